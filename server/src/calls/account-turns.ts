/** How much of a vendor's account may be used at once, by all workers together. */
export type AccountLimit = { mostAtOnce: number; mostPerMinute: number };

export type TurnRequest = {
  /** What the limit is counted for, such as `replicate/pictures`. */
  limitKey: string;
  limit: AccountLimit;
  /** Names the work, `<bookId>/<part>`: who takes it up again after a crash takes over its turn instead of a second one. */
  workKey: string;
  /** Turns go round between users, so that nobody's many books keep another's one book waiting. */
  userKey: string;
};

export type Turn = { release(): Promise<void> };

/** Turns at a vendor's account, shared by all workers through the database. */
export interface AccountTurns {
  /** Resolves when it is this work's turn. Rejects with the signal's reason when it is aborted while waiting. */
  take(request: TurnRequest, options: { signal: AbortSignal }): Promise<Turn>;
  /** Nobody gets a turn before this time: the vendor asked to wait. */
  pause(limitKey: string, untilMs: number): Promise<void>;
}
