import { sql } from "kysely";
import type { Database } from "../../database/index.ts";

/** What is kept of a user outside of books, table by table, without secrets and their hashes. */
export async function readAccountRows(database: Database, userKey: string): Promise<Record<string, unknown>> {
  const of = (table: "characters" | "series" | "jobs") => database.selectFrom(table).selectAll().where("user_key", "=", userKey).orderBy("created_at").execute();
  return {
    account: await database.selectFrom("users").selectAll().where("user_key", "=", userKey).executeTakeFirst(),
    keys: await database.selectFrom("api_keys").select(["id", "kind", "prefix", "created_at"]).where("user_key", "=", userKey).orderBy("created_at").execute(),
    characters: await of("characters"),
    series: await of("series"),
    jobs: await of("jobs"),
    requests: await database.selectFrom("idempotency_keys").select(["key", "response", "created_at"]).where("user_key", "=", userKey).orderBy("created_at").execute(),
    calls: await database.selectFrom("provider_calls").select(["id", "created_at", "book_id", "job_id", "step", "part", "provider", "model", "operation", "status", "units", "cost_usd"])
      .where("user_key", "=", userKey).orderBy("created_at").execute(),
  };
}

export async function listBookIds(database: Database, userKey: string): Promise<string[]> {
  return (await database.selectFrom("books").select("id").where("user_key", "=", userKey).orderBy("created_at").execute()).map((row) => row.id);
}

/** One book with all its rows, without drafts: what is not judged nobody reads. Undefined when it was deleted meanwhile. */
export async function readBookRows(database: Database, userKey: string, bookId: string) {
  const row = await database.selectFrom("books").selectAll().where("id", "=", bookId).where("user_key", "=", userKey).executeTakeFirst();
  if (row === undefined) return undefined;
  const { story_draft: _, ...book } = row;
  const of = (table: "pages" | "page_versions" | "book_files") => database.selectFrom(table).selectAll().where("book_id", "=", bookId).execute();
  return {
    book,
    pages: await of("pages"),
    pictures: (await database.selectFrom("pictures").selectAll().where("book_id", "=", bookId).execute()).map(({ draft: _draft, ...picture }) => picture),
    versions: await of("page_versions"),
    files: await of("book_files"),
    links: await database.selectFrom("shares").select(["created_at", "expires_at"]).where("book_id", "=", bookId).execute(),
  };
}

/** Keys of all files that the book shows or has shown. */
export async function listFileKeys(database: Database, bookId: string): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    SELECT file_key AS key FROM pictures WHERE book_id = ${bookId} AND file_key IS NOT NULL
    UNION SELECT picture->>'file_key' FROM page_versions WHERE book_id = ${bookId} AND picture IS NOT NULL
    UNION SELECT narration_key FROM pages WHERE book_id = ${bookId} AND narration_key IS NOT NULL
    UNION SELECT file_key FROM book_files WHERE book_id = ${bookId} ORDER BY key`.execute(database);
  return rows.map((row) => row.key);
}
