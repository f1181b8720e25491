import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestDatabase } from "../../testing/database.ts";
import { DatabaseTooNewError, listPendingMigrations, migrate, type Migration } from "./migrate.ts";
import type { OpenedDatabase } from "./opened-database.ts";

let opened: OpenedDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
});
afterEach(() => opened.close());

test("a migrated database has nothing to apply", async () => {
  expect(await migrate(opened.database)).toEqual([]);
  expect(await listPendingMigrations(opened.database)).toEqual([]);
});

test("a database of a newer program is refused, by the name of what is unknown", async () => {
  await sql`INSERT INTO migrations (name) VALUES ('9999-tomorrow')`.execute(opened.database);
  await expect(migrate(opened.database)).rejects.toThrow(DatabaseTooNewError);
  await expect(listPendingMigrations(opened.database)).rejects.toThrow("9999-tomorrow");
});

test("a migration that fails leaves nothing of itself", async () => {
  const applied: Migration[] = (await listNames()).map((name) => ({ name, up: async () => {} }));
  const half: Migration = {
    name: "9999-half",
    up: async (database) => {
      await sql`CREATE TABLE half (id int)`.execute(database);
      throw new Error("no room");
    },
  };
  await expect(migrate(opened.database, [...applied, half])).rejects.toThrow("no room");
  const { rows } = await sql<{ found: boolean }>`SELECT to_regclass('half') IS NOT NULL AS found`.execute(opened.database);
  expect(rows[0]?.found).toBe(false);
  expect(await listPendingMigrations(opened.database)).toEqual([]);
});

test("int8 comes as text and jsonb as a value, as from PostgreSQL", async () => {
  const { rows } = await sql`SELECT 9007199254740993::int8 AS big, '{"a": [1]}'::jsonb AS json`.execute(opened.database);
  expect(rows[0]).toEqual({ big: "9007199254740993", json: { a: [1] } });
});

const listNames = async (): Promise<string[]> => (await sql<{ name: string }>`SELECT name FROM migrations ORDER BY name`.execute(opened.database)).rows.map((row) => row.name);
