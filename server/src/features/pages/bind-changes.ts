import { randomUUID } from "node:crypto";
import type { CreateBook, JobAccepted } from "@ai-story-book/contracts";
import type { DatabaseTransaction } from "../../database/index.ts";
import type { JobQueue } from "../../jobs/index.ts";
import { describeAccepted } from "../books/index.ts";
import { reservePage, type Budget } from "../costs/index.ts";
import { BIND_BOOK } from "../making/index.ts";
import { estimateBindSeconds } from "./pages.rules.ts";
import { findWaitingBinding } from "./pages.store.ts";

/** One job that brings the files up to the pages; one that waits already does for all changes before it begins. Fails with SYS_OVERLOADED when reading aloud has no money. */
export async function bindChanges({ queue, budget }: { queue: JobQueue; budget: Budget }, transaction: DatabaseTransaction, { userKey, bookId, spec }: { userKey: string; bookId: string; spec: CreateBook }): Promise<JobAccepted> {
  const waiting = await findWaitingBinding(transaction, bookId);
  const ids = { bookId, jobId: waiting ?? randomUUID() };
  if (waiting === null) {
    await queue.enqueue(transaction, BIND_BOOK, { ...ids, userKey, payload: {} });
    await reservePage(budget, transaction, { ...ids, userKey, hasText: false, hasPicture: false, isNarrated: spec.narration ?? false });
  }
  return describeAccepted(ids, estimateBindSeconds());
}
