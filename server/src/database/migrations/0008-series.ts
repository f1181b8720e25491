import { sql, type Kysely } from "kysely";

/**
 * Series of books with one cast, and what a book was given by another: its cast, or the story it retells. Safe while the version
 * before runs: it adds a table, columns that may be empty, and a partial index that has no rows to hold yet. The reference
 * from books to series waits two seconds at most for writers of books.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}

const STATEMENTS = [
  `SET LOCAL lock_timeout = '2s'`,
  `CREATE TABLE series (
    id uuid PRIMARY KEY,
    user_key text NOT NULL REFERENCES users ON DELETE CASCADE,
    title text NOT NULL,
    given_cast jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX series_of_user ON series (user_key, created_at DESC, id DESC)`,
  `ALTER TABLE books ADD COLUMN series_id uuid REFERENCES series ON DELETE SET NULL, ADD COLUMN volume integer, ADD COLUMN given_cast jsonb, ADD COLUMN retold_from jsonb`,
  `CREATE INDEX books_of_series ON books (series_id, volume) WHERE series_id IS NOT NULL`,
];
