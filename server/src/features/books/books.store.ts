import type { CreateBook, Language } from "@ai-story-book/contracts";
import { sql } from "kysely";
import type { BookStatus, Database, DatabaseTransaction, GivenCharacter, RetoldStory } from "../../database/index.ts";
import { MAKE_BOOK } from "../making/index.ts";
import type { BookKind } from "./books.rules.ts";

/** Any number that no other lock of the program takes. */
const CREATION_LOCK = 7_302_442;

/** One creation at a time, so that counts and inserts cannot race; it takes milliseconds. */
export async function lockCreation(transaction: DatabaseTransaction): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${CREATION_LOCK})`.execute(transaction);
}

export async function countOpenJobs(transaction: DatabaseTransaction, userKey: string): Promise<{ queued: number; ofUser: number }> {
  const row = await transaction.selectFrom("jobs")
    .select(({ fn }) => [
      fn.countAll<string>().filterWhere("status", "=", "queued").as("queued"),
      fn.countAll<string>().filterWhere("user_key", "=", userKey).as("of_user"),
    ])
    .where("status", "in", ["queued", "running"])
    .executeTakeFirstOrThrow();
  return { queued: Number(row.queued), ofUser: Number(row.of_user) };
}

/** Mean of the last ten minutes. Reads jobs_finished. */
export async function countFinishedAMinute(transaction: DatabaseTransaction): Promise<number> {
  const row = await transaction.selectFrom("jobs").select(({ fn }) => fn.countAll<string>().as("count")).where("finished_at", ">", sql<Date>`now() - interval '10 minutes'`).executeTakeFirstOrThrow();
  return Number(row.count) / 10;
}

const LEAST_BOOKS_TO_GO_BY = 3;

/** The median time of the latest books of this kind that went through in one attempt; null where there are too few. Reads jobs_finished. */
export async function findUsualSeconds(database: Database, { pageCount, isModelStory, isModelPictures, isNarrated }: BookKind): Promise<number | null> {
  const { rows } = await sql<{ seconds: number | null; books: number }>`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM job.finished_at - job.started_at))::float8 AS seconds, count(*)::integer AS books
    FROM (SELECT book_id, started_at, finished_at FROM jobs WHERE kind = ${MAKE_BOOK.kind} AND finished_at IS NOT NULL AND status = 'completed' AND attempt = 1 ORDER BY finished_at DESC LIMIT 200) job
    JOIN books ON books.id = job.book_id
    JOIN pictures cover ON cover.book_id = job.book_id AND cover.slot = 'cover'
    WHERE books.page_count = ${pageCount}::integer AND books.story_is_ai = ${isModelStory}::boolean AND cover.is_ai = ${isModelPictures}::boolean
      AND coalesce((books.spec->>'narration')::boolean, false) = ${isNarrated}::boolean`.execute(database);
  const { seconds, books } = rows[0]!;
  return books < LEAST_BOOKS_TO_GO_BY ? null : seconds;
}

/** What a book takes over from another one, or from its series. */
export type Heritage = { series?: { seriesId: string; volume: number }; givenCast?: readonly GivenCharacter[]; retoldFrom?: RetoldStory };

export async function insertBook(transaction: DatabaseTransaction, book: { bookId: string; userKey: string; seed: number; spec: CreateBook; heritage: Heritage }): Promise<void> {
  const { bookId, userKey, seed, spec, heritage: { series, givenCast, retoldFrom } } = book;
  await transaction.insertInto("books").values({
    id: bookId, user_key: userKey, topic: spec.topic, language: spec.language, target_age: spec.target_age, style: spec.style,
    page_count: spec.page_count, seed, spec: JSON.stringify(spec), story_made_by: null, story_is_ai: null,
    series_id: series?.seriesId ?? null, volume: series?.volume ?? null,
    given_cast: givenCast === undefined ? null : JSON.stringify(givenCast), retold_from: retoldFrom === undefined ? null : JSON.stringify(retoldFrom),
  }).execute();
}

/**
 * The user's own series with the number its next volume gets and the cast that returns: that of its newest volume that has one.
 * Locks the series, so that two volumes never get the same number.
 */
export async function lockNextVolume(transaction: DatabaseTransaction, userKey: string, seriesId: string): Promise<{ volume: number; cast: readonly GivenCharacter[] } | null> {
  const series = await transaction.selectFrom("series").select("given_cast").where("id", "=", seriesId).where("user_key", "=", userKey).forUpdate().executeTakeFirst();
  if (series === undefined) return null;
  const volumes = await transaction.selectFrom("books").select(["volume", "characters"]).where("series_id", "=", seriesId).orderBy("volume", "desc").execute();
  const cast = volumes.find(({ characters }) => characters !== null)?.characters ?? series.given_cast;
  return { volume: 1 + Math.max(0, ...volumes.map(({ volume }) => volume ?? 0)), cast: cast.map(({ name, role, description, look }) => ({ name, role, description, look })) };
}

/** The user's kept characters as they are now. */
export const listOwnCharacters = (database: Database, userKey: string, ids: readonly string[]) =>
  ids.length === 0 ? Promise.resolve([]) : database.selectFrom("characters").select(["id", "name", "description", "look"]).where("user_key", "=", userKey).where("id", "in", [...ids]).execute();

export async function countOwnCharacters(transaction: DatabaseTransaction, userKey: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const row = await transaction.selectFrom("characters").select(({ fn }) => fn.countAll<string>().as("count"))
    .where("user_key", "=", userKey).where("id", "in", [...ids]).executeTakeFirstOrThrow();
  return Number(row.count);
}

export const findIdempotent = (transaction: DatabaseTransaction, userKey: string, key: string) =>
  transaction.selectFrom("idempotency_keys").select(["request_hash", "response"])
    .where("user_key", "=", userKey).where("key", "=", key).where("created_at", ">", sql<Date>`now() - interval '48 hours'`).executeTakeFirst();

/** An entry that has run out under the same key is replaced. */
export async function storeIdempotent(transaction: DatabaseTransaction, entry: { userKey: string; key: string; requestHash: string; response: unknown }): Promise<void> {
  const values = { request_hash: entry.requestHash, status_code: 202, response: JSON.stringify(entry.response) };
  await transaction.insertInto("idempotency_keys").values({ user_key: entry.userKey, key: entry.key, ...values })
    .onConflict((conflict) => conflict.columns(["user_key", "key"]).doUpdateSet({ ...values, created_at: sql`now()` })).execute();
}

export const findOwnBook = (database: Database, userKey: string, bookId: string) =>
  database.selectFrom("books").selectAll().where("id", "=", bookId).where("user_key", "=", userKey).executeTakeFirst();

/** The job that made the book, or makes it. */
export const findMakingJob = (database: Database, bookId: string) =>
  database.selectFrom("jobs").select(["id", "status", "error_code", "error_suggestions"]).where("book_id", "=", bookId).where("kind", "=", MAKE_BOOK.kind).orderBy("created_at", "desc").limit(1).executeTakeFirst();

/** Links that are good now. */
export async function describeShares(database: Database, bookId: string): Promise<{ link_count: number; expires_at: string } | null> {
  const row = await database.selectFrom("shares").select(({ fn }) => [fn.countAll<string>().as("count"), fn.max("expires_at").as("expires_at")]).where("book_id", "=", bookId).where("expires_at", ">", sql<Date>`now()`).executeTakeFirstOrThrow();
  return Number(row.count) === 0 ? null : { link_count: Number(row.count), expires_at: row.expires_at.toISOString() };
}

/** What is under way beside the book's making. */
export const listOpenJobs = (database: Database, bookId: string) =>
  database.selectFrom("jobs").select(["id", "kind", "spec"]).where("book_id", "=", bookId).where("kind", "<>", MAKE_BOOK.kind).where("status", "in", ["queued", "running"]).orderBy("created_at").execute();

export const listPages = (database: Database, bookId: string) =>
  database.selectFrom("pages").select(["page_number", "text", "alt_text", "narration_key", "narration_type"]).where("book_id", "=", bookId).orderBy("page_number").execute();

export const listPaintedPictures = (database: Database, bookId: string) =>
  database.selectFrom("pictures").select(["slot", "file_key", "made_by", "is_ai", "painted_style"]).where("book_id", "=", bookId).where("file_key", "is not", null).execute();

/** A picture that a page showed in one of its versions. */
export const findEarlierPicture = async (database: Database, bookId: string, pageNumber: number, hash: string): Promise<string | null> => {
  const fileKey = `books/${bookId}/page-${pageNumber}-${hash}.jpg`;
  const row = await database.selectFrom("page_versions").select("version").where("book_id", "=", bookId).where("page_number", "=", pageNumber)
    .where(sql<boolean>`picture->>'file_key' = ${fileKey}`).limit(1).executeTakeFirst();
  return row === undefined ? null : fileKey;
};

export const listBookFiles = (database: Database, bookId: string) =>
  database.selectFrom("book_files").select(["name", "file_key", "content_type", "size_bytes"]).where("book_id", "=", bookId).orderBy("name", "desc").execute();

export async function updateTitle(database: Database, userKey: string, bookId: string, title: string): Promise<boolean> {
  const { numUpdatedRows } = await database.updateTable("books").set({ title, updated_at: sql<Date>`now()` }).where("id", "=", bookId).where("user_key", "=", userKey).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The book with everything that hangs on it; its job's rows go, too, so a worker that has it loses it. A trigger remembers its files in file_deletions. */
export async function deleteBookRow(transaction: DatabaseTransaction, userKey: string, bookId: string): Promise<boolean> {
  const { numDeletedRows } = await transaction.deleteFrom("books").where("id", "=", bookId).where("user_key", "=", userKey).executeTakeFirst();
  return numDeletedRows > 0n;
}

export type BookFilter = { series_id?: string; cursor?: { createdAt: Date; id: string }; limit: number; status?: BookStatus; language?: Language; search?: string };

/** Newest first; reads the index books_of_user. */
export function listBookRows(database: Database, userKey: string, filter: BookFilter) {
  const { cursor } = filter;
  return database.selectFrom("books")
    .select(["id", "title", "status", "topic", "language", "target_age", "style", "page_count", "created_at"])
    .select(({ selectFrom }) => [
      selectFrom("jobs").select("jobs.id").whereRef("jobs.book_id", "=", "books.id").where("jobs.kind", "=", MAKE_BOOK.kind).orderBy("jobs.created_at", "desc").limit(1).as("job_id"),
      selectFrom("pictures").select("pictures.file_key").whereRef("pictures.book_id", "=", "books.id").where("pictures.slot", "=", "cover").as("cover_key"),
    ])
    .where("user_key", "=", userKey)
    .$if(filter.status !== undefined, (query) => query.where("status", "=", filter.status!))
    .$if(filter.language !== undefined, (query) => query.where("language", "=", filter.language!))
    .$if(filter.series_id !== undefined, (query) => query.where("series_id", "=", filter.series_id!))
    .$if(filter.search !== undefined, (query) => {
      const pattern = `%${filter.search!.replaceAll(/[\\%_]/g, "\\$&")}%`;
      return query.where(({ or, eb }) => or([eb("title", "ilike", pattern), eb("topic", "ilike", pattern)]));
    })
    .$if(cursor !== undefined, (query) => query.where(sql<boolean>`(created_at, id) < (${cursor!.createdAt}, ${cursor!.id})`))
    .orderBy("created_at", "desc").orderBy("id", "desc")
    .limit(filter.limit)
    .execute();
}
