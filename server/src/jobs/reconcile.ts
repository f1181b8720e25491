import { inTransaction, type Database } from "../database/index.ts";
import type { JobEvents } from "./job-events.ts";
import { findEnd, listActiveEntries, listForgotten, listLeftovers, requeueJobRow } from "./jobs.store.ts";
import type { OpenedQueue } from "./open-queue.ts";
import { tellEnd } from "./tell-end.ts";

/** Younger rows may belong to a hand-back that is being committed. */
const FORGOTTEN_AFTER_SECONDS = 10;

type ReconcileContext = { database: Database; queue: OpenedQueue; events: JobEvents; kinds: readonly string[] };

/**
 * Makes the `jobs` rows and the queue agree again; the rows are the truth. Safe in several processes at once:
 * the queue takes one open entry a job, and a row is requeued only from the attempt that was seen.
 */
export async function reconcile({ database, queue, events, kinds }: ReconcileContext): Promise<void> {
  const forgotten = await listForgotten(database, kinds, FORGOTTEN_AFTER_SECONDS);
  for (const job of forgotten) {
    await inTransaction(database, async (transaction) => {
      if (job.status === "running" && !(await requeueJobRow(transaction, job.id, job.attempt, { crashes: 1 }))) return;
      await queue.send(transaction, job.kind, job.id);
    });
  }
  if (forgotten.length > 0) events.repaired({ what: "requeued", count: forgotten.length });

  const leftovers = await listLeftovers(database, kinds);
  for (const { id, name, jobId } of leftovers) {
    const end = (await queue.remove(database, name, id)) ? await findEnd(database, jobId) : undefined;
    if (end !== undefined) tellEnd(events, end);
  }
  if (leftovers.length > 0) events.repaired({ what: "leftover-removed", count: leftovers.length });
}

/** For the one process that holds the data folder, before it works: whoever had these entries is dead. */
export async function releaseAll({ database, queue, kinds }: ReconcileContext): Promise<void> {
  const entries = await listActiveEntries(database, kinds);
  for (const kind of new Set(entries.map((entry) => entry.name))) {
    await queue.release(kind, entries.filter((entry) => entry.name === kind).map((entry) => entry.id));
  }
}
