import { actAsOperator, type Operator } from "../controls/index.ts";
import type { OperationsContext } from "./operations.context.ts";
import { cancelOpenJob } from "./retry.store.ts";

/** Stops a job of any user; its worker stops within seconds. One that has ended stays as it ended. */
export async function cancelAnyJob(context: OperationsContext, operator: Operator, jobId: string): Promise<void> {
  await actAsOperator(context, operator, { action: "job.cancel", subject: jobId }, (transaction) => cancelOpenJob(transaction, jobId));
}
