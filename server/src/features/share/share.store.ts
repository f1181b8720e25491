import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../../database/index.ts";

/** More than a family needs; the oldest goes for the newest. */
const MOST_LINKS = 20;

export const lockOwnBook = (transaction: DatabaseTransaction, userKey: string, bookId: string) =>
  transaction.selectFrom("books").select("status").where("id", "=", bookId).where("user_key", "=", userKey).forUpdate().executeTakeFirst();

export async function insertShare(transaction: DatabaseTransaction, bookId: string, tokenHash: string, days: number): Promise<Date> {
  await sql`DELETE FROM shares WHERE book_id = ${bookId} AND (expires_at <= now() OR token_hash IN (
    SELECT token_hash FROM shares WHERE book_id = ${bookId} ORDER BY created_at DESC, token_hash OFFSET ${MOST_LINKS - 1}))`.execute(transaction);
  const row = await transaction.insertInto("shares").values({ token_hash: tokenHash, book_id: bookId, expires_at: sql<Date>`now() + make_interval(days => ${days})` })
    .returning("expires_at").executeTakeFirstOrThrow();
  return row.expires_at;
}

export async function deleteShares(transaction: DatabaseTransaction, bookId: string): Promise<void> {
  await transaction.deleteFrom("shares").where("book_id", "=", bookId).execute();
}

/** The book behind a link that is still good. */
export const findShare = (database: Database, tokenHash: string) =>
  database.selectFrom("shares").innerJoin("books", "books.id", "shares.book_id").select(["shares.book_id", "shares.expires_at", "books.user_key"])
    .where("shares.token_hash", "=", tokenHash).where("shares.expires_at", ">", sql<Date>`now()`).executeTakeFirst();
