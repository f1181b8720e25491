import { sql, type Kysely } from "kysely";

/** Links to read a book without an account, and the keys that carry a shelf to another device; of both only hashes. Adds tables, so it is safe while the version before runs. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}

const STATEMENTS = [
  `SET LOCAL lock_timeout = '2s'`,
  `CREATE TABLE shares (
    token_hash text PRIMARY KEY,
    book_id uuid NOT NULL REFERENCES books ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
  )`,
  `CREATE INDEX shares_of_book ON shares (book_id)`,
  `CREATE TABLE recovery_keys (
    user_key text PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    secret_hash text NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
];
