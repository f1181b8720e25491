import { sql } from "kysely";
import type { Database } from "../database/index.ts";
import type { AccountLimit, TurnRequest } from "./account-turns.ts";

/** Turns live in rows, and functions of the database grant them under the lock of their limit (migration 0002). */

/** Asks for a turn, or takes over the one that this work has already; true when it runs. */
export async function takeTurnRow(database: Database, turn: TurnRequest & { id: string; holder: string; holdSeconds: number }): Promise<boolean> {
  const { rows } = await sql<{ isRunning: boolean }>`
    SELECT take_account_turn(${turn.id}::uuid, ${turn.limitKey}, ${turn.workKey}, ${turn.userKey}, ${turn.holder},
      ${turn.limit.mostAtOnce}::integer, ${turn.limit.mostPerMinute}::integer, ${turn.holdSeconds}::integer) AS "isRunning"`.execute(database);
  return rows[0]!.isRunning;
}

/** Ends a turn, whether it runs or waits, and grants it to the next; one that was taken over stays. */
export async function releaseTurnRow(database: Database, id: string, limitKey: string, limit: AccountLimit): Promise<void> {
  await sql`SELECT release_account_turn(${id}::uuid, ${limitKey}, ${limit.mostAtOnce}::integer, ${limit.mostPerMinute}::integer)`.execute(database);
}

/** Grants what time alone has made free: a minute that is over, a pause that has ended, a process that is gone. */
export async function grantTurnRows(database: Database, limitKey: string, limit: AccountLimit): Promise<void> {
  await sql`SELECT grant_account_turns(${limitKey}, ${limit.mostAtOnce}::integer, ${limit.mostPerMinute}::integer, '00000000-0000-0000-0000-000000000000')`.execute(database);
}

/** Of these turns, those that are known at all, and whether they run. */
export async function listTurnRows(database: Database, ids: readonly string[]): Promise<Map<string, boolean>> {
  if (ids.length === 0) return new Map();
  const rows = await database.selectFrom("account_turns").select(["id", "status"]).where("id", "in", [...ids]).execute();
  return new Map(rows.map((row) => [row.id, row.status === "running"]));
}

/** Says that this process still has these turns. */
export async function renewTurnRows(database: Database, ids: readonly string[], holdSeconds: number): Promise<void> {
  if (ids.length === 0) return;
  await database.updateTable("account_turns").set({ expires_at: sql<Date>`clock_timestamp() + make_interval(secs => ${holdSeconds}::integer)` }).where("id", "in", [...ids]).execute();
}

/** The longer of two pauses holds; afterwards turns are granted that far apart at first. */
export async function pauseTurnRows(database: Database, limitKey: string, waitMs: number, spacingMs: number): Promise<void> {
  const until = sql<Date>`clock_timestamp() + make_interval(secs => ${waitMs}::integer / 1000.0)`;
  await sql`
    INSERT INTO account_pauses AS pause (limit_key, paused_until, spacing_ms) VALUES (${limitKey}, ${until}, ${spacingMs}::integer)
    ON CONFLICT (limit_key) DO UPDATE SET paused_until = greatest(pause.paused_until, excluded.paused_until), spacing_ms = greatest(pause.spacing_ms, excluded.spacing_ms)`.execute(database);
}
