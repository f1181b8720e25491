import { sql } from "kysely";
import type { Database } from "../database/index.ts";
import type { FailureKind } from "./failure.ts";

/** All times are the database's own: the clocks of workers may differ. */
export type BreakerRow = { accountKey: string; isOpen: boolean; reason: FailureKind | null; openedAt: Date | null; openForMs: number; failuresInRow: number; windowFailures: number };

const WINDOW = sql`interval '30 seconds'`;
/** In the statement that changes the row, so that the news leaves with its commit. */
const TELL = sql`pg_notify('storybook_breakers', account_key)`;

export async function listBreakerRows(database: Database): Promise<BreakerRow[]> {
  const { rows } = await sql<BreakerRow>`
    SELECT account_key AS "accountKey", state = 'open' AS "isOpen", reason, opened_at AS "openedAt",
      coalesce(greatest(0, ceil(extract(epoch FROM retry_at - clock_timestamp()) * 1000)), 0)::float8 AS "openForMs", failures_in_row AS "failuresInRow",
      CASE WHEN window_started_at > clock_timestamp() - ${WINDOW} THEN window_failures ELSE 0 END AS "windowFailures"
    FROM provider_breakers`.execute(database);
  return rows;
}

/**
 * Lets one caller of all processes ask, once a period. Each period is twice as long where only an operator can help,
 * so that a caller that dies over its question delays the next and blocks nobody.
 */
export async function takeProbe(database: Database, accountKey: string, longestSeconds: number): Promise<boolean> {
  const next = sql`CASE WHEN reason IN ('billing', 'credentials', 'not-found') THEN least(wait_seconds * 2, greatest(wait_seconds, ${longestSeconds}::integer)) ELSE wait_seconds END`;
  const { rows } = await sql`
    UPDATE provider_breakers SET wait_seconds = ${next}, retry_at = clock_timestamp() + make_interval(secs => ${next})
    WHERE account_key = ${accountKey} AND state = 'open' AND retry_at <= clock_timestamp()
    RETURNING ${TELL}`.execute(database);
  return rows.length > 0;
}

/** Counts a fault of the vendor; the window begins with the first one after thirty seconds. */
export async function countFailure(database: Database, accountKey: string): Promise<{ failuresInRow: number; windowCalls: number; windowFailures: number }> {
  const isNew = sql`breaker.window_started_at < clock_timestamp() - ${WINDOW}`;
  const { rows } = await sql<{ failuresInRow: number; windowCalls: number; windowFailures: number }>`
    INSERT INTO provider_breakers AS breaker (account_key, failures_in_row, window_calls, window_failures, window_started_at) VALUES (${accountKey}, 1, 1, 1, clock_timestamp())
    ON CONFLICT (account_key) DO UPDATE SET
      failures_in_row = breaker.failures_in_row + 1,
      window_calls = CASE WHEN ${isNew} THEN 1 ELSE breaker.window_calls + 1 END,
      window_failures = CASE WHEN ${isNew} THEN 1 ELSE breaker.window_failures + 1 END,
      window_started_at = CASE WHEN ${isNew} THEN clock_timestamp() ELSE breaker.window_started_at END
    RETURNING failures_in_row AS "failuresInRow", window_calls AS "windowCalls", window_failures AS "windowFailures"`.execute(database);
  return rows[0]!;
}

/** An answer ends the row of failures and counts in the window. */
export async function countAnswer(database: Database, accountKey: string): Promise<void> {
  await sql`
    UPDATE provider_breakers SET failures_in_row = 0, window_calls = window_calls + 1
    WHERE account_key = ${accountKey} AND state = 'closed'`.execute(database);
}

/** True for the one caller that opens it. */
export async function openBreaker(database: Database, accountKey: string, reason: FailureKind, waitSeconds: number): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO provider_breakers AS breaker (account_key, state, reason, opened_at, retry_at, wait_seconds)
    VALUES (${accountKey}, 'open', ${reason}, clock_timestamp(), clock_timestamp() + make_interval(secs => ${waitSeconds}::integer), ${waitSeconds}::integer)
    ON CONFLICT (account_key) DO UPDATE SET state = 'open', reason = excluded.reason, opened_at = excluded.opened_at, retry_at = excluded.retry_at, wait_seconds = excluded.wait_seconds
      WHERE breaker.state = 'closed'
    RETURNING ${TELL}`.execute(database);
  return rows.length > 0;
}

/** An open breaker that turns out to wait for an operator says so. */
export async function changeReason(database: Database, accountKey: string, reason: FailureKind): Promise<void> {
  await sql`UPDATE provider_breakers SET reason = ${reason} WHERE account_key = ${accountKey} AND state = 'open' AND reason <> ${reason} RETURNING ${TELL}`.execute(database);
}

/** True for the one caller that closes it. */
export async function closeBreaker(database: Database, accountKey: string): Promise<boolean> {
  const { rows } = await sql`
    UPDATE provider_breakers SET state = 'closed', reason = NULL, opened_at = NULL, retry_at = NULL, wait_seconds = 0,
      failures_in_row = 0, window_calls = 0, window_failures = 0
    WHERE account_key = ${accountKey} AND state = 'open' RETURNING ${TELL}`.execute(database);
  return rows.length > 0;
}
