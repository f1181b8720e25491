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

export async function pingDatabase(database: Database): Promise<void> {
  await sql`SELECT 1`.execute(database);
}
