import type { AdminJob } from "@ai-story-book/contracts";
import type { listJobRows } from "./operations.store.ts";

type JobRow = Awaited<ReturnType<typeof listJobRows>>[number];

/** A job as operators see it: no word of the book. */
export const describeJob = (row: JobRow): AdminJob => ({
  job_id: row.id, book_id: row.book_id, user_key: row.user_key, kind: row.kind, status: row.status, current_step: row.current_step, progress: row.progress, attempt: row.attempt,
  error_code: row.error_code, error_detail: row.error_detail, crash_count: row.crash_count, failure_count: row.failure_count,
  is_stuck: row.is_stuck, is_late: row.late_at !== null, cost_usd: Number(row.cost_usd ?? 0),
  created_at: row.created_at.toISOString(), updated_at: row.updated_at.toISOString(), started_at: row.started_at?.toISOString() ?? null, finished_at: row.finished_at?.toISOString() ?? null,
});
