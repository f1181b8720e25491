import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, TEST_ENGINES } from "../../testing/database.ts";
import { COUNT_SHEEP, enqueueSheep, openTestQueue, readJob, recordJobEvents, runJobsUntilIdle, startTestWorker } from "../../testing/jobs.ts";
import type { OpenedDatabase } from "../database/index.ts";
import { AppError } from "../errors/index.ts";
import { workOn, type JobHandler, type JobLease, type OpenedQueue } from "./index.ts";
import { reconcile, releaseAll } from "./reconcile.ts";

type Sheep = { sheep: number };
let opened: OpenedDatabase;
let queue: OpenedQueue;
const { events, recorded } = recordJobEvents();
const told = () => recorded.map(({ event }) => event);
const ends = () => recorded.filter(({ event }) => event === "finished").map(({ facts }) => facts);
const work = (handler: JobHandler<Sheep>) => ({ opened, queue, events, works: [workOn(COUNT_SHEEP, handler)] });

/** Signals that a handler has begun, and lets the test decide when it goes on. */
function gate() {
  const begun = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  return { begun, go };
}
const aborted = (signal: AbortSignal) => new Promise<void>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    recorded.length = 0;
    opened = await openTestDatabase(engine);
    queue = await openTestQueue(opened, [COUNT_SHEEP]);
  });
  afterEach(async () => {
    await queue.close();
    await opened.close();
  });

  test("a job runs once with its payload and ends completed", async () => {
    const seen: Sheep[] = [];
    const jobId = await enqueueSheep({ opened, queue }, 5);
    await runJobsUntilIdle(work(async ({ payload }) => void seen.push(payload)));
    await runJobsUntilIdle(work(async ({ payload }) => void seen.push(payload)));
    expect(seen).toEqual([{ sheep: 5 }]);
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "completed", current_step: "done", progress: 100, attempt: 1 });
  });

  test("an enqueue that is rolled back leaves neither row nor work", async () => {
    await expect(opened.database.transaction().execute(async (transaction) => {
      await queue.enqueue(transaction, COUNT_SHEEP, { jobId: crypto.randomUUID(), userKey: "nobody", bookId: crypto.randomUUID(), payload: { sheep: 1 } });
    })).rejects.toThrow(/foreign key/);
    expect(await queue.fetch(COUNT_SHEEP.kind, 1)).toEqual([]);
  });

  test("an error with a code ends the job with that code and its suggestions", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    await runJobsUntilIdle(work(async () => {
      throw new AppError("SAFETY_INPUT", { suggestions: ["a kind dragon"] });
    }));
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "SAFETY_INPUT", error_suggestions: ["a kind dragon"], attempt: 1 });
  });

  test("an unexpected error is tried again, and ends INTERNAL when nothing helps", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    let tries = 0;
    const failing = work(async () => {
      tries += 1;
      throw new Error("the pen is dry");
    });
    await runJobsUntilIdle(failing);
    expect(tries).toBe(3);
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "INTERNAL", error_detail: "Error" });
  });

  test("an error with a code that may pass is tried again, and keeps its code when it stays", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    const failing = work(async () => {
      throw new AppError("STORAGE_FAILED", { mayPass: true, internal: "no room" });
    });
    await runJobsUntilIdle(failing);
    expect(told()).toEqual(["taken", "willRetry", "taken", "willRetry", "taken", "finished"]);
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "STORAGE_FAILED", error_detail: "no room" });
  });

  test("what a handler stores begins the count of failures anew", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    let tries = 0;
    await runJobsUntilIdle(work(async ({ lease }) => {
      tries += 1;
      if (tries < 6) {
        await lease.write(async () => {});
        throw new Error("the pen is dry");
      }
    }));
    expect(tries).toBe(6);
    expect((await readJob(opened.database, jobId)).status).toBe("completed");
  });

  test("progress never falls and steps are told", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    await runJobsUntilIdle(work(async ({ lease }) => {
      await lease.report({ step: "draw_pages", progress: 60 });
      await lease.report({ step: "draw_pages", progress: 40 });
    }));
    const told = await opened.database.selectFrom("job_events").select("data").where("job_id", "=", jobId).orderBy("id").execute();
    expect(told.map(({ data }) => [data["status"], data["current_step"], data["progress"]])).toEqual([
      ["queued", "queued", 0], ["running", "queued", 0], ["running", "draw_pages", 60], ["completed", "done", 100],
    ]);
  });

  test("an operator's UPDATE stops the handler within seconds, its late writes change nothing, the job stays failed", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    const { begun } = gate();
    let lateWrite: unknown;
    const worker = await startTestWorker(work(async ({ lease }) => {
      begun.resolve();
      await aborted(lease.signal).catch(() => {});
      lateWrite = await lease.write(async () => "written").catch((error: unknown) => error);
      lease.checkpoint();
    }));
    await begun.promise;
    const before = Date.now();
    await sql`UPDATE jobs SET status = 'failed', error_code = 'MANUAL_RECOVERY' WHERE status = 'running'`.execute(opened.database);
    await worker.whenIdle();
    expect(Date.now() - before).toBeLessThan(5000);
    await worker.stop({ graceMs: 0 });
    expect(lateWrite).toMatchObject({ name: "LostJobError" });
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "MANUAL_RECOVERY", progress: 0 });
    expect(told()).toContain("leaseLost");
    expect(ends()).toEqual([{ jobId, kind: COUNT_SHEEP.kind, attempt: 1, outcome: "failed", code: "MANUAL_RECOVERY", durationSeconds: expect.any(Number) }]);
  });

  test("a single statement counts as progress while the job is held, and changes nothing afterwards", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    const touchUser = (lease: JobLease) => lease.writeOnce(async (database, held) => {
      const { numAffectedRows } = await sql`WITH held AS (${held}) UPDATE users SET created_at = 'epoch' FROM held`.execute(database);
      return (numAffectedRows ?? 0n) > 0n ? "written" : null;
    });
    const users = async () => (await sql<{ isTouched: boolean }>`SELECT bool_and(created_at = 'epoch') AS "isTouched" FROM users`.execute(opened.database)).rows[0]!.isTouched;
    const seen: unknown[] = [];
    await opened.database.updateTable("jobs").set({ crash_count: 1 }).where("id", "=", jobId).execute();
    await runJobsUntilIdle(work(async ({ lease }) => {
      seen.push(await touchUser(lease), await users(), (await readJob(opened.database, jobId)).crash_count);
      await sql`UPDATE users SET created_at = now()`.execute(opened.database);
      await opened.database.updateTable("jobs").set({ status: "canceled" }).where("id", "=", jobId).execute();
      seen.push(await touchUser(lease).catch((error: Error) => error.name), await users());
    }));
    expect(seen).toEqual(["written", true, 0, "LostJobError", false]);
  });

  test("a canceled job that waits is never run", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    await opened.database.updateTable("jobs").set({ status: "canceled" }).where("id", "=", jobId).execute();
    let runs = 0;
    await runJobsUntilIdle(work(async () => void (runs += 1)));
    expect(runs).toBe(0);
    expect((await readJob(opened.database, jobId)).status).toBe("canceled");
    expect(ends()).toMatchObject([{ jobId, attempt: 0, outcome: "canceled" }]);
  });

  test("an attempt that was overtaken can write nothing and leaves the newer one alone", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    const { begun, go } = gate();
    let lateWrite: unknown;
    const worker = await startTestWorker(work(async ({ lease }) => {
      begun.resolve();
      await go.promise;
      lateWrite = await lease.write(async () => "written").catch((error: unknown) => error);
      throw lateWrite;
    }));
    await begun.promise;
    await opened.database.updateTable("jobs").set({ attempt: 2 }).where("id", "=", jobId).execute();
    go.resolve();
    await worker.whenIdle();
    await worker.stop({ graceMs: 0 });
    expect(lateWrite).toMatchObject({ name: "LostJobError" });
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "running", attempt: 2 });
  });

  test("stopping waits for a checkpoint and hands the job back with its budget untouched", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    const { begun, go } = gate();
    const worker = await startTestWorker(work(async ({ lease }) => {
      begun.resolve();
      await go.promise;
      lease.checkpoint();
    }));
    await begun.promise;
    const stopped = worker.stop({ graceMs: 5000 });
    go.resolve();
    await stopped;
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "queued", attempt: 1, crash_count: 0, failure_count: 0 });
    await runJobsUntilIdle(work(async () => {}));
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "completed", attempt: 2, crash_count: 0 });
  });

  test("a handler that does not hear the signal is left behind and can write nothing", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    const { begun, go } = gate();
    const late = Promise.withResolvers<unknown>();
    const worker = await startTestWorker(work(async ({ lease }) => {
      begun.resolve();
      await go.promise;
      late.resolve(await lease.write(async () => "written").catch((error: unknown) => error));
    }));
    await begun.promise;
    const first = worker.stop({ graceMs: 60_000 });
    await worker.stop({ graceMs: 0 });
    await first;
    expect((await readJob(opened.database, jobId)).status).toBe("queued");
    go.resolve();
    expect(await late.promise).toMatchObject({ name: "LostJobError" });
  });

  test("a job whose process dies three times without getting on ends JOB_STUCK; others go on", async () => {
    const poison = await enqueueSheep({ opened, queue }, 666);
    for (let crash = 0; crash < 3; crash += 1) {
      const [entry] = await queue.fetch(COUNT_SHEEP.kind, 1);
      expect(entry).toBeDefined();
      await opened.database.updateTable("jobs").set({ status: "running", crash_count: crash }).where("id", "=", poison).execute();
      await releaseAll({ database: opened.database, queue, events, kinds: [COUNT_SHEEP.kind] });
    }
    const innocent = await enqueueSheep({ opened, queue });
    let runs = 0;
    await runJobsUntilIdle(work(async () => void (runs += 1)));
    expect(await readJob(opened.database, poison)).toMatchObject({ status: "failed", error_code: "JOB_STUCK" });
    expect((await readJob(opened.database, innocent)).status).toBe("completed");
    expect(runs).toBe(1);
  });

  test("of two jobs over which the process died twice, the second waits until the first has got on", async () => {
    const ids = [await enqueueSheep({ opened, queue }), await enqueueSheep({ opened, queue })];
    await opened.database.updateTable("jobs").set({ status: "running", attempt: 2, crash_count: 1 }).execute();
    const begun: string[] = [];
    const first = gate();
    const second = gate();
    const worker = await startTestWorker(work(async ({ jobId, lease }) => {
      begun.push(jobId);
      if (begun.length === 2) return second.begun.resolve();
      first.begun.resolve();
      await first.go.promise;
      await lease.write(async () => {});
      await second.begun.promise;
    }));
    await first.begun.promise;
    await expect.poll(() => opened.database.selectFrom("jobs").select("id").where("attempt", "=", 2).execute()).toHaveLength(1);
    expect(begun).toHaveLength(1);
    first.go.resolve();
    await second.begun.promise;
    await worker.whenIdle();
    await worker.stop({ graceMs: 0 });
    expect(begun.sort()).toEqual(ids.sort());
  });

  test.each(engine === "embedded" ? [engine] : [])("%s: what a dead process of the same data folder held is taken up at once", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    await queue.fetch(COUNT_SHEEP.kind, 1);
    await opened.database.updateTable("jobs").set({ status: "running", attempt: 1 }).where("id", "=", jobId).execute();
    await runJobsUntilIdle(work(async () => {}));
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "completed", attempt: 2 });
    expect(told()).toContain("recovered");
  });

  test("a row that the queue forgot is queued again, once however many processes look", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    await sql`DELETE FROM pgboss.job`.execute(opened.database);
    await opened.database.updateTable("jobs").set({ updated_at: new Date(Date.now() - 60_000) }).where("id", "=", jobId).execute();
    const context = { database: opened.database, queue, events, kinds: [COUNT_SHEEP.kind] };
    await Promise.all([reconcile(context), reconcile(context)]);
    expect(await queue.fetch(COUNT_SHEEP.kind, 5)).toHaveLength(1);
  });

  test("a kind of job this program does not know is left alone", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    await opened.database.updateTable("jobs").set({ kind: "making.tomorrow", updated_at: new Date(0) }).where("id", "=", jobId).execute();
    await sql`DELETE FROM pgboss.job`.execute(opened.database);
    await runJobsUntilIdle(work(async () => {}));
    expect((await readJob(opened.database, jobId)).status).toBe("queued");
  });

  test("a payload that cannot be read ends the job and not the worker", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    await opened.database.updateTable("jobs").set({ spec: JSON.stringify({ sheep: "many" }) }).where("id", "=", jobId).execute();
    await runJobsUntilIdle(work(async () => {}));
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "INTERNAL" });
  });
});
