import { sql } from "kysely";
import type { Database } from "../database/index.ts";

/** Open jobs past their promised time that nobody has told of; of all processes one gets each. Reads jobs_open. */
export async function markLate(database: Database, promisedSeconds: number): Promise<{ id: string; kind: string; status: "queued" | "running" }[]> {
  const { rows } = await sql<{ id: string; kind: string; status: "queued" | "running" }>`
    UPDATE jobs SET late_at = now() WHERE status IN ('queued', 'running') AND late_at IS NULL AND created_at < now() - make_interval(secs => ${promisedSeconds})
    RETURNING id, kind, status`.execute(database);
  return rows;
}

export async function markMonitorRun(database: Database): Promise<void> {
  await sql`INSERT INTO operation_marks (name) VALUES ('job-monitor') ON CONFLICT (name) DO UPDATE SET succeeded_at = now()`.execute(database);
}

export type WorkerFacts = { id: string; host: string; version: string };

/** The sign of life of a worker process. */
export async function touchWorker(database: Database, { id, host, version }: WorkerFacts, runningJobs: number): Promise<void> {
  await sql`
    INSERT INTO workers (id, host, version, running_jobs) VALUES (${id}, ${host}, ${version}, ${runningJobs})
    ON CONFLICT (id) DO UPDATE SET running_jobs = excluded.running_jobs, seen_at = now()`.execute(database);
}

export async function removeWorker(database: Database, id: string): Promise<void> {
  await database.deleteFrom("workers").where("id", "=", id).execute();
}

/** Workers that said no goodbye; a day later nobody asks for them. */
export async function removeOldWorkers(database: Database): Promise<void> {
  await sql`DELETE FROM workers WHERE seen_at < now() - interval '1 day'`.execute(database);
}
