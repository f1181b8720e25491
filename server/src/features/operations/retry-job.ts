import type { DatabaseTransaction } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { actAsOperator, type Operator } from "../controls/index.ts";
import { reserveBook, reservePage } from "../costs/index.ts";
import { MAKE_BOOK, REDO_PAGE } from "../making/index.ts";
import type { OperationsContext } from "./operations.context.ts";
import { findRetryable, requeueEndedJob, type RetryableJob } from "./retry.store.ts";

/**
 * Queues a failed or canceled job again with a new budget of crashes and failures; what is made already is kept and not paid again.
 * Its worst case is reserved anew. Fails with NOT_FOUND, with CONFLICT for a job that is open or complete, and with SYS_OVERLOADED when the day has no room.
 */
export async function retryJob(context: OperationsContext, operator: Operator, jobId: string): Promise<void> {
  await actAsOperator(context, operator, { action: "job.retry", subject: jobId }, async (transaction) => {
    const job = await findRetryable(transaction, jobId);
    if (job === undefined) throw new AppError("NOT_FOUND");
    if (job.status !== "failed" && job.status !== "canceled") throw new AppError("CONFLICT");
    await requeueEndedJob(transaction, jobId);
    await context.queue.requeue(transaction, job.kind, jobId);
    await reserveAgain(context, transaction, jobId, job);
  });
}

async function reserveAgain({ budget }: OperationsContext, transaction: DatabaseTransaction, jobId: string, job: RetryableJob): Promise<void> {
  const ids = { jobId, bookId: job.book_id, userKey: job.user_key };
  const { page_count: pageCount, narration: isNarrated = false } = job.book_spec;
  if (job.kind === MAKE_BOOK.kind) return reserveBook(budget, transaction, { ...ids, pageCount, isNarrated });
  const what = job.kind === REDO_PAGE.kind ? REDO_PAGE.payload.parse(job.spec).what : null;
  return reservePage(budget, transaction, { ...ids, hasText: what === "text" || what === "both", hasPicture: what === "picture" || what === "both", isNarrated });
}
