import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Database } from "../src/database/index.ts";
import { inTransaction, type OpenedDatabase } from "../src/database/index.ts";
import { defineJob, openQueue, startWorker, type JobDefinition, type JobEvents, type OpenedQueue, type Work, type Worker } from "../src/jobs/index.ts";

export type RecordedEvent = { event: keyof JobEvents; facts: Record<string, unknown> };

/** Job events as a list, so that a test can assert what was told. */
export function recordJobEvents(): { events: JobEvents; recorded: RecordedEvent[] } {
  const recorded: RecordedEvent[] = [];
  const events = new Proxy({} as JobEvents, {
    get: (_, event) => (facts: Record<string, unknown>) => void recorded.push({ event: event as keyof JobEvents, facts }),
  });
  return { events, recorded };
}

export async function openTestQueue(opened: OpenedDatabase, definitions: readonly JobDefinition[], created: JobEvents["created"] = () => {}): Promise<OpenedQueue> {
  return openQueue({
    opened,
    definitions,
    supervises: false,
    events: {
      created,
      engineError(error) {
        throw error;
      },
    },
  });
}

/** Works on all jobs that can be taken now, and returns when none is left. */
export async function runJobsUntilIdle(context: { opened: OpenedDatabase; queue: OpenedQueue; works: readonly Work[]; events?: JobEvents }): Promise<void> {
  const worker = await startTestWorker(context);
  await worker.whenIdle();
  await worker.stop({ graceMs: 0 });
}

export const startTestWorker = (context: { opened: OpenedDatabase; queue: OpenedQueue; works: readonly Work[]; events?: JobEvents }): Promise<Worker> =>
  startWorker({ opened: context.opened, queue: context.queue, works: context.works, concurrency: 4, events: context.events ?? recordJobEvents().events });

/** A kind of job for tests of the engine itself. */
export const COUNT_SHEEP = defineJob({ kind: "testing.count-sheep", payload: z.object({ sheep: z.number() }), mostCrashes: 3, mostFailures: 3, retryAfterSeconds: 0 });

/** A user and a book without a job, for what hangs on them. */
export async function insertBook(database: Database, bookId = randomUUID(), userKey = `user_${randomUUID().replaceAll("-", "").slice(0, 26)}`): Promise<{ bookId: string; userKey: string }> {
  await database.insertInto("users").values({ user_key: userKey }).onConflict((conflict) => conflict.doNothing()).execute();
  await database.insertInto("books").values({
    id: bookId, user_key: userKey, topic: "a shy dragon who learns to share", language: "en", target_age: "5-7", style: "watercolor", page_count: 4, seed: 7,
    spec: JSON.stringify({ topic: "a shy dragon who learns to share", language: "en", target_age: "5-7", style: "watercolor", page_count: 4, seed: 7 }),
    story_made_by: null, story_is_ai: null,
  }).execute();
  return { bookId, userKey };
}

export async function enqueueSheep(context: { opened: OpenedDatabase; queue: OpenedQueue }, sheep = 3): Promise<string> {
  const { bookId, userKey } = await insertBook(context.opened.database);
  const jobId = randomUUID();
  await inTransaction(context.opened.database, (transaction) =>
    context.queue.enqueue(transaction, COUNT_SHEEP, { jobId, userKey, bookId, payload: { sheep } }));
  return jobId;
}

export const readJob = (database: Database, jobId: string) =>
  database.selectFrom("jobs").selectAll().where("id", "=", jobId).executeTakeFirstOrThrow();
