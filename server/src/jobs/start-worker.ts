import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setImmediate as letOthersRun } from "node:timers/promises";
import type { OpenedDatabase, Database } from "../database/index.ts";
import type { JobDefinition } from "./define-job.ts";
import type { JobEvents } from "./job-events.ts";
import { HandBackError, LostJobError } from "./job-stops.ts";
import { listHeld } from "./jobs.store.ts";
import { makeLease } from "./lease.ts";
import type { OpenedQueue, QueueEntry } from "./open-queue.ts";
import { monitorJobs } from "./monitor.ts";
import { removeWorker, touchWorker } from "./monitor.store.ts";
import { releaseAll } from "./reconcile.ts";
import { repeat, type Repeating } from "./repeat.ts";
import { handBack, runAttempt, type JobHandler } from "./run-attempt.ts";
import { takeJob, type TakenJob } from "./take-job.ts";

const POLL_MS = 1000;
const WATCH_MS = 1000;
const HEARTBEAT_MS = 2000;
const MONITOR_MS = 5000;
const SIGN_OF_LIFE_MS = 5000;
/** Longer than any test takes, for who does not say what was promised. */
const PROMISED_SECONDS = 600;

export type Work = { definition: JobDefinition; handler: JobHandler<unknown> };
/** How many more jobs may be taken now; fewer than there is room for while a vendor takes no orders. */
export type Admission = () => Promise<number>;
export const workOn = <Payload>(definition: JobDefinition<Payload>, handler: JobHandler<Payload>): Work =>
  // The worker hands each handler what its own definition has parsed.
  ({ definition, handler: handler as JobHandler<unknown> });

export type Worker = {
  readonly runningCount: number;
  /** Takes nothing new, lets handlers reach a checkpoint, then hands back what still runs. Called again, it does so at once. */
  stop(options: { graceMs: number }): Promise<void>;
  /** Resolves when nothing runs and nothing can be taken now. */
  whenIdle(): Promise<void>;
};

type Held = { taken: TakenJob; isSuspect: boolean; abort: AbortController; ended: Promise<void> };
type WorkerOptions = { opened: OpenedDatabase; queue: OpenedQueue; works: readonly Work[]; concurrency: number; events: JobEvents; admission?: Admission; endsHeldJobs?: boolean; promisedSeconds?: number; version?: string };

/** Takes jobs and runs up to `concurrency` of them at once in this process. */
export async function startWorker({ opened, queue, works, concurrency, events, admission, endsHeldJobs = false, promisedSeconds = PROMISED_SECONDS, version = "" }: WorkerOptions): Promise<Worker> {
  const database: Database = opened.database;
  const kinds = works.map((work) => work.definition.kind);
  const held = new Map<string, Held>();
  const facts = { id: randomUUID(), host: hostname(), version };
  const context = { database, queue, events, kinds, endsHeldJobs, promisedSeconds, hasSuspect: () => [...held.values()].some((job) => job.isSuspect) };
  let isStopping = false;

  const run = (work: Work, taken: TakenJob): void => {
    const abort = new AbortController();
    const key = `${taken.row.id}/${taken.attempt}`;
    const onStored = (): void => {
      const job = held.get(key);
      if (job !== undefined) job.isSuspect = false;
    };
    const lease = makeLease(database, { jobId: taken.row.id, attempt: taken.attempt, abort, isStopping: () => isStopping, onStored });
    const ended = runAttempt(context, work.definition, work.handler, taken, lease)
      .catch(events.engineError)
      .finally(() => {
        held.delete(key);
        taking.soon();
      });
    held.set(key, { taken, isSuspect: taken.isSuspect, abort, ended });
  };

  const takeSome = async (): Promise<void> => {
    for (const work of works) {
      const free = Math.min(concurrency - held.size, (await admission?.()) ?? concurrency);
      if (isStopping || free <= 0) return;
      for (const entry of await queue.fetch(work.definition.kind, free)) {
        const taken = await takeJob(context, work.definition, entry).catch(async (error: unknown) => {
          events.engineError(error);
          await queue.release(entry.kind, [entry.id]);
          return null;
        });
        if (taken !== null) run(work, taken);
        await letOthersRun();
      }
    }
  };

  const dropLost = async (): Promise<void> => {
    const all = [...held.entries()];
    const still = await listHeld(database, all.map(([, { taken }]) => taken.row.id));
    for (const [key, { abort }] of all) if (!still.has(key)) abort.abort(new LostJobError());
  };

  if (opened.engine.kind === "embedded") await releaseAll(context);
  await touchWorker(database, facts, 0);
  await monitorJobs(context);
  const taking = repeat(takeSome, POLL_MS, events.engineError);
  const others: Repeating[] = [
    repeat(dropLost, WATCH_MS, events.engineError),
    repeat(() => queue.touch(listEntries(held)), HEARTBEAT_MS, events.engineError),
    repeat(() => monitorJobs(context), MONITOR_MS, events.engineError),
    repeat(() => touchWorker(database, facts, held.size), SIGN_OF_LIFE_MS, events.engineError),
  ];
  const unlisten = await opened.listen("storybook_jobs_queued", () => taking.soon());

  const handBackAll = async (): Promise<void> => {
    for (const { abort } of held.values()) abort.abort(new HandBackError());
    await within(1500, Promise.all([...held.values()].map((job) => job.ended)));
    // A handler that does not hear the signal keeps running, but from here on it can write nothing.
    for (const { taken } of held.values()) await handBack(context, taken);
  };
  const hurried = Promise.withResolvers<void>();
  let stopped: Promise<void> | undefined;

  return {
    get runningCount() {
      return held.size;
    },
    stop({ graceMs }) {
      if (stopped !== undefined) {
        hurried.resolve();
        return stopped;
      }
      isStopping = true;
      stopped = (async () => {
        await taking.stop();
        await within(graceMs, Promise.race([hurried.promise, Promise.all([...held.values()].map((job) => job.ended))]));
        await handBackAll();
        await Promise.all(others.map((other) => other.stop()));
        await unlisten();
        await removeWorker(database, facts.id).catch(events.engineError);
      })();
      return stopped;
    },
    async whenIdle() {
      do {
        await taking.now();
        await Promise.all([...held.values()].map((job) => job.ended));
        await taking.now();
      } while (held.size > 0);
    },
  };
}

const listEntries = (held: ReadonlyMap<string, Held>): QueueEntry[] => [...held.values()].map(({ taken }) => taken.entry);

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}
