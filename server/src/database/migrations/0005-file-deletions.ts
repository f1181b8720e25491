import { sql, type Kysely } from "kysely";

/**
 * Folders of files whose book is gone. A trigger writes them in the transaction that deletes the book, so that no way of
 * deleting it can forget the files: the program's own, an account that is erased, an operator's DELETE.
 * Adds a table and a trigger that needs nothing of the program, so it is safe while the previous version runs.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}

const STATEMENTS = [
  `CREATE TABLE file_deletions (
    folder text PRIMARY KEY,
    deleted_at timestamptz NOT NULL DEFAULT now(),
    due_at timestamptz NOT NULL DEFAULT now(),
    tries integer NOT NULL DEFAULT 0
  )`,
  `CREATE INDEX file_deletions_due ON file_deletions (due_at)`,
  `CREATE FUNCTION books_leave_files() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO file_deletions (folder) VALUES ('books/' || OLD.id) ON CONFLICT (folder) DO NOTHING;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER books_leave_files AFTER DELETE ON books FOR EACH ROW EXECUTE FUNCTION books_leave_files()`,
];
