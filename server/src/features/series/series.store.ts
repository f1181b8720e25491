import { sql } from "kysely";
import type { Database, DatabaseTransaction, GivenCharacter } from "../../database/index.ts";

const COLUMNS = ["id", "title", "given_cast", "created_at"] as const;

export async function insertSeries(transaction: DatabaseTransaction, series: { id: string; userKey: string; title: string; givenCast: readonly GivenCharacter[] }): Promise<void> {
  await transaction.insertInto("series").values({ id: series.id, user_key: series.userKey, title: series.title, given_cast: JSON.stringify(series.givenCast) }).execute();
}

/** The user's own book, to become a first volume. Locks it. */
export const lockFirstVolume = (transaction: DatabaseTransaction, userKey: string, bookId: string) =>
  transaction.selectFrom("books").select(["series_id", "characters"]).where("id", "=", bookId).where("user_key", "=", userKey).forUpdate().executeTakeFirst();

export async function makeFirstVolume(transaction: DatabaseTransaction, bookId: string, seriesId: string): Promise<void> {
  await transaction.updateTable("books").set({ series_id: seriesId, volume: 1 }).where("id", "=", bookId).execute();
}

export const findSeries = (database: Database, userKey: string, id: string) =>
  database.selectFrom("series").select(COLUMNS).where("id", "=", id).where("user_key", "=", userKey).executeTakeFirst();

/** Newest first; `after` is the last one of the page before. Reads series_of_user. */
export const listSeriesRows = (database: Database, userKey: string, limit: number, after?: string) =>
  database.selectFrom("series").select(COLUMNS).where("user_key", "=", userKey)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(created_at, id) < (SELECT created_at, id FROM series AS last WHERE last.id = ${after} AND last.user_key = ${userKey})`))
    .orderBy("created_at", "desc").orderBy("id", "desc").limit(limit).execute();

/** First to last. Reads books_of_series. */
export const listVolumes = (database: Database, seriesIds: readonly string[]) =>
  seriesIds.length === 0 ? Promise.resolve([]) : database.selectFrom("books").select(["id", "series_id", "volume", "title", "status", "characters", "spec"])
    .select(({ selectFrom }) => selectFrom("pictures").select("pictures.file_key").whereRef("pictures.book_id", "=", "books.id").where("pictures.slot", "=", "cover").as("cover_key"))
    .where("series_id", "in", [...seriesIds]).orderBy("volume").execute();

export async function updateSeriesTitle(database: Database, userKey: string, id: string, title: string): Promise<boolean> {
  const { numUpdatedRows } = await database.updateTable("series").set({ title, updated_at: sql<Date>`now()` }).where("id", "=", id).where("user_key", "=", userKey).executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteSeriesRow(database: Database, userKey: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await database.deleteFrom("series").where("id", "=", id).where("user_key", "=", userKey).executeTakeFirst();
  return numDeletedRows > 0n;
}
