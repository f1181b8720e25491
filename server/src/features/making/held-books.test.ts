import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import { openTestQueue, readJob, recordJobEvents, runJobsUntilIdle } from "../../../testing/jobs.ts";
import { bookWork, enqueueBook, fakeMaking, type FakeMaking } from "../../../testing/making.ts";
import type { OpenedDatabase } from "../../database/index.ts";
import { HoldError } from "../../errors/index.ts";
import { startWorker, type OpenedQueue } from "../../jobs/index.ts";
import { MAKE_BOOK } from "./index.ts";
import { getBook } from "./making.store.ts";

let opened: OpenedDatabase;
let queue: OpenedQueue;
let making: FakeMaking;
const runAll = () => runJobsUntilIdle({ opened, queue, works: [bookWork(making)] });

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    opened = await openTestDatabase(engine);
    queue = await openTestQueue(opened, [MAKE_BOOK]);
    making = fakeMaking(opened);
  });
  afterEach(async () => {
    await queue.close();
    await opened.close();
  });

  describe("a vendor that takes no orders", () => {
    test("sends the job back to the queue with its budget untouched, and takes it up again later", async () => {
      const { events, recorded } = recordJobEvents();
      let takesOrders = false;
      making.painter.beforePainting = async ({ key }) => {
        if (key === "page-2" && !takesOrders) throw new HoldError(1, "replicate: billing");
      };
      const { bookId, jobId } = await enqueueBook({ opened, queue });
      await runJobsUntilIdle({ opened, queue, works: [bookWork(making)], events });
      expect(await readJob(opened.database, jobId)).toMatchObject({ status: "queued", failure_count: 0, crash_count: 0, error_code: null });
      expect(recorded).toContainEqual({ event: "held", facts: { jobId, kind: MAKE_BOOK.kind, attempt: 1, afterSeconds: 1, reason: "replicate: billing" } });
      takesOrders = true;
      await sql`UPDATE pgboss.job SET start_after = now()`.execute(opened.database);
      await runAll();
      expect((await getBook(opened.database, bookId)).status).toBe("completed");
    });

    test("ends the job of a process that waits for it, with SYS_OVERLOADED", async () => {
      making.painter.beforePainting = async () => {
        throw new HoldError(30, "replicate: billing");
      };
      const { jobId } = await enqueueBook({ opened, queue });
      const worker = await startWorker({ opened, queue, works: [bookWork(making)], concurrency: 1, events: recordJobEvents().events, endsHeldJobs: true });
      await worker.whenIdle();
      await worker.stop({ graceMs: 0 });
      expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "SYS_OVERLOADED" });
    });

    test("is not given another job while it is known to take none", async () => {
      const { jobId } = await enqueueBook({ opened, queue });
      const worker = await startWorker({ opened, queue, works: [bookWork(making)], concurrency: 1, events: recordJobEvents().events, admission: async () => 0 });
      await worker.whenIdle();
      await worker.stop({ graceMs: 0 });
      expect(await readJob(opened.database, jobId)).toMatchObject({ status: "queued", attempt: 0 });
    });
  });
});
