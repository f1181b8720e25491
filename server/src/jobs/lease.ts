import { setImmediate as letOthersRun } from "node:timers/promises";
import type { JobStep } from "@ai-story-book/contracts";
import { inTransaction, type Database, type DatabaseTransaction } from "../database/index.ts";
import { holdingJobRow, touchJobRow } from "./jobs.store.ts";
import { HandBackError, LostJobError } from "./job-stops.ts";

export type JobNews = { step?: JobStep; progress: number };

/** A worker's hold on one attempt of a job. Everything a handler writes goes through it. */
export type JobLease = {
  readonly jobId: string;
  readonly attempt: number;
  /** Aborted with LostJobError or HandBackError; hand it to every wait. */
  readonly signal: AbortSignal;
  /**
   * One transaction that stores something new for good. It fails with LostJobError, and changes nothing, when the
   * job is not this attempt's any more. What it stores proves that the job moves on, so the counts of crashes and failures begin anew.
   * Also tells how far the job is then, when `news` is given.
   */
  write<Result>(work: (transaction: DatabaseTransaction) => Promise<Result>, news?: JobNews): Promise<Result>;
  /**
   * The same for a single statement, which begins `WITH held AS (${held})` and does its work only where `held` has a row:
   * one round trip instead of four. The work answers null when it did nothing, which means that the job is lost.
   */
  writeOnce<Result>(work: (database: Database, held: ReturnType<typeof holdingJobRow>) => Promise<Result | null>): Promise<Result>;
  /** Tells how far the job is; progress never falls, and without a step the present one stays. Fails with LostJobError. */
  report(news: JobNews): Promise<void>;
  /** Call before each new piece of work: throws when the job is lost or the process is stopping. */
  checkpoint(): void;
};

type Hold = { jobId: string; attempt: number; abort: AbortController; isStopping: () => boolean; onStored: () => void };

/** The embedded database answers without leaving the event loop, so a chain of writes would keep requests waiting: each write lets them run. */
export function makeLease(database: Database, hold: Hold): JobLease {
  const { jobId, attempt, abort } = hold;
  const lost = (): LostJobError => {
    const error = new LostJobError();
    abort.abort(error);
    return error;
  };
  return {
    jobId,
    attempt,
    signal: abort.signal,
    async write(work, news) {
      const result = await inTransaction(database, async (transaction) => {
        if (!(await touchJobRow(transaction, { jobId, attempt, isNewStored: true, ...news }))) throw lost();
        return work(transaction);
      });
      hold.onStored();
      await letOthersRun();
      return result;
    },
    async writeOnce(work) {
      const result = await work(database, holdingJobRow(jobId, attempt));
      if (result === null) throw lost();
      hold.onStored();
      await letOthersRun();
      return result;
    },
    async report(news) {
      if (!(await touchJobRow(database, { jobId, attempt, isNewStored: false, ...news }))) throw lost();
      await letOthersRun();
    },
    checkpoint() {
      abort.signal.throwIfAborted();
      if (hold.isStopping()) throw new HandBackError();
    },
  };
}
