import { afterCommit, inTransaction, type Database } from "../database/index.ts";
import type { JobDefinition } from "./define-job.ts";
import type { JobEvents } from "./job-events.ts";
import { endJobRow, findEnd, lockJobRow, startAttempt, type JobRow } from "./jobs.store.ts";
import type { OpenedQueue, QueueEntry } from "./open-queue.ts";
import { tellEnd } from "./tell-end.ts";

export type TakenJob = {
  row: JobRow;
  attempt: number;
  entry: QueueEntry;
  /** The process died over it twice in a row: it may be the one that kills, or one that was beside it. */
  isSuspect: boolean;
};

/** Crashes in a row from which on a job is tried with no other such job beside it, so that the innocent outlive the one that kills. */
const SUSPECT_AFTER_CRASHES = 2;
const SUSPECT_WAIT_SECONDS = 1;

type TakeContext = { database: Database; queue: OpenedQueue; events: JobEvents; hasSuspect: () => boolean };

/**
 * Begins a new attempt of the entry's job. Null when there is nothing to do now: the job has ended meanwhile, has to
 * wait until another suspect got on, or has just been ended here because the process died over it too often.
 */
export async function takeJob({ database, queue, events, hasSuspect }: TakeContext, definition: JobDefinition, entry: QueueEntry): Promise<TakenJob | null> {
  const outcome = await inTransaction(database, async (transaction) => {
    const row = await lockJobRow(transaction, entry.jobId);
    if (row === undefined || (row.status !== "queued" && row.status !== "running")) {
      const end = (await queue.complete(transaction, entry)) ? await findEnd(transaction, entry.jobId) : undefined;
      if (end !== undefined) afterCommit(transaction, () => tellEnd(events, end));
      return null;
    }
    // A running row in the queue means that its worker died or fell silent before it could hand the job back.
    const crashCount = row.crash_count + (row.status === "running" ? 1 : 0);
    if (crashCount >= SUSPECT_AFTER_CRASHES && crashCount < definition.mostCrashes && hasSuspect()) {
      await queue.complete(transaction, entry);
      await queue.send(transaction, row.kind, row.id, SUSPECT_WAIT_SECONDS);
      return null;
    }
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
  return { row, attempt, entry, isSuspect: crashCount >= SUSPECT_AFTER_CRASHES };
}
