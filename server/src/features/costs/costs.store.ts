import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../../database/index.ts";

/**
 * Days and reservations. Whoever needs more than one of these locks takes them in this order: call, day, reservation.
 * Amounts go in and come out as text with nine decimals and are reckoned by the database, exactly.
 */
export type DayTotals = { day: string; spentUsd: string; reservedUsd: string; isWarned: boolean };

const TODAY = sql<string>`(now() AT TIME ZONE 'UTC')::date`;

/**
 * Takes an amount out of a day, today where none is named, or changes nothing and returns null when the limit would be passed.
 * One statement that locks the day's row, so that of many at once none is let through on an old sum.
 */
export async function reserveOnDay(transaction: DatabaseTransaction, amountUsd: string, limitUsd: number, day?: string): Promise<DayTotals | null> {
  const { rows } = await sql<DayTotals>`
    INSERT INTO cost_days AS total (day, reserved_usd)
    SELECT coalesce(${day ?? null}::date, ${TODAY}), ${amountUsd}::numeric WHERE ${amountUsd}::numeric <= ${limitUsd}::numeric
    ON CONFLICT (day) DO UPDATE SET reserved_usd = total.reserved_usd + excluded.reserved_usd
      WHERE total.spent_usd + total.reserved_usd + excluded.reserved_usd <= ${limitUsd}::numeric
    RETURNING total.day::text AS day, total.spent_usd AS "spentUsd", total.reserved_usd AS "reservedUsd", total.warned_at IS NOT NULL AS "isWarned"`.execute(transaction);
  return rows[0] ?? null;
}

export async function lockDay(transaction: DatabaseTransaction, day: string): Promise<void> {
  await sql`SELECT 1 FROM cost_days WHERE day = ${day}::date FOR UPDATE`.execute(transaction);
}

/** Adds to what a day has spent and holds; both may fall. Locks the day's row. */
export async function changeDay(transaction: DatabaseTransaction, day: string, change: { spentUsd: string; reservedUsd: string }): Promise<DayTotals> {
  const { rows } = await sql<DayTotals>`
    INSERT INTO cost_days AS total (day, spent_usd, reserved_usd) VALUES (${day}::date, greatest(0, ${change.spentUsd}::numeric), greatest(0, ${change.reservedUsd}::numeric))
    ON CONFLICT (day) DO UPDATE SET spent_usd = total.spent_usd + ${change.spentUsd}::numeric, reserved_usd = total.reserved_usd + ${change.reservedUsd}::numeric
    RETURNING total.day::text AS day, total.spent_usd AS "spentUsd", total.reserved_usd AS "reservedUsd", total.warned_at IS NOT NULL AS "isWarned"`.execute(transaction);
  return rows[0]!;
}

/** True for the one caller, of all processes, that may warn of this day. */
export async function markWarned(database: Database, day: string, warnUsd: number): Promise<boolean> {
  const { rows } = await sql`
    UPDATE cost_days SET warned_at = now() WHERE day = ${day}::date AND warned_at IS NULL AND spent_usd >= ${warnUsd}::numeric RETURNING day::text`.execute(database);
  return rows.length > 0;
}

export async function secondsToMidnight(database: Database): Promise<number> {
  const { rows } = await sql<{ seconds: number }>`
    SELECT ceil(extract(epoch FROM ${TODAY} + interval '1 day' - now() AT TIME ZONE 'UTC'))::integer AS seconds`.execute(database);
  return rows[0]!.seconds;
}

export async function insertReservation(transaction: DatabaseTransaction, reservation: { jobId: string; bookId: string; userKey: string; day: string; amountUsd: string }): Promise<void> {
  await sql`
    INSERT INTO cost_reservations (job_id, book_id, user_key, day, reserved_usd)
    VALUES (${reservation.jobId}, ${reservation.bookId}, ${reservation.userKey}, ${reservation.day}::date, ${reservation.amountUsd}::numeric)`.execute(transaction);
}

/** The day of a book's reservation, as long as something is left in it; not locked. */
export async function findReservationDay(transaction: DatabaseTransaction, jobId: string): Promise<string | null> {
  const { rows } = await sql<{ day: string }>`SELECT day::text FROM cost_reservations WHERE job_id = ${jobId} AND reserved_usd > 0`.execute(transaction);
  return rows[0]?.day ?? null;
}

/** Takes up to an amount out of a book's reservation: what was there, and what is lacking. Locks the reservation. */
export async function takeFromReservation(transaction: DatabaseTransaction, jobId: string, amountUsd: string): Promise<{ takenUsd: string; lackingUsd: string }> {
  const { rows } = await sql<{ takenUsd: string; lackingUsd: string }>`
    SELECT least(reserved_usd, ${amountUsd}::numeric) AS "takenUsd", greatest(0, ${amountUsd}::numeric - reserved_usd) AS "lackingUsd"
    FROM cost_reservations WHERE job_id = ${jobId} FOR UPDATE`.execute(transaction);
  const taken = rows[0] ?? { takenUsd: "0", lackingUsd: amountUsd };
  await sql`UPDATE cost_reservations SET reserved_usd = reserved_usd - ${taken.takenUsd}::numeric WHERE job_id = ${jobId}`.execute(transaction);
  return taken;
}

export async function readToday(database: Database): Promise<DayTotals> {
  const { rows } = await sql<DayTotals>`
    SELECT ${TODAY}::text AS day, coalesce(max(spent_usd), 0) AS "spentUsd", coalesce(max(reserved_usd), 0) AS "reservedUsd", count(warned_at) > 0 AS "isWarned"
    FROM cost_days WHERE day = ${TODAY}`.execute(database);
  return rows[0]!;
}
