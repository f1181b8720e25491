import type { Database } from "../../database/index.ts";
import { cancelJobRow } from "./progress.store.ts";

/** The worker that has the job stops within seconds; a job that has ended stays as it ended. */
export async function cancelJob({ database }: { database: Database }, input: { userKey: string; jobId: string }): Promise<void> {
  await cancelJobRow(database, input.userKey, input.jobId);
}
