import { sql, type Kysely } from "kysely";
import type { Database } from "./database.ts";
import * as firstTables from "./migrations/0001-first-tables.ts";
import * as callsAndCosts from "./migrations/0002-calls-and-costs.ts";
import * as provenance from "./migrations/0003-provenance.ts";
import * as controls from "./migrations/0004-controls.ts";
import * as fileDeletions from "./migrations/0005-file-deletions.ts";
import * as drafts from "./migrations/0006-drafts.ts";
import * as pageVersions from "./migrations/0007-page-versions.ts";
import * as series from "./migrations/0008-series.ts";
import * as sharesAndRecovery from "./migrations/0009-shares-and-recovery.ts";

export type Migration = { name: string; up: (database: Kysely<unknown>) => Promise<void> };

/** In order; a migration that was released is never changed. */
const MIGRATIONS: readonly Migration[] = [
  { name: "0001-first-tables", up: firstTables.up },
  { name: "0002-calls-and-costs", up: callsAndCosts.up },
  { name: "0003-provenance", up: provenance.up },
  { name: "0004-controls", up: controls.up },
  { name: "0005-file-deletions", up: fileDeletions.up },
  { name: "0006-drafts", up: drafts.up },
  { name: "0007-page-versions", up: pageVersions.up },
  { name: "0008-series", up: series.up },
  { name: "0009-shares-and-recovery", up: sharesAndRecovery.up },
];

/** Any number that no other program takes; two processes that migrate at once wait for each other. */
const LOCK_NUMBER = 7_302_441;

/** The database was made by a newer version of the program. */
export class DatabaseTooNewError extends Error {
  constructor(unknown: readonly string[]) {
    super(
      `The database is newer than this program: it has ${unknown.join(", ")}.\n` +
        `Start the version of the program that made it, or a later one.`,
    );
    this.name = "DatabaseTooNewError";
  }
}

/** Brings the tables up to date, forward only, each step in one transaction; returns what was applied. Fails with DatabaseTooNewError. */
export async function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<string[]> {
  await sql`CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`.execute(database);
  const applied: string[] = [];
  for (const migration of migrations) {
    const isNew = await database.transaction().execute(async (transaction) => {
      await sql`SELECT pg_advisory_xact_lock(${LOCK_NUMBER})`.execute(transaction);
      const names = await listApplied(transaction);
      refuseNewer(names, migrations);
      if (names.includes(migration.name)) return false;
      await migration.up(transaction as unknown as Kysely<unknown>);
      await sql`INSERT INTO migrations (name) VALUES (${migration.name})`.execute(transaction);
      return true;
    });
    if (isNew) applied.push(migration.name);
  }
  return applied;
}

/** What is still to be applied; for roles that must not change tables themselves. Fails with DatabaseTooNewError. */
export async function listPendingMigrations(database: Database): Promise<string[]> {
  const exists = await sql<{ found: boolean }>`SELECT to_regclass('migrations') IS NOT NULL AS found`.execute(database);
  const names = exists.rows[0]?.found === true ? await listApplied(database) : [];
  refuseNewer(names, MIGRATIONS);
  return MIGRATIONS.map((migration) => migration.name).filter((name) => !names.includes(name));
}

async function listApplied(database: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM migrations ORDER BY name`.execute(database);
  return rows.map((row) => row.name);
}

function refuseNewer(names: readonly string[], migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseTooNewError(unknown);
}
