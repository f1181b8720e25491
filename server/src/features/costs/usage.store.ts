import { sql } from "kysely";
import type { Database } from "../../database/index.ts";

/** What a book has cost so far; calls that still run are not in it. Reads provider_calls_of_book. */
export async function readBookCost(database: Database, bookId: string): Promise<number> {
  const row = await database.selectFrom("provider_calls").select(({ fn }) => fn.sum<string | null>("cost_usd").as("cost")).where("book_id", "=", bookId).executeTakeFirstOrThrow();
  return Number(row.cost ?? 0);
}

export type DayUsage = { day: string; calls: number; cost_usd: number };
export type BookUsage = { book_id: string; title: string | null; calls: number; cost_usd: number };

/** Days with calls, newest first. Reads provider_calls_of_user. */
export async function sumUserDays(database: Database, userKey: string, days: number): Promise<DayUsage[]> {
  const { rows } = await sql<DayUsage>`
    SELECT day::text AS day, count(*)::integer AS calls, coalesce(sum(cost_usd), 0)::float8 AS cost_usd FROM provider_calls
    WHERE user_key = ${userKey} AND day > (now() AT TIME ZONE 'UTC')::date - ${days}::integer
    GROUP BY day ORDER BY day DESC`.execute(database);
  return rows;
}

/** Books with calls in these days, dearest first; a book that was deleted has lost its title and not its cost. Reads provider_calls_of_user. */
export async function sumUserBooks(database: Database, userKey: string, days: number, most: number): Promise<BookUsage[]> {
  const { rows } = await sql<BookUsage>`
    SELECT call.book_id, max(books.title) AS title, count(*)::integer AS calls, coalesce(sum(call.cost_usd), 0)::float8 AS cost_usd
    FROM provider_calls call LEFT JOIN books ON books.id = call.book_id
    WHERE call.user_key = ${userKey} AND call.book_id IS NOT NULL AND call.day > (now() AT TIME ZONE 'UTC')::date - ${days}::integer
    GROUP BY call.book_id ORDER BY cost_usd DESC, call.book_id LIMIT ${most}`.execute(database);
  return rows;
}

export type CostRow = { key: string; calls: number; unknown_calls: number; cost_usd: number };
const COST_KEYS = { day: sql`day::text`, user: sql`user_key`, book: sql`coalesce(book_id::text, 'no book')` } as const;

/** Reads provider_calls_by_day. */
export async function sumCosts(database: Database, { by, days, limit }: { by: keyof typeof COST_KEYS; days: number; limit: number }): Promise<CostRow[]> {
  const { rows } = await sql<CostRow>`
    SELECT ${COST_KEYS[by]} AS key, count(*)::integer AS calls, (count(*) FILTER (WHERE status = 'unknown'))::integer AS unknown_calls, coalesce(sum(cost_usd), 0)::float8 AS cost_usd
    FROM provider_calls WHERE day > (now() AT TIME ZONE 'UTC')::date - ${days}::integer
    GROUP BY 1 ORDER BY cost_usd DESC, key LIMIT ${limit}`.execute(database);
  return rows;
}
