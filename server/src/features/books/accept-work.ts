import type { JobAccepted } from "@ai-story-book/contracts";
import { accountKey, type Breaker, type FailureKind } from "../../calls/index.ts";
import { inTransaction, type Database, type DatabaseTransaction } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { JobQueue } from "../../jobs/index.ts";
import type { Controls } from "../controls/index.ts";
import type { Budget } from "../costs/index.ts";
import { countFinishedAMinute, countOpenJobs, lockCreation } from "./books.store.ts";

export type AcceptContext = {
  database: Database;
  queue: JobQueue;
  maxQueuedJobs: number;
  maxPendingJobsPerUser: number;
  budget: Budget;
  breaker: Pick<Breaker, "listOpen">;
  controls: Pick<Controls, "areNewBooksOn">;
  /** How many books are made at once, to tell how long the queue will take. */
  booksAtOnce: number;
};

type Work = {
  userKey: string;
  /** The answer to the same request of before, which is given again whatever is switched off or full now. May fail, and then nothing is begun. */
  findEarlier: (transaction: DatabaseTransaction) => Promise<JobAccepted | null>;
  begin: (transaction: DatabaseTransaction, state: { queued: number }) => Promise<JobAccepted>;
};

/**
 * Accepts new work that is done by a job, in one transaction: one acceptance at a time, so that nothing is begun twice. Fails with
 * SYS_RATE_LIMIT or SYS_OVERLOADED, or as `findEarlier` and `begin` do, and then nothing is written.
 */
export async function acceptWork(context: AcceptContext, { userKey, findEarlier, begin }: Work): Promise<{ accepted: JobAccepted; isReplay: boolean }> {
  await refuseWithoutVendors(context);
  return inTransaction(context.database, async (transaction) => {
    await lockCreation(transaction);
    const earlier = await findEarlier(transaction);
    if (earlier !== null) return { accepted: earlier, isReplay: true };
    if (!context.controls.areNewBooksOn()) throw new AppError("SYS_OVERLOADED", { reason: "switch", retryAfterSeconds: SWITCH_WAIT_SECONDS });
    const { queued } = await refuseTooMany(transaction, context, userKey);
    return { accepted: await begin(transaction, { queued }), isReplay: false };
  });
}

/** Nobody knows how long an emergency lasts. */
const SWITCH_WAIT_SECONDS = 120;
/** Waits that are worth being told: not so short that all come back at once, not so long that nobody does. */
const QUEUE_WAIT_SECONDS = { least: 5, most: 600, unknown: 60 };

/** Nothing changes by waiting until somebody pays or mends the key. */
const UNTIL_MENDED: ReadonlySet<FailureKind> = new Set(["billing", "credentials", "not-found"]);

/** Work that its vendors would not take is not accepted; when one of them may be asked again, the next work is the one that asks. */
async function refuseWithoutVendors({ breaker, budget: { accounts } }: AcceptContext): Promise<void> {
  const asked = new Set(Object.values(accounts).flatMap((account) => (account === null ? [] : [accountKey(account)])));
  const waits = (await breaker.listOpen()).filter(({ accountKey: key, reason }) => asked.has(key) && UNTIL_MENDED.has(reason)).map(({ retryAtMs }) => retryAtMs - Date.now());
  const longest = Math.max(0, ...waits);
  if (longest > 0) throw new AppError("SYS_OVERLOADED", { reason: "queue", retryAfterSeconds: Math.ceil(longest / 1000) });
}

async function refuseTooMany(transaction: DatabaseTransaction, context: AcceptContext, userKey: string): Promise<{ queued: number }> {
  const { queued, ofUser } = await countOpenJobs(transaction, userKey);
  if (ofUser >= context.maxPendingJobsPerUser) throw new AppError("SYS_RATE_LIMIT", { retryAfterSeconds: 30 });
  if (queued >= context.maxQueuedJobs) throw new AppError("SYS_OVERLOADED", { reason: "queue", retryAfterSeconds: await estimateDrainSeconds(transaction, queued - context.maxQueuedJobs + 1) });
  return { queued };
}

/** Until as many jobs have left the queue as the last ten minutes saw leave it. */
async function estimateDrainSeconds(transaction: DatabaseTransaction, jobs: number): Promise<number> {
  const doneAMinute = await countFinishedAMinute(transaction);
  const seconds = doneAMinute === 0 ? QUEUE_WAIT_SECONDS.unknown : Math.ceil((jobs / doneAMinute) * 60);
  return Math.min(QUEUE_WAIT_SECONDS.most, Math.max(QUEUE_WAIT_SECONDS.least, seconds));
}
