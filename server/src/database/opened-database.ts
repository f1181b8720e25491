import type { PGlite } from "@electric-sql/pglite";
import type { Pool } from "pg";
import type { Database } from "./database.ts";

export type Unlisten = () => Promise<void>;

/** The handle that the queue shares with the stores, so that both commit together. */
export type Engine = { kind: "embedded"; pglite: PGlite } | { kind: "postgres"; pool: Pool; databaseUrl: string };

export type OpenedDatabase = {
  database: Database;
  engine: Engine;
  /** Calls back with the payload of every NOTIFY on the channel; after a lost connection with `null`, meaning "look again". */
  listen(channel: string, onPayload: (payload: string | null) => void): Promise<Unlisten>;
  close(): Promise<void>;
};
