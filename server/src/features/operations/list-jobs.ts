import { describeJob } from "./describe-job.ts";
import type { OperationsContext } from "./operations.context.ts";
import { listJobRows, type JobFilter } from "./operations.store.ts";

/** Jobs of all users, newest first. */
export async function listJobs({ database, stuckAfterSeconds }: Pick<OperationsContext, "database" | "stuckAfterSeconds">, filter: JobFilter) {
  return { jobs: (await listJobRows(database, stuckAfterSeconds, filter)).map(describeJob) };
}
