import { AppError } from "../../errors/index.ts";
import { describeJob } from "./describe-job.ts";
import type { OperationsContext } from "./operations.context.ts";
import { findJobRow, listJobHistory, sumJobCalls } from "./operations.store.ts";

type Told = { status: string; current_step: string; progress: number; attempt: number };

/** One job, how it went and what it asked of vendors. Fails with NOT_FOUND. */
export async function showJob({ database, stuckAfterSeconds }: Pick<OperationsContext, "database" | "stuckAfterSeconds">, jobId: string) {
  const row = await findJobRow(database, stuckAfterSeconds, jobId);
  if (row === undefined) throw new AppError("NOT_FOUND");
  const history = await listJobHistory(database, jobId);
  return {
    ...describeJob(row),
    history: history.map(({ created_at, data }) => {
      const { status, current_step, progress, attempt } = data as Told;
      return { at: created_at.toISOString(), status, current_step, progress, attempt };
    }),
    calls: await sumJobCalls(database, { jobId, bookId: row.book_id }),
  };
}
