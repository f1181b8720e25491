import type { ErrorCode, JobStatus } from "@ai-story-book/contracts";
import { sql } from "kysely";
import type { Database } from "../../database/index.ts";

export type JobCounts = { queued: number; running: number; stuck: number; completed_last_hour: number; failed_last_hour: number };

/** Failures of the user's own making, such as an unsafe topic, do not count as failures of the service. Reads jobs_open and jobs_finished. */
export async function countJobs(database: Database, stuckAfterSeconds: number): Promise<JobCounts> {
  const { rows } = await sql<Record<keyof JobCounts, string>>`
    SELECT
      (SELECT count(*) FROM jobs WHERE status = 'queued') AS queued,
      (SELECT count(*) FROM jobs WHERE status = 'running') AS running,
      (SELECT count(*) FROM jobs WHERE status = 'running' AND updated_at < now() - make_interval(secs => ${stuckAfterSeconds})) AS stuck,
      (SELECT count(*) FROM jobs WHERE status = 'completed' AND finished_at > now() - interval '1 hour') AS completed_last_hour,
      (SELECT count(*) FROM jobs WHERE status = 'failed' AND finished_at > now() - interval '1 hour' AND error_code IS DISTINCT FROM 'SAFETY_INPUT') AS failed_last_hour`.execute(database);
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, count]) => [name, Number(count)])) as JobCounts;
}

export type QueueAges = { oldestQueuedSeconds: number | null; lastDoneAt: Date | null; lateJobs: number };

/** Reads jobs_open and jobs_finished. */
export async function readQueueAges(database: Database): Promise<QueueAges> {
  const { rows } = await sql<QueueAges>`
    SELECT
      (SELECT extract(epoch FROM now() - min(created_at))::float8 FROM jobs WHERE status = 'queued') AS "oldestQueuedSeconds",
      (SELECT max(finished_at) FROM jobs WHERE finished_at IS NOT NULL AND status = 'completed') AS "lastDoneAt",
      (SELECT count(*)::integer FROM jobs WHERE status IN ('queued', 'running') AND late_at IS NOT NULL) AS "lateJobs"`.execute(database);
  return rows[0]!;
}

export async function pingDatabase(database: Database): Promise<void> {
  await sql`SELECT 1`.execute(database);
}

export type JobFilter = { status?: JobStatus | undefined; user_key?: string | undefined; error_code?: ErrorCode | undefined; isStuck: boolean; limit: number };

const selectJobs = (database: Database, stuckAfterSeconds: number) =>
  database.selectFrom("jobs").selectAll("jobs").select((row) => [
    sql<boolean>`(status = 'running' AND updated_at < now() - make_interval(secs => ${stuckAfterSeconds}))`.as("is_stuck"),
    row.selectFrom("provider_calls").select(({ fn }) => fn.sum<string | null>("cost_usd").as("cost")).whereRef("provider_calls.job_id", "=", "jobs.id").whereRef("provider_calls.book_id", "=", "jobs.book_id").as("cost_usd"),
  ]);

/** Newest first. Of all users: only operators may ask. */
export const listJobRows = (database: Database, stuckAfterSeconds: number, filter: JobFilter) =>
  selectJobs(database, stuckAfterSeconds)
    .$if(filter.status !== undefined, (query) => query.where("status", "=", filter.status!))
    .$if(filter.user_key !== undefined, (query) => query.where("user_key", "=", filter.user_key!))
    .$if(filter.error_code !== undefined, (query) => query.where("error_code", "=", filter.error_code!))
    .$if(filter.isStuck, (query) => query.where("status", "=", "running").where("updated_at", "<", sql<Date>`now() - make_interval(secs => ${stuckAfterSeconds})`))
    .orderBy("created_at", "desc").limit(filter.limit).execute();

export const findJobRow = (database: Database, stuckAfterSeconds: number, jobId: string) => selectJobs(database, stuckAfterSeconds).where("id", "=", jobId).executeTakeFirst();

export const listJobHistory = (database: Database, jobId: string) =>
  database.selectFrom("job_events").select(["created_at", "data"]).where("job_id", "=", jobId).where("name", "=", "job").orderBy("id").execute();

/** Calls of a job by vendor and outcome. Reads provider_calls_of_book. */
export async function sumJobCalls(database: Database, job: { jobId: string; bookId: string }) {
  const { rows } = await sql<{ provider: string; operation: string; status: string; calls: number; cost_usd: number }>`
    SELECT provider, operation, status, count(*)::integer AS calls, coalesce(sum(cost_usd), 0)::float8 AS cost_usd FROM provider_calls
    WHERE book_id = ${job.bookId} AND job_id = ${job.jobId} GROUP BY provider, operation, status ORDER BY provider, operation, status`.execute(database);
  return rows;
}

export const listWorkerRows = (database: Database) =>
  database.selectFrom("workers").selectAll().where("seen_at", ">", sql<Date>`now() - interval '1 minute'`).orderBy("started_at").execute();
