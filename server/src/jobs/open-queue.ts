import { fromKysely, fromPglite, PgBoss } from "pg-boss";
import { afterCommit, type Database, type DatabaseTransaction, type OpenedDatabase } from "../database/index.ts";
import type { JobDefinition } from "./define-job.ts";
import type { JobEvents } from "./job-events.ts";
import { insertJobRow } from "./jobs.store.ts";
import type { JobQueue } from "./queue.ts";

/** Above any book's time: the engine's own expiry is a last resort behind heartbeats and the start-up hand-back. */
const EXPIRE_AFTER_SECONDS = 6 * 3600;
const HEARTBEAT_SECONDS = 10;
const SUPERVISE_EVERY_SECONDS = 2;
const EMBEDDED_SUPERVISE_EVERY_SECONDS = 60;
const QUEUE_CONNECTIONS = 4;
/** The budget of crashes is kept in the jobs row; the queue itself never gives up. */
const RETRY_LIMIT = 1_000_000;

export type QueueEntry = { id: string; retryCount: number; jobId: string; kind: string };

/** pg-boss as the rest of this folder sees it. An entry's key is the job's id: one open entry a job, at most. */
export type OpenedQueue = JobQueue & {
  fetch(kind: string, count: number): Promise<QueueEntry[]>;
  touch(entries: readonly QueueEntry[]): Promise<void>;
  /** Ends an entry; false for one that was given to another worker meanwhile and stays. */
  complete(database: Database, entry: QueueEntry): Promise<boolean>;
  /** Adds an entry for a job that has none; does nothing when it has one. */
  send(database: Database, kind: string, jobId: string, afterSeconds?: number): Promise<void>;
  /** Gives taken entries back at once, for entries whose worker is known to be dead. */
  release(kind: string, entryIds: string[]): Promise<void>;
  remove(database: Database, kind: string, entryId: string): Promise<boolean>;
  close(): Promise<void>;
};

type QueueOptions = {
  opened: OpenedDatabase;
  definitions: readonly JobDefinition[];
  /** Whether this process looks for dead workers. */
  supervises: boolean;
  events: Pick<JobEvents, "created" | "engineError">;
};

/** pg-boss answers how many entries it changed and leaves that out of its types. */
const hasChanged = (answer: object): boolean => (answer as { affected: number }).affected > 0;

export async function openQueue(options: QueueOptions): Promise<OpenedQueue> {
  const { opened, events } = options;
  const isEmbedded = opened.engine.kind === "embedded";
  const every = isEmbedded ? EMBEDDED_SUPERVISE_EVERY_SECONDS : SUPERVISE_EVERY_SECONDS;
  const boss = new PgBoss({
    ...(opened.engine.kind === "embedded"
      ? { db: fromPglite(opened.engine.pglite), backend: "pglite" as const }
      : { connectionString: opened.engine.databaseUrl, max: QUEUE_CONNECTIONS, application_name: "ai-story-book queue" }),
    schema: "pgboss",
    supervise: options.supervises,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: every,
    monitorIntervalSeconds: every,
  });
  // Unheard, a lost connection would end the process.
  boss.on("error", events.engineError);
  await boss.start();
  const settings = {
    policy: "exclusive" as const,
    expireInSeconds: EXPIRE_AFTER_SECONDS,
    retryLimit: RETRY_LIMIT,
    retryDelay: 0,
    deleteAfterSeconds: 3600,
    // The embedded database has one process, which hands back what a dead one left when it starts; a laptop may sleep meanwhile.
    ...(isEmbedded ? {} : { heartbeatSeconds: HEARTBEAT_SECONDS }),
  };
  for (const { kind } of options.definitions) await boss.createQueue(kind, settings);

  const send = async (database: Database, kind: string, jobId: string, afterSeconds = 0): Promise<void> => {
    await boss.send(kind, { jobId }, { singletonKey: jobId, db: fromKysely(database), ...(afterSeconds > 0 ? { startAfter: afterSeconds } : {}) });
  };
  return {
    async enqueue(transaction: DatabaseTransaction, definition, job) {
      await insertJobRow(transaction, definition.kind, { ...job, payload: definition.payload.parse(job.payload) });
      await send(transaction, definition.kind, job.jobId);
      afterCommit(transaction, () => events.created({ jobId: job.jobId, kind: definition.kind }));
    },
    async fetch(kind, count) {
      const jobs = await boss.fetch<{ jobId: string }>(kind, { batchSize: count, includeMetadata: true });
      return jobs.map((job) => ({ id: job.id, retryCount: job.retryCount, jobId: job.data.jobId, kind }));
    },
    async touch(entries) {
      if (isEmbedded) return;
      for (const kind of new Set(entries.map((entry) => entry.kind))) {
        await boss.touch(kind, entries.filter((entry) => entry.kind === kind).map(({ id, retryCount }) => ({ id, retryCount })));
      }
    },
    async complete(database, entry) {
      return hasChanged(await boss.complete(entry.kind, { id: entry.id, retryCount: entry.retryCount }, null, { db: fromKysely(database) }));
    },
    send,
    requeue: (transaction, kind, jobId) => send(transaction, kind, jobId),
    async release(kind, entryIds) {
      if (entryIds.length > 0) await boss.fail(kind, entryIds);
    },
    async remove(database, kind, entryId) {
      return hasChanged(await boss.deleteJob(kind, entryId, { db: fromKysely(database) }));
    },
    close: () => boss.stop({ graceful: false, close: true }),
  };
}
