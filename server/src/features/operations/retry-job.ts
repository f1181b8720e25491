import type { CreateBook } from "@ai-story-book/contracts";
import { AppError } from "../../errors/index.ts";
import { actAsOperator, type Operator } from "../controls/index.ts";
import { reserveBook } from "../costs/index.ts";
import type { OperationsContext } from "./operations.context.ts";
import { findRetryable, requeueEndedJob } from "./retry.store.ts";

/**
 * Queues a failed or canceled job again with a new budget of crashes and failures; what is made already is kept and not paid again.
 * Its worst case is reserved anew. Fails with NOT_FOUND, with CONFLICT for a job that is open or complete, and with SYS_OVERLOADED when the day has no room.
 */
export async function retryJob(context: OperationsContext, operator: Operator, jobId: string): Promise<void> {
  await actAsOperator(context, operator, { action: "job.retry", subject: jobId }, async (transaction) => {
    const job = await findRetryable(transaction, jobId);
    if (job === undefined) throw new AppError("NOT_FOUND");
    if (job.status !== "failed" && job.status !== "canceled") throw new AppError("CONFLICT");
    const { page_count: pageCount, narration: isNarrated = false } = job.spec as CreateBook;
    await requeueEndedJob(transaction, jobId);
    await context.queue.requeue(transaction, job.kind, jobId);
    await reserveBook(context.budget, transaction, { jobId, bookId: job.book_id, userKey: job.user_key, pageCount, isNarrated });
  });
}
