import { sql } from "kysely";
import type { Database } from "../../database/index.ts";

/** Jobs given up in the last hour because their process died over them too often. Reads jobs_finished. */
export async function countDead(database: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count FROM jobs WHERE finished_at > now() - interval '1 hour' AND status = 'failed' AND error_code = 'JOB_STUCK'`.execute(database);
  return rows[0]!.count;
}

export async function readWorkerState(database: Database): Promise<{ fresh: number; oldestSeconds: number }> {
  const { rows } = await sql<{ fresh: number; oldestSeconds: number }>`
    SELECT (count(*) FILTER (WHERE seen_at > now() - interval '30 seconds'))::integer AS fresh, coalesce(extract(epoch FROM now() - min(seen_at)), 0)::float8 AS "oldestSeconds" FROM workers`.execute(database);
  return rows[0]!;
}

/** What scripts and the job monitor have marked, in seconds since 1970. */
export async function readMarks(database: Database): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; at: number }>`SELECT name, extract(epoch FROM succeeded_at)::float8 AS at FROM operation_marks`.execute(database);
  return new Map(rows.map(({ name, at }) => [name, at]));
}

/** Files of deleted books whose time has come and that are still there. */
export async function readPurgeState(database: Database): Promise<{ pending: number; oldestSeconds: number }> {
  const { rows } = await sql<{ pending: number; oldestSeconds: number }>`
    SELECT count(*)::integer AS pending, coalesce(extract(epoch FROM now() - min(due_at)), 0)::float8 AS "oldestSeconds" FROM file_deletions WHERE due_at < now()`.execute(database);
  return rows[0]!;
}

export type ServerState = { connections: { state: string; count: number }[]; mostConnections: number; oldestTransactionSeconds: number };

/** The database server as this database's users see it; VACUUM and its like may take their time. */
export async function readServerState(database: Database): Promise<ServerState> {
  const { rows: connections } = await sql<{ state: string; count: number }>`
    SELECT coalesce(state, 'unknown') AS state, count(*)::integer AS count FROM pg_stat_activity WHERE datname = current_database() GROUP BY 1`.execute(database);
  const { rows } = await sql<{ most: number; oldest: number }>`
    SELECT current_setting('max_connections')::integer AS most,
      coalesce((SELECT extract(epoch FROM now() - min(xact_start)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND query !~* '^\\s*(vacuum|reindex|analyze|create index)'), 0)::float8 AS oldest`.execute(database);
  return { connections, mostConnections: rows[0]!.most, oldestTransactionSeconds: rows[0]!.oldest };
}
