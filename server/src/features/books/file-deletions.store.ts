import { sql } from "kysely";
import type { Database } from "../../database/index.ts";

export type FolderToDelete = { folder: string; tries: number };

/**
 * The folder that has been due longest, with a claim of a minute that doubles with each try. Reads file_deletions_due; rows that
 * another process is claiming are passed over.
 */
export async function claimFolder(database: Database): Promise<FolderToDelete | null> {
  const { rows } = await sql<FolderToDelete>`
    UPDATE file_deletions SET tries = tries + 1, due_at = now() + least(interval '1 minute' * power(2, least(tries, 10)), interval '1 hour')
    WHERE folder = (SELECT folder FROM file_deletions WHERE due_at <= now() ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING folder, tries`.execute(database);
  return rows[0] ?? null;
}

/** The folder is empty. It is looked at once more when no process can be about to put a file of the book any longer; then it is forgotten. */
export async function settleFolder(database: Database, folder: string): Promise<void> {
  await sql`
    WITH forgotten AS (DELETE FROM file_deletions WHERE folder = ${folder} AND deleted_at <= now() - interval '1 hour' RETURNING folder)
    UPDATE file_deletions SET tries = 0, due_at = deleted_at + interval '1 hour' WHERE folder = ${folder} AND NOT EXISTS (SELECT 1 FROM forgotten)`.execute(database);
}
