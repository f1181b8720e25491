import { sql, type Kysely } from "kysely";

/**
 * What a vendor has made and been paid for, and nobody has judged yet: kept, so that a crash does not pay for it again.
 * Adds columns that may be empty, so it is safe while the previous version runs; that version makes such work anew.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}

const STATEMENTS = [
  `ALTER TABLE pictures ADD COLUMN draft jsonb`,
  `ALTER TABLE books ADD COLUMN story_draft jsonb`,
];
