import { sql } from "kysely";
import type { DatabaseTransaction } from "../../database/index.ts";

/** The job with its book's request. Locks the job. */
export const findRetryable = (transaction: DatabaseTransaction, jobId: string) =>
  transaction.selectFrom("jobs").innerJoin("books", "books.id", "jobs.book_id")
    .select(["jobs.status", "jobs.kind", "jobs.book_id", "jobs.user_key", "jobs.spec", "books.spec as book_spec"]).where("jobs.id", "=", jobId).forUpdate("jobs").executeTakeFirst();

export type RetryableJob = NonNullable<Awaited<ReturnType<typeof findRetryable>>>;

/** As new, except for what it has made and how often it was tried. The attempt that may still run somewhere is fenced off by the next. */
export async function requeueEndedJob(transaction: DatabaseTransaction, jobId: string): Promise<void> {
  await transaction.updateTable("jobs").set({
    status: "queued", current_step: "queued", progress: 0, error_code: null, error_detail: null, error_suggestions: null,
    crash_count: 0, failure_count: 0, late_at: null, updated_at: sql<Date>`now()`,
  }).where("id", "=", jobId).execute();
}

/** True when the job was open. */
export async function cancelOpenJob(transaction: DatabaseTransaction, jobId: string): Promise<boolean> {
  const { numUpdatedRows } = await transaction.updateTable("jobs").set({ status: "canceled", updated_at: sql<Date>`now()` })
    .where("id", "=", jobId).where("status", "in", ["queued", "running"]).executeTakeFirst();
  return numUpdatedRows > 0n;
}
