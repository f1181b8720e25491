import { Kysely, PostgresDialect } from "kysely";
import { Client, Pool, type ClientConfig } from "pg";
import { listenOnPostgres } from "./listen-on-postgres.ts";
import type { OpenedDatabase } from "./opened-database.ts";
import type { Schema } from "./schema.ts";

/** For a new connection. A database that is away is known soon. */
const CONNECT_TIMEOUT_MS = 2000;
/** For a connection of the pool to be free: many books at once may wait for each other a little. */
const WAIT_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 15_000;
/** Maintenance may lock a table for long; whoever meets it gives up and comes again. */
const LOCK_TIMEOUT_MS = 5000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 10_000;

/** The pool has one time limit for both. */
class SoonConnected extends Client {
  constructor(config?: ClientConfig) {
    super({ ...config, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  }
}

/** A pool whose connections may be terminated at any moment, idle or in use, without ending the process. */
export async function openPostgres(options: { databaseUrl: string; poolMax: number; onConnectionError: (error: Error) => void }): Promise<OpenedDatabase> {
  const pool = new Pool({
    connectionString: options.databaseUrl,
    max: options.poolMax,
    application_name: "ai-story-book",
    connectionTimeoutMillis: WAIT_TIMEOUT_MS,
    Client: SoonConnected,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    // A server that is frozen keeps none of its own promises.
    query_timeout: STATEMENT_TIMEOUT_MS + 1000,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    keepAlive: true,
  });
  pool.on("error", options.onConnectionError);
  // A client that is checked out reports on itself and not on the pool; unheard, that ends the process.
  pool.on("connect", (client) => client.on("error", options.onConnectionError));
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    database,
    engine: { kind: "postgres", pool, databaseUrl: options.databaseUrl },
    listen: (channel, onPayload) => listenOnPostgres({ databaseUrl: options.databaseUrl, channel, onPayload, onConnectionError: options.onConnectionError }),
    close: async () => {
      if (!pool.ended) await pool.end();
    },
  };
}
