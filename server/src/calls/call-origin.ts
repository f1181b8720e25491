import type { JobStep } from "@ai-story-book/contracts";

/** For whom and for what a vendor is asked. Ids only, never a word of the book. */
export type CallOrigin = {
  userKey: string;
  /** Null before there is a book: when a request is judged. */
  bookId: string | null;
  jobId: string | null;
  attempt: number;
  step: JobStep;
  /** What is made: 'story', 'page-3', 'cover', 'narration-3' … */
  part: string;
  /** Milliseconds since 1970; no try begins or goes on after it. */
  deadlineAt: number;
};
