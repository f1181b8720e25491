import type { Job } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { ACTIONS, type SpokenLanguage } from "../../http/index.ts";
import { findOwnJob } from "./progress.store.ts";

type JobRow = NonNullable<Awaited<ReturnType<typeof findOwnJob>>>;

/** Fails with NOT_FOUND, also for a job of somebody else. */
export async function getJob({ database }: { database: Database }, input: { userKey: string; jobId: string; spoken: SpokenLanguage }): Promise<Job> {
  const row = await findOwnJob(database, input.userKey, input.jobId);
  if (row === undefined) throw new AppError("NOT_FOUND");
  return describeJob(row, input.spoken);
}

const describeJob = (row: JobRow, spoken: SpokenLanguage): Job => ({
  job_id: row.id,
  book_id: row.book_id,
  kind: row.kind,
  status: row.status,
  current_step: row.current_step,
  progress: row.progress,
  attempt: row.attempt,
  ...(row.error_code === null ? {} : {
    error: { code: row.error_code, action: ACTIONS[spoken][row.error_code] ?? ACTIONS[spoken].INTERNAL, ...(row.error_suggestions === null ? {} : { suggestions: row.error_suggestions }) },
  }),
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
  ...(row.finished_at === null ? {} : { finished_at: row.finished_at.toISOString() }),
});
