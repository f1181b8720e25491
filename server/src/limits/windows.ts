/** At most `limit` of one `key` in any `windowMs`. */
export type Window = { key: string; limit: number; windowMs: number };

export type Decision = {
  isAllowed: boolean;
  remaining: number;
  /** Until the next place is free; where none is lacking, until the oldest is given back. */
  resetSeconds: number;
};

/**
 * Sliding windows. A place is taken in every window that is named, or in none, so that a refusal costs nothing
 * and does not prolong the wait. Answers for each window in the order of the question.
 */
export interface Windows {
  take(windows: readonly Window[]): Promise<Decision[]>;
}
