import { sql } from "kysely";
import type { OpenedDatabase } from "../database/index.ts";
import type { Logger } from "../telemetry/index.ts";

/** Beside the pool a process has the queue's connections and those that listen. */
const QUEUE_CONNECTIONS = 4;
const LISTENING_CONNECTIONS = 3;

/** Says at start when this process may want more connections than PostgreSQL has left; refused connections would come as errors much later. */
export async function tellOfConnections({ poolMax, opened, logger }: { poolMax: number; opened: OpenedDatabase; logger: Logger }): Promise<void> {
  if (opened.engine.kind === "embedded") return;
  const { rows } = await sql<{ most: number; used: number }>`
    SELECT current_setting('max_connections')::integer - current_setting('superuser_reserved_connections')::integer AS most, (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend')::integer AS used`.execute(opened.database);
  const { most, used } = rows[0]!;
  const wanted = poolMax + QUEUE_CONNECTIONS + LISTENING_CONNECTIONS;
  if (used + wanted > most) logger.warn({ event: "database.connections-short", wanted, used, most }, "PostgreSQL has not enough connections left for this process: lower DATABASE_POOL_MAX, or raise max_connections");
}
