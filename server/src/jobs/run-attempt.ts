import { setTimeout as pause } from "node:timers/promises";
import type { ErrorCode } from "@ai-story-book/contracts";
import { inTransaction, isDatabaseAway, type Database } from "../database/index.ts";
import { AppError, HoldError, isAppError } from "../errors/index.ts";
import type { JobDefinition } from "./define-job.ts";
import type { JobEvents } from "./job-events.ts";
import { HandBackError, LostJobError } from "./job-stops.ts";
import { endJobRow, findEnd, lockJobRow, requeueJobRow, type JobEnd } from "./jobs.store.ts";
import type { JobLease } from "./lease.ts";
import type { OpenedQueue } from "./open-queue.ts";
import type { TakenJob } from "./take-job.ts";
import { tellEnd } from "./tell-end.ts";

type RunningJob<Payload = unknown> = { jobId: string; userKey: string; bookId: string; payload: Payload; lease: JobLease };
export type JobHandler<Payload> = (job: RunningJob<Payload>) => Promise<void>;

type AttemptContext = {
  database: Database;
  queue: OpenedQueue;
  events: JobEvents;
  /** A process that waits for its one job, such as the command line, is told at once that a vendor takes no orders. */
  endsHeldJobs: boolean;
};

/** Runs one attempt and settles its row and its queue entry together, whatever becomes of it. */
export async function runAttempt<Payload>(
  context: AttemptContext, definition: JobDefinition<Payload>, handler: JobHandler<Payload>, taken: TakenJob, lease: JobLease,
): Promise<void> {
  const { row } = taken;
  let error: unknown;
  try {
    await handler({ jobId: row.id, userKey: row.user_key, bookId: row.book_id, payload: definition.payload.parse(row.spec), lease });
    return await endAttempt(context, taken, { status: "completed" });
  } catch (thrown) {
    // What a wait throws when it is aborted says less than why it was aborted.
    error = lease.signal.aborted ? lease.signal.reason : thrown;
  }
  if (error instanceof LostJobError) return dropAttempt(context, taken, await context.queue.complete(context.database, taken.entry));
  if (error instanceof HandBackError) return handBack(context, taken);
  if (error instanceof HoldError) return context.endsHeldJobs ? endAttempt(context, taken, { status: "failed", code: "SYS_OVERLOADED", detail: error.reason }, new AppError("SYS_OVERLOADED", { internal: error.reason }, { cause: error })) : hold(context, taken, error);
  if (isAppError(error) && error.details.mayPass !== true) {
    const { suggestions, internal } = error.details;
    return endAttempt(context, taken, { status: "failed", code: error.code, detail: internal ?? error.message, ...(suggestions === undefined ? {} : { suggestions }) }, error);
  }
  if (isDatabaseAway(error)) return handBackOnceThere(context, taken, lease.signal);
  return retryLater(context, definition, taken, error);
}

async function endAttempt(context: AttemptContext, taken: TakenJob, end: JobEnd, error?: unknown): Promise<void> {
  const { row, attempt, entry } = taken;
  const { isHeld, isOurs } = await inTransaction(context.database, async (transaction) => ({
    isHeld: await endJobRow(transaction, row.id, attempt, end),
    isOurs: await context.queue.complete(transaction, entry),
  }));
  if (!isHeld) return dropAttempt(context, taken, isOurs);
  context.events.finished({
    ...factsOf(taken),
    outcome: end.status,
    ...(end.status === "failed" ? { code: end.code, detail: end.detail } : {}),
    durationSeconds: (Date.now() - row.created_at.getTime()) / 1000,
    error,
  });
}

type TellContext = Omit<AttemptContext, "endsHeldJobs">;

/** Somebody else has ended the job, or another worker goes on with it. */
async function dropAttempt({ database, events }: TellContext, taken: TakenJob, isEntryOurs: boolean): Promise<void> {
  events.leaseLost(factsOf(taken));
  const end = isEntryOurs ? await findEnd(database, taken.row.id) : undefined;
  if (end !== undefined) tellEnd(events, end);
}

/** Back into the queue with the budget untouched. */
export async function handBack(context: TellContext, taken: TakenJob): Promise<void> {
  if (await requeue(context, taken)) context.events.handedBack(factsOf(taken));
}

/** A vendor takes no orders: back into the queue for a while, the budget untouched. */
async function hold(context: AttemptContext, taken: TakenJob, { retryAfterSeconds, reason }: HoldError): Promise<void> {
  if (await requeue(context, taken, retryAfterSeconds)) context.events.held({ ...factsOf(taken), afterSeconds: retryAfterSeconds, reason });
}

/** False, and told, when the attempt did not hold the job any more. */
async function requeue(context: TellContext, taken: TakenJob, afterSeconds = 0): Promise<boolean> {
  const { row, attempt, entry } = taken;
  const { isHeld, isOurs } = await inTransaction(context.database, async (transaction) => {
    const held = await requeueJobRow(transaction, row.id, attempt);
    const ours = await context.queue.complete(transaction, entry);
    if (held) await context.queue.send(transaction, row.kind, row.id, afterSeconds);
    return { isHeld: held, isOurs: ours };
  });
  if (!isHeld) await dropAttempt(context, taken, isOurs);
  return isHeld;
}

/** Longer than this the queue's own heartbeats have given the job to somebody else. */
const MOST_AWAY_MS = 60_000;
const ASK_AGAIN_MS = 500;

/** The database was away, which is nobody's fault here: back into the queue as soon as it is there, the budget untouched. */
async function handBackOnceThere(context: AttemptContext, taken: TakenJob, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + MOST_AWAY_MS;
  for (;;) {
    try {
      return await handBack(context, taken);
    } catch (error) {
      if (!isDatabaseAway(error) || performance.now() > deadline) throw error;
      await pause(ASK_AGAIN_MS, undefined, { signal });
    }
  }
}

async function retryLater(context: AttemptContext, definition: JobDefinition, taken: TakenJob, error: unknown): Promise<void> {
  const { row, attempt, entry } = taken;
  const outcome = await inTransaction(context.database, async (transaction) => {
    // Read anew: the count may have begun anew during this attempt.
    const failures = (await lockJobRow(transaction, row.id))?.failure_count ?? 0;
    if (failures + 1 >= definition.mostFailures) return "spent";
    const afterSeconds = Math.ceil(definition.retryAfterSeconds * 2 ** failures * (1 + Math.random() / 2));
    const isHeld = await requeueJobRow(transaction, row.id, attempt, { failures: 1 });
    const isOurs = await context.queue.complete(transaction, entry);
    if (isHeld) await context.queue.send(transaction, row.kind, row.id, afterSeconds);
    return isHeld ? afterSeconds : { isOurs };
  });
  if (outcome === "spent") return endAttempt(context, taken, { status: "failed", ...describe(error) }, error);
  if (typeof outcome === "object") return dropAttempt(context, taken, outcome.isOurs);
  context.events.willRetry({ ...factsOf(taken), afterSeconds: outcome, error });
}

const factsOf = ({ row, attempt }: TakenJob) => ({ jobId: row.id, kind: row.kind, attempt });

/** The kind of error and never its message, which may carry words of a story. */
function describe(error: unknown): { code: ErrorCode; detail: string } {
  if (isAppError(error)) return { code: error.code, detail: error.details.internal ?? error.message };
  return { code: "INTERNAL", detail: error instanceof Error ? error.name : "unknown error" };
}
