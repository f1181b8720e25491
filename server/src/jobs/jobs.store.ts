import type { ErrorCode, JobStep } from "@ai-story-book/contracts";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../database/index.ts";
import type { NewJob } from "./queue.ts";

export type JobRow = {
  id: string; user_key: string; kind: string; book_id: string; status: string; attempt: number;
  crash_count: number; failure_count: number; spec: Record<string, unknown>; created_at: Date;
};

const JOB_COLUMNS = ["id", "user_key", "kind", "book_id", "status", "attempt", "crash_count", "failure_count", "spec", "created_at"] as const;

export async function insertJobRow(transaction: DatabaseTransaction, kind: string, job: NewJob<unknown>): Promise<void> {
  await transaction.insertInto("jobs")
    .values({ id: job.jobId, user_key: job.userKey, kind, book_id: job.bookId, spec: JSON.stringify(job.payload), error_code: null, error_detail: null })
    .execute();
}

/** Locks the row, so that two takers of one job decide one after the other. */
export async function lockJobRow(transaction: DatabaseTransaction, jobId: string): Promise<JobRow | undefined> {
  return transaction.selectFrom("jobs").select(JOB_COLUMNS).where("id", "=", jobId).forUpdate().executeTakeFirst();
}

/** A new attempt: its number fences off all older ones. */
export async function startAttempt(transaction: DatabaseTransaction, jobId: string, crashCount: number): Promise<number> {
  const { attempt } = await transaction.updateTable("jobs")
    .set((row) => ({
      status: "running", attempt: sql<number>`attempt + 1`, crash_count: crashCount, updated_at: sql<Date>`now()`,
      started_at: row.fn.coalesce("started_at", sql<Date>`now()`), error_code: null, error_detail: null,
    }))
    .where("id", "=", jobId)
    .returning("attempt")
    .executeTakeFirstOrThrow();
  return attempt;
}

type Touch = { jobId: string; attempt: number; isNewStored: boolean; step?: JobStep; progress?: number };

/** False when the attempt does not hold the job any more; the row then stays as it is. */
export async function touchJobRow(database: Database, touch: Touch): Promise<boolean> {
  const { numUpdatedRows } = await database.updateTable("jobs")
    .set({
      updated_at: sql<Date>`now()`,
      ...(touch.isNewStored ? { crash_count: 0, failure_count: 0 } : {}),
      ...(touch.step === undefined ? {} : { current_step: touch.step }),
      ...(touch.progress === undefined ? {} : { progress: sql<number>`greatest(progress, ${Math.round(touch.progress)})` }),
    })
    .where("id", "=", touch.jobId).where("attempt", "=", touch.attempt).where("status", "=", "running")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** For a statement that must change nothing when the attempt does not hold the job any more: `WITH held AS (…)`, then use `held`, which has one row or none. */
export const holdingJobRow = (jobId: string, attempt: number) => sql`
  UPDATE jobs SET updated_at = now(), crash_count = 0, failure_count = 0
  WHERE id = ${jobId}::uuid AND attempt = ${attempt}::integer AND status = 'running' RETURNING id`;

/** How a job ended that others have ended; undefined while it is open, or when it is gone. */
export async function findEnd(database: Database, jobId: string): Promise<EndedRow | undefined> {
  const row = await database.selectFrom("jobs").select(["id", "kind", "attempt", "status", "error_code", "created_at", "finished_at"]).where("id", "=", jobId).executeTakeFirst();
  return row === undefined || row.status === "queued" || row.status === "running" ? undefined : { ...row, status: row.status };
}

export type EndedRow = { id: string; kind: string; attempt: number; status: "completed" | "failed" | "canceled"; error_code: ErrorCode | null; created_at: Date; finished_at: Date | null };

export type JobEnd =
  | { status: "completed" }
  | { status: "failed"; code: ErrorCode; detail: string; suggestions?: readonly string[] };

/** Ends an attempt; false when it did not hold the job any more. */
export async function endJobRow(database: Database, jobId: string, attempt: number, end: JobEnd): Promise<boolean> {
  const { numUpdatedRows } = await database.updateTable("jobs")
    .set({
      status: end.status,
      updated_at: sql<Date>`now()`,
      ...(end.status === "completed"
        ? { current_step: "done" as const, progress: 100 }
        : { error_code: end.code, error_detail: end.detail, error_suggestions: end.suggestions === undefined ? null : JSON.stringify(end.suggestions) }),
    })
    .where("id", "=", jobId).where("attempt", "=", attempt).where("status", "=", "running")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Puts an attempt's job back into the queue; false when it did not hold the job any more. */
export async function requeueJobRow(database: Database, jobId: string, attempt: number, counts: { crashes?: 1; failures?: 1 } = {}): Promise<boolean> {
  const { numUpdatedRows } = await database.updateTable("jobs")
    .set({
      status: "queued", current_step: "queued", updated_at: sql<Date>`now()`,
      ...(counts.crashes === undefined ? {} : { crash_count: sql<number>`crash_count + 1` }),
      ...(counts.failures === undefined ? {} : { failure_count: sql<number>`failure_count + 1` }),
    })
    .where("id", "=", jobId).where("attempt", "=", attempt).where("status", "=", "running")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Of these attempts, those that still hold their jobs, as `id/attempt`. */
export async function listHeld(database: Database, jobIds: readonly string[]): Promise<Set<string>> {
  if (jobIds.length === 0) return new Set();
  const rows = await database.selectFrom("jobs").select(["id", "attempt"]).where("id", "in", [...jobIds]).where("status", "=", "running").execute();
  return new Set(rows.map((row) => `${row.id}/${row.attempt}`));
}

/**
 * Open jobs that the queue does not know: its entry was lost or ended. The age keeps jobs out that are being made
 * or handed back right now. Reads the partial index jobs_open.
 */
export async function listForgotten(database: Database, kinds: readonly string[], olderThanSeconds: number): Promise<{ id: string; kind: string; status: string; attempt: number }[]> {
  if (kinds.length === 0) return [];
  const { rows } = await sql<{ id: string; kind: string; status: string; attempt: number }>`
    SELECT id, kind, status, attempt FROM jobs
    WHERE status IN ('queued', 'running') AND kind IN (${sql.join([...kinds])})
      AND updated_at < now() - make_interval(secs => ${olderThanSeconds})
      AND NOT EXISTS (SELECT 1 FROM pgboss.job entry WHERE entry.name = jobs.kind AND entry.singleton_key = jobs.id::text AND entry.state <= 'active')
    ORDER BY created_at LIMIT 500`.execute(database);
  return rows;
}

/** Waiting queue entries whose job has ended meanwhile. */
export async function listLeftovers(database: Database, kinds: readonly string[]): Promise<{ id: string; name: string; jobId: string }[]> {
  if (kinds.length === 0) return [];
  const { rows } = await sql<{ id: string; name: string; jobId: string }>`
    SELECT entry.id, entry.name, entry.singleton_key AS "jobId" FROM pgboss.job entry
    LEFT JOIN jobs ON jobs.id::text = entry.singleton_key
    WHERE entry.name IN (${sql.join([...kinds])}) AND entry.state < 'active' AND (jobs.id IS NULL OR jobs.status NOT IN ('queued', 'running'))
    LIMIT 500`.execute(database);
  return rows;
}

/** Queue entries that some process has taken. */
export async function listActiveEntries(database: Database, kinds: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (kinds.length === 0) return [];
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT id, name FROM pgboss.job WHERE name IN (${sql.join([...kinds])}) AND state = 'active'`.execute(database);
  return rows;
}
