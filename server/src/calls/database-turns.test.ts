import { randomUUID } from "node:crypto";
import { setImmediate as letOthersRun } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, TEST_ENGINES } from "../../testing/database.ts";
import { openPostgres } from "../database/open-postgres.ts";
import type { OpenedDatabase } from "../database/index.ts";
import { createDatabaseTurns, type AccountTurns, type Turn } from "./index.ts";

const LIMIT_KEY = "replicate/pictures";
let opened: OpenedDatabase;
let closers: (() => Promise<unknown>)[] = [];
let told: [string, unknown][];
const never = new AbortController().signal;

/** As a process of its own: on PostgreSQL with its own pool. */
async function startProcess(holdSeconds?: number): Promise<AccountTurns & { close(): Promise<void> }> {
  let own: OpenedDatabase = opened;
  if (opened.engine.kind === "postgres") {
    own = await openPostgres({ databaseUrl: opened.engine.databaseUrl, poolMax: 3, onConnectionError: () => {} });
    closers.push(() => own.close());
  }
  const events = { granted: (facts: unknown) => void told.push(["granted", facts]), paused: (facts: unknown) => void told.push(["paused", facts]), trouble: (error: unknown) => void told.push(["trouble", error]) };
  const turns = await createDatabaseTurns({ opened: own, events, ...(holdSeconds === undefined ? {} : { holdSeconds }) });
  closers.unshift(() => turns.close());
  return turns;
}
const ask = (turns: AccountTurns, options: { userKey?: string; workKey?: string; mostAtOnce?: number; mostPerMinute?: number; signal?: AbortSignal } = {}): Promise<Turn> =>
  turns.take(
    { limitKey: LIMIT_KEY, limit: { mostAtOnce: options.mostAtOnce ?? 5, mostPerMinute: options.mostPerMinute ?? 1000 }, workKey: options.workKey ?? `${randomUUID()}/page-1`, userKey: options.userKey ?? "mina" },
    { signal: options.signal ?? never },
  );
/** Waits until this many turns stand in line. */
const untilWaiting = async (count: number): Promise<void> => {
  for (;;) {
    const rows = await opened.database.selectFrom("account_turns").select("id").where("status", "=", "waiting").execute();
    if (rows.length === count) return;
    await letOthersRun();
  }
};
const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  const pending = Symbol("pending");
  return (await Promise.race([promise, letOthersRun(pending)])) !== pending;
};
const shift = (column: string, by: string) => sql`UPDATE account_turns SET ${sql.ref(column)} = ${sql.ref(column)} - ${by}::interval`.execute(opened.database);

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeAll(async () => {
    opened = await openTestDatabase(engine);
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    closers = [];
    told = [];
  });
  afterEach(async () => {
    for (const close of closers) await close();
    for (const table of ["account_turns", "account_pauses", "provider_calls"]) await sql`DELETE FROM ${sql.table(table)}`.execute(opened.database);
  });

  test("three processes that race never have more turns than the limit, and everybody gets one", async () => {
    const processes = await Promise.all([startProcess(), startProcess(), startProcess()]);
    let atOnce = 0;
    let most = 0;
    await Promise.all(Array.from({ length: 60 }, async (_, index) => {
      const turn = await ask(processes[index % 3]!, { userKey: `user-${index % 7}`, mostAtOnce: 5 });
      atOnce += 1;
      most = Math.max(most, atOnce);
      const { rows } = await sql<{ running: number }>`SELECT count(*)::integer AS running FROM account_turns WHERE status = 'running'`.execute(opened.database);
      expect(rows[0]!.running).toBeLessThanOrEqual(5);
      atOnce -= 1;
      await turn.release();
    }));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(5);
    expect(told.filter(([event]) => event === "granted")).toHaveLength(60);
    expect(told.filter(([event]) => event === "trouble")).toEqual([]);
  });

  test("a turn without a wait is one statement, and its release another", async () => {
    const turns = await startProcess();
    const turn = await ask(turns);
    await turn.release();
    await turn.release();
    const rows = await opened.database.selectFrom("account_turns").select("status").execute();
    expect(rows).toEqual([{ status: "released" }]);
  });

  test("turns go round between users: the one with the fewest comes first, then who has waited longest", async () => {
    const turns = await startProcess();
    const [a, b] = [await ask(turns, { userKey: "mina", mostAtOnce: 2 }), await ask(turns, { userKey: "theo", mostAtOnce: 2 })];
    const order: string[] = [];
    const kept: Turn[] = [];
    const line = ["mina-1", "mina-2", "theo-1", "ada-1"].map((name, index) => ({ name, index }));
    const waiting: Promise<void>[] = [];
    for (const { name, index } of line) {
      waiting.push(ask(turns, { userKey: name.split("-")[0]!, mostAtOnce: 2 }).then((turn) => {
        order.push(name);
        return void kept.push(turn);
      }));
      await untilWaiting(index + 1);
    }
    // Theo's turn ends: Mina has one, Theo and Ada have none, and Theo has waited longer than Ada.
    await b.release();
    await waiting[2];
    // Mina's turn ends: she and Ada have none, and she has waited longer.
    await a.release();
    await waiting[0];
    await kept[0]!.release();
    // Theo's ended again: Mina has one, Ada none.
    await waiting[3];
    await kept[1]!.release();
    await waiting[1];
    expect(order).toEqual(["theo-1", "mina-1", "ada-1", "mina-2"]);
  });

  test("no more than the limit of a minute is granted; when the minute is over, who waits gets on", async () => {
    const turns = await startProcess();
    for (let count = 0; count < 3; count += 1) await (await ask(turns, { mostPerMinute: 3 })).release();
    const fourth = ask(turns, { mostPerMinute: 3 });
    await untilWaiting(1);
    expect(await isSettled(fourth)).toBe(false);
    await shift("granted_at", "61 seconds");
    await (await fourth).release();
  });

  test("a pause holds everybody, and afterwards turns come one by one", async () => {
    const [one, two] = [await startProcess(), await startProcess()];
    await one.pause(LIMIT_KEY, Date.now() + 600_000);
    const waiting = [ask(one), ask(two), ask(two)];
    await untilWaiting(3);
    await sql`UPDATE account_pauses SET paused_until = now()`.execute(opened.database);
    await Promise.race(waiting);
    // The first was granted; the second has to wait half of ten seconds.
    const pause = await opened.database.selectFrom("account_pauses").select(["spacing_ms", sql<boolean>`paused_until > clock_timestamp() + interval '2 seconds'`.as("isPaused")]).executeTakeFirstOrThrow();
    expect(pause).toEqual({ spacing_ms: 5000, isPaused: true });
    const waits = await opened.database.selectFrom("account_turns").select("id").where("status", "=", "waiting").execute();
    expect(waits).toHaveLength(2);
    expect(told.find(([event]) => event === "paused")).toMatchObject(["paused", { limitKey: LIMIT_KEY }]);
    await sql`UPDATE account_pauses SET paused_until = now(), spacing_ms = 0`.execute(opened.database);
    await Promise.all(waiting);
  });

  test("a shorter pause does not end a longer one", async () => {
    const turns = await startProcess();
    await turns.pause(LIMIT_KEY, Date.now() + 600_000);
    await turns.pause(LIMIT_KEY, Date.now() + 1000);
    const { isLong } = await opened.database.selectFrom("account_pauses").select(sql<boolean>`paused_until > clock_timestamp() + interval '9 minutes'`.as("isLong")).executeTakeFirstOrThrow();
    expect(isLong).toBe(true);
  });

  test("the turns of a process that is gone run out and go to others", async () => {
    const [dead, alive] = [await startProcess(), await startProcess()];
    for (let count = 0; count < 2; count += 1) await ask(dead, { mostAtOnce: 2 });
    await dead.close();
    const next = ask(alive, { mostAtOnce: 2 });
    await untilWaiting(1);
    expect(await isSettled(next)).toBe(false);
    await sql`UPDATE account_turns SET expires_at = now() - interval '1 second' WHERE status = 'running'`.execute(opened.database);
    await (await next).release();
  });

  test("work that goes on at the vendor keeps its turn until it is resumed, and whoever resumes it takes the turn over", async () => {
    const [dead, alive] = [await startProcess(), await startProcess()];
    const bookId = randomUUID();
    const left = await ask(dead, { workKey: `${bookId}/page-3`, mostAtOnce: 1 });
    await sql`INSERT INTO provider_calls (id, day, user_key, book_id, attempt, try, step, part, provider, model, operation, reserved_usd, price, vendor_ticket)
      VALUES (gen_random_uuid(), now()::date, 'mina', ${bookId}::uuid, 1, 1, 'draw_pages', 'page-3', 'replicate', 'm', 'picture', 0, '{}', 'ticket-1')`.execute(opened.database);
    await dead.close();
    await sql`UPDATE account_turns SET expires_at = now() - interval '1 second'`.execute(opened.database);
    const other = ask(alive, { mostAtOnce: 1 });
    await untilWaiting(1);
    expect(await isSettled(other)).toBe(false);
    const resumed = await ask(alive, { workKey: `${bookId}/page-3`, mostAtOnce: 1 });
    // Who had the turn before has it no more.
    await left.release();
    expect(await isSettled(other)).toBe(false);
    await resumed.release();
    await (await other).release();
  });

  test("a turn that is renewed does not run out", async () => {
    const [one, two] = [await startProcess(1), await startProcess()];
    const held = await ask(one, { mostAtOnce: 1 });
    const { expires_at: before } = await opened.database.selectFrom("account_turns").select("expires_at").executeTakeFirstOrThrow();
    for (;;) {
      const { expires_at: now } = await opened.database.selectFrom("account_turns").select("expires_at").where("status", "=", "running").executeTakeFirstOrThrow();
      if (now > before) break;
      await letOthersRun();
    }
    const other = ask(two, { mostAtOnce: 1 });
    await untilWaiting(1);
    expect(await isSettled(other)).toBe(false);
    await held.release();
    await (await other).release();
  });

  test("processes that die while others race leave room behind, and never too much", async () => {
    const processes = await Promise.all([startProcess(), startProcess(), startProcess()]);
    const dying = await startProcess();
    const left = new AbortController();
    const leftBehind = Array.from({ length: 8 }, () => ask(dying, { mostAtOnce: 4, userKey: "theo", signal: left.signal }).catch(() => null));
    await Promise.any(leftBehind);
    const alive = Array.from({ length: 24 }, async (_, index) => {
      const turn = await ask(processes[index % 3]!, { mostAtOnce: 4 });
      const { rows } = await sql<{ running: number }>`SELECT count(*)::integer AS running FROM account_turns WHERE status = 'running'`.execute(opened.database);
      expect(rows[0]!.running).toBeLessThanOrEqual(4);
      await turn.release();
    });
    await dying.close();
    // Whatever is granted to the dead from here on runs out, too.
    const expire = () => sql`UPDATE account_turns SET expires_at = now() - interval '1 second' WHERE user_key = 'theo' AND status <> 'released'`.execute(opened.database);
    const over = new AbortController();
    const expiring = (async () => {
      while (!over.signal.aborted) {
        await expire();
        await letOthersRun();
      }
    })();
    await Promise.all(alive);
    over.abort();
    await expiring;
    left.abort();
    await Promise.all(leftBehind);
    expect(told.filter(([event]) => event === "trouble")).toEqual([]);
  });

  test("who gives up waiting leaves the line with its own reason", async () => {
    const turns = await startProcess();
    const held = await ask(turns, { mostAtOnce: 1 });
    const abort = new AbortController();
    const waiting = ask(turns, { mostAtOnce: 1, signal: abort.signal });
    await untilWaiting(1);
    abort.abort(new Error("the book was canceled"));
    await expect(waiting).rejects.toThrow("the book was canceled");
    await untilWaiting(0);
    await held.release();
    await (await ask(turns, { mostAtOnce: 1 })).release();
    await expect(ask(turns, { signal: AbortSignal.abort(new Error("too late")) })).rejects.toThrow("too late");
  });
});
