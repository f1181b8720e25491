import { sql, type Kysely } from "kysely";

/**
 * Who made each page and picture, from what and for how much; how often a picture was painted anew; where a page is read aloud.
 * Adds columns that may be empty or have a default, so it is safe while the previous version runs.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}

const STATEMENTS = [
  `ALTER TABLE pages ADD COLUMN made_by text, ADD COLUMN prompt_hash text, ADD COLUMN attempt integer, ADD COLUMN narration_key text, ADD COLUMN narration_type text`,
  `ALTER TABLE pictures ADD COLUMN prompt_hash text, ADD COLUMN cost_usd numeric(18,9) NOT NULL DEFAULT 0, ADD COLUMN redraw integer NOT NULL DEFAULT 0`,
];
