import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { migrate } from "../src/database/migrate.ts";
import { openEmbedded } from "../src/database/open-embedded.ts";
import { openPostgres } from "../src/database/open-postgres.ts";
import type { Engine, OpenedDatabase } from "../src/database/opened-database.ts";
import { openQueue } from "../src/jobs/open-queue.ts";

/** Stores and jobs are tested on the embedded database, and on PostgreSQL too where TEST_DATABASE_URL names one that may make databases. */
const serverUrl = process.env["TEST_DATABASE_URL"];
export const TEST_ENGINES: readonly Engine["kind"][] = serverUrl === undefined || serverUrl === "" ? ["embedded"] : ["embedded", "postgres"];

let template: Promise<Blob> | undefined;

/** A migrated database of its own, the queue's tables included. */
export async function openTestDatabase(engine: Engine["kind"] = "embedded"): Promise<OpenedDatabase> {
  if (engine === "postgres") return openTestPostgres();
  template ??= makeTemplate();
  return openEmbedded({ folder: null, copyOf: await template });
}

async function makeTemplate(): Promise<Blob> {
  const opened = await openEmbedded({ folder: null });
  await fillIn(opened);
  if (opened.engine.kind !== "embedded") throw new Error("the template is an embedded database");
  const copy = await opened.engine.pglite.dumpDataDir("none");
  await opened.close();
  return copy;
}

async function openTestPostgres(): Promise<OpenedDatabase> {
  const { url, drop } = await createTestPostgres();
  const opened = await openPostgres({ databaseUrl: url, poolMax: 5, onConnectionError: () => {} });
  await fillIn(opened);
  return {
    ...opened,
    async close() {
      await opened.close();
      await drop();
    },
  };
}

/** A PostgreSQL database without tables, for processes that are told its address. */
export async function createTestPostgres(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `storybook_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(`CREATE DATABASE ${name}`);
  return {
    url: Object.assign(new URL(serverUrl!), { pathname: name }).href,
    async drop() {
      await untilAlone(name);
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Connections that are just saying goodbye would take being terminated for an error. */
async function untilAlone(name: string): Promise<void> {
  const deadline = Date.now() + 5000;
  while (Date.now() < deadline && (await onServer(`SELECT 1 FROM pg_stat_activity WHERE datname = '${name}'`)) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Returns how many rows the statement gave. */
async function onServer(statement: string): Promise<number> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  const { rowCount } = await client.query(statement);
  await client.end();
  return rowCount ?? 0;
}

async function fillIn(opened: OpenedDatabase): Promise<void> {
  await migrate(opened.database);
  const queue = await openQueue({
    opened,
    definitions: [],
    supervises: false,
    events: {
      created() {},
      engineError(error) {
        throw error;
      },
    },
  });
  await queue.close();
}
