import type { Database } from "../database/index.ts";
import type { JobEvents } from "./job-events.ts";
import { markLate, markMonitorRun, removeOldWorkers } from "./monitor.store.ts";
import type { OpenedQueue } from "./open-queue.ts";
import { reconcile } from "./reconcile.ts";

type MonitorContext = { database: Database; queue: OpenedQueue; events: JobEvents; kinds: readonly string[]; promisedSeconds: number };

/**
 * The job monitor: rows and queue agree again, late jobs are told of once, and it leaves a mark that it looked.
 * Safe in every worker at once. Jobs of dead workers come back by the queue's heartbeats; each return counts as a crash.
 */
export async function monitorJobs(context: MonitorContext): Promise<void> {
  await reconcile(context);
  for (const { id, kind, status } of await markLate(context.database, context.promisedSeconds)) context.events.late({ jobId: id, kind, status });
  await removeOldWorkers(context.database);
  await markMonitorRun(context.database);
}
