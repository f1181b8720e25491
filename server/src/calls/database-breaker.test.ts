import { setImmediate as letOthersRun } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, TEST_ENGINES } from "../../testing/database.ts";
import type { OpenedDatabase } from "../database/index.ts";
import { createDatabaseBreaker, FAILURE_KINDS, type Breaker, type FailureKind } from "./index.ts";

const KEY = "openai/gpt-4.1-mini";
let opened: OpenedDatabase;
let closers: (() => Promise<void>)[];
let told: [event: string, reason?: string][];

const startProcess = async (cacheMs?: number): Promise<Breaker> => {
  const breaker = await createDatabaseBreaker({
    opened, probeSeconds: 30, ...(cacheMs === undefined ? {} : { cacheMs }),
    events: {
      opened: ({ reason }) => void told.push(["opened", reason]), closed: () => void told.push(["closed"]), seen() {},
      failedToLook: (error) => {
        throw error;
      },
    },
  });
  closers.push(breaker.close);
  return breaker;
};
const fail = async (breaker: Breaker, kind: FailureKind, times = 1) => {
  for (let count = 0; count < times; count += 1) await breaker.failed(KEY, kind);
};
/** Lets the wait be over, in the database, whose clock is the one that counts. */
const endWait = () => sql`UPDATE provider_breakers SET retry_at = now() - interval '1 second'`.execute(opened.database);
const readRow = () => opened.database.selectFrom("provider_breakers").select(["state", "reason", "wait_seconds"]).executeTakeFirst();
/** A process that has read nothing yet. */
const stateNow = async () => (await (await startProcess()).admit(KEY)).state;

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
    await sql`DELETE FROM provider_breakers`.execute(opened.database);
  });

  test("it is closed for an account nobody complained of", async () => {
    const breaker = await startProcess();
    await breaker.succeeded(KEY);
    expect(await breaker.admit(KEY)).toEqual({ state: "closed" });
    expect(await breaker.listOpen()).toEqual([]);
    expect(await readRow()).toBeUndefined();
  });

  test.each(["billing", "credentials", "not-found"] as const)("one answer of %s opens it for all processes, and one tells of it", async (kind) => {
    const processes = await Promise.all([startProcess(), startProcess(), startProcess()]);
    await Promise.all(processes.map((breaker) => breaker.failed(KEY, kind)));
    const admitted = await (await startProcess()).admit(KEY);
    expect(admitted).toMatchObject({ state: "open", reason: kind });
    expect((admitted as { retryAtMs: number }).retryAtMs).toBeGreaterThan(Date.now() + 20_000);
    expect((admitted as { retryAtMs: number }).retryAtMs).toBeLessThanOrEqual(Date.now() + 30_000);
    expect(await processes[0]!.listOpen()).toMatchObject([{ accountKey: KEY, reason: kind }]);
    expect(told).toEqual([["opened", kind]]);
  });

  test("faults of the vendor open it after five in a row, whoever meets them", async () => {
    const [one, two] = [await startProcess(), await startProcess()];
    await fail(one, "server", 2);
    await fail(two, "timeout", 2);
    expect(await stateNow()).toBe("closed");
    await fail(one, "cut-off");
    expect(await stateNow()).toBe("open");
    expect(told).toEqual([["opened", "cut-off"]]);
  });

  test("an answer in between ends the row", async () => {
    const breaker = await startProcess();
    await fail(breaker, "network", 4);
    await breaker.succeeded(KEY);
    await fail(breaker, "network", 4);
    expect(await stateNow()).toBe("closed");
  });

  test("half of ten calls within thirty seconds open it; in a window that is over they do not count", async () => {
    const breaker = await startProcess();
    const alternate = async (times: number) => {
      for (let count = 0; count < times; count += 1) {
        await fail(breaker, "server");
        await breaker.succeeded(KEY);
      }
    };
    await alternate(4);
    await sql`UPDATE provider_breakers SET window_started_at = window_started_at - interval '31 seconds'`.execute(opened.database);
    await alternate(4);
    expect(await stateNow()).toBe("closed");
    await alternate(2);
    expect(await stateNow()).toBe("open");
  });

  test.each(FAILURE_KINDS.filter((kind) => !["billing", "credentials", "not-found", "server", "timeout", "network", "cut-off", "unusable"].includes(kind)))("%s never counts", async (kind) => {
    const breaker = await startProcess();
    await fail(breaker, kind, 20);
    expect(await stateNow()).toBe("closed");
  });

  test("of many callers in many processes exactly one may ask, once a period", async () => {
    const processes = await Promise.all([startProcess(), startProcess(), startProcess()]);
    await fail(processes[0]!, "billing");
    for (const period of [1, 2]) {
      await endWait();
      // Another start has read nothing, so that it sees the end of the wait at once.
      const askers = await Promise.all([startProcess(), startProcess(), startProcess()]);
      const states = await Promise.all(Array.from({ length: 30 }, (_, index) => askers[index % 3]!.admit(KEY)));
      expect(states.filter(({ state }) => state === "probe"), `period ${period}`).toHaveLength(1);
      expect(states.filter(({ state }) => state === "open"), `period ${period}`).toHaveLength(29);
    }
  });

  test("the wait doubles to five minutes where only an operator can help", async () => {
    await fail(await startProcess(), "billing");
    const waits: number[] = [];
    for (let count = 0; count < 5; count += 1) {
      await endWait();
      const breaker = await startProcess();
      expect(await breaker.admit(KEY)).toEqual({ state: "probe" });
      await fail(breaker, "billing");
      waits.push((await readRow())!.wait_seconds);
    }
    expect(waits).toEqual([60, 120, 240, 300, 300]);
    expect(told).toEqual([["opened", "billing"]]);
  });

  test("a vendor that is down is asked once every thirty seconds", async () => {
    await fail(await startProcess(), "server", 5);
    await endWait();
    const breaker = await startProcess();
    expect(await breaker.admit(KEY)).toEqual({ state: "probe" });
    await fail(breaker, "server");
    expect(await readRow()).toMatchObject({ state: "open", wait_seconds: 30 });
    expect(await breaker.admit(KEY)).toMatchObject({ state: "open" });
  });

  test("the answer to the probe closes it for all, and the count begins anew", async () => {
    await fail(await startProcess(), "server", 5);
    await endWait();
    const breaker = await startProcess();
    await breaker.admit(KEY);
    await breaker.succeeded(KEY);
    expect(await stateNow()).toBe("closed");
    await fail(breaker, "server", 4);
    expect(await stateNow()).toBe("closed");
    expect(told).toEqual([["opened", "server"], ["closed"]]);
  });

  test("an answer to a call that was under way when it opened leaves it open", async () => {
    const breaker = await startProcess();
    await fail(breaker, "billing");
    await breaker.succeeded(KEY);
    expect(await stateNow()).toBe("open");
  });

  test("a probe that is refused for what it asked shows that the vendor is there", async () => {
    await fail(await startProcess(), "billing");
    await endWait();
    const breaker = await startProcess();
    await breaker.admit(KEY);
    await fail(breaker, "refused");
    expect(await stateNow()).toBe("closed");
  });

  test("one that is open for faults learns that money is the reason", async () => {
    const breaker = await startProcess();
    await fail(breaker, "server", 5);
    await fail(breaker, "billing");
    expect(await readRow()).toMatchObject({ state: "open", reason: "billing" });
    expect(told).toEqual([["opened", "server"]]);
  });

  test("another process learns of an opening by its news and not by its own age", async () => {
    const [one, two] = [await startProcess(), await startProcess(3_600_000)];
    expect(await two.admit(KEY)).toEqual({ state: "closed" });
    await fail(one, "billing");
    while ((await two.admit(KEY)).state === "closed") await letOthersRun();
    expect(await two.admit(KEY)).toMatchObject({ state: "open" });
  });
});
