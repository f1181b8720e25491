import { inTransaction, type Database } from "../database/index.ts";
import type { JobDefinition } from "./define-job.ts";
import type { JobEvents } from "./job-events.ts";
import { endJobRow, lockJobRow, startAttempt, type JobRow } from "./jobs.store.ts";
import type { OpenedQueue, QueueEntry } from "./open-queue.ts";

export type TakenJob = { row: JobRow; attempt: number; entry: QueueEntry };

type TakeContext = { database: Database; queue: OpenedQueue; events: JobEvents };

/**
 * Begins a new attempt of the entry's job. Null when there is nothing to do: the job has ended meanwhile, or it has
 * just been ended here because the process died over it too often.
 */
export async function takeJob({ database, queue, events }: TakeContext, definition: JobDefinition, entry: QueueEntry): Promise<TakenJob | null> {
  const outcome = await inTransaction(database, async (transaction) => {
    const row = await lockJobRow(transaction, entry.jobId);
    if (row === undefined || (row.status !== "queued" && row.status !== "running")) {
      await queue.complete(transaction, entry);
      return null;
    }
    // A running row in the queue means that its worker died or fell silent before it could hand the job back.
    const crashCount = row.crash_count + (row.status === "running" ? 1 : 0);
    const attempt = await startAttempt(transaction, row.id, crashCount);
    if (crashCount < definition.mostCrashes) return { row, attempt, crashCount, isStuck: false };
    await endJobRow(transaction, row.id, attempt, { status: "failed", code: "JOB_STUCK", detail: `stopped ${crashCount} times without getting on` });
    await queue.complete(transaction, entry);
    return { row, attempt, crashCount, isStuck: true };
  });
  if (outcome === null) return null;
  const { row, attempt, crashCount } = outcome;
  const facts = { jobId: row.id, kind: row.kind, attempt };
  const waitedSeconds = (Date.now() - row.created_at.getTime()) / 1000;
  if (outcome.isStuck) {
    events.finished({ ...facts, outcome: "failed", code: "JOB_STUCK", durationSeconds: waitedSeconds });
    return null;
  }
  if (row.status === "running") events.recovered({ ...facts, crashCount });
  events.taken({ ...facts, waitedSeconds });
  return { row, attempt, entry };
}
