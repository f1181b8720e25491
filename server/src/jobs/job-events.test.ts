import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, TEST_ENGINES } from "../../testing/database.ts";
import { COUNT_SHEEP, enqueueSheep, insertBook, openTestQueue, recordJobEvents, startTestWorker } from "../../testing/jobs.ts";
import { inTransaction, type OpenedDatabase } from "../database/index.ts";
import { workOn, type JobHandler, type OpenedQueue } from "./index.ts";
import { reconcile } from "./reconcile.ts";

type Sheep = { sheep: number };
let opened: OpenedDatabase;
let queue: OpenedQueue;
const { events, recorded } = recordJobEvents();
const ends = () => recorded.filter(({ event }) => event === "finished").map(({ facts }) => facts);
const work = (handler: JobHandler<Sheep>) => ({ opened, queue, events, works: [workOn(COUNT_SHEEP, handler)] });
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

  test("a job that is canceled while it runs is told of once, however many look", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    const begun = Promise.withResolvers<void>();
    const worker = await startTestWorker(work(async ({ lease }) => {
      begun.resolve();
      await aborted(lease.signal);
    }));
    await begun.promise;
    await opened.database.updateTable("jobs").set({ status: "canceled" }).where("id", "=", jobId).execute();
    await worker.whenIdle();
    await worker.stop({ graceMs: 0 });
    await reconcile({ database: opened.database, queue, events, kinds: [COUNT_SHEEP.kind] });
    expect(ends()).toMatchObject([{ jobId, attempt: 1, outcome: "canceled" }]);
  });

  test("a job that is canceled while nobody has room for it is told of by one of those who look", async () => {
    const jobId = await enqueueSheep({ opened, queue });
    await opened.database.updateTable("jobs").set({ status: "canceled" }).where("id", "=", jobId).execute();
    const context = { database: opened.database, queue, events, kinds: [COUNT_SHEEP.kind] };
    await Promise.all([reconcile(context), reconcile(context)]);
    expect(ends()).toMatchObject([{ jobId, outcome: "canceled" }]);
  });

  test("a job is told of as created once it is committed", async () => {
    const created: string[] = [];
    const telling = await openTestQueue(opened, [COUNT_SHEEP], ({ jobId }) => void created.push(jobId));
    const { bookId, userKey } = await insertBook(opened.database);
    const enqueue = (jobId: string, isRolledBack: boolean) => inTransaction(opened.database, async (transaction) => {
      await telling.enqueue(transaction, COUNT_SHEEP, { jobId, userKey, bookId, payload: { sheep: 1 } });
      expect(created).not.toContain(jobId);
      if (isRolledBack) throw new Error("no money");
    });
    const kept = randomUUID();
    await enqueue(kept, false);
    await expect(enqueue(randomUUID(), true)).rejects.toThrow("no money");
    await telling.close();
    expect(created).toEqual([kept]);
  });
});
