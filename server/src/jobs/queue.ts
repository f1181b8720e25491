import type { DatabaseTransaction } from "../database/index.ts";
import type { JobDefinition } from "./define-job.ts";

/** The jobs row to make: ids are chosen by the caller, so that the answer can name them before the commit. */
export type NewJob<Payload> = { jobId: string; userKey: string; bookId: string; payload: Payload };

/** Lets verbs make jobs; an API process has only this part of the engine. */
export interface JobQueue {
  /** Writes the `jobs` row and the queue's own entry in the caller's transaction: both or neither. */
  enqueue<Payload>(transaction: DatabaseTransaction, definition: JobDefinition<Payload>, job: NewJob<Payload>): Promise<void>;
  /** Adds the queue's entry of a job that was set back to `queued` in the same transaction. */
  requeue(transaction: DatabaseTransaction, kind: string, jobId: string): Promise<void>;
}
