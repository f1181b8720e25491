import type { JobStep } from "@ai-story-book/contracts";
import type { AskOptions } from "../../providers/ports.ts";
import type { Making } from "./making.context.ts";

/** For whom a provider is asked: this attempt at this book, at this part of it. */
export const askFor = ({ lease, bookId, userKey, deadlineAt }: Making, step: JobStep, part: string): AskOptions => ({
  signal: lease.signal,
  origin: { userKey, bookId, jobId: lease.jobId, attempt: lease.attempt, step, part, deadlineAt },
});
