import { randomUUID } from "node:crypto";
import type { JobAccepted } from "@ai-story-book/contracts";
import { requestOrigin } from "../../calls/index.ts";
import type { DatabaseTransaction } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { Moderator } from "../../providers/ports.ts";
import { acceptWork, describeAccepted, type AcceptContext } from "../books/index.ts";
import { reservePage } from "../costs/index.ts";
import { REDO_PAGE, type RedoWhat } from "../making/index.ts";
import { estimateRedoSeconds } from "./pages.rules.ts";
import { countRedos, findOpenRedo, findOwnPage, lockOwnPage, type PageName } from "./pages.store.ts";

type RedoInput = PageName & { what: RedoWhat; note?: string };

/**
 * Has words, picture or both of a page made anew. One job a page at a time: the same wish while it is under way gets the same job,
 * another one CONFLICT. Fails also with NOT_FOUND, SAFETY_INPUT for the note, CONFLICT for a book that is not finished, and as acceptWork does.
 */
export async function redoPage(context: AcceptContext & { moderator: Moderator }, input: RedoInput): Promise<JobAccepted> {
  const { userKey, bookId, pageNumber, what, note } = input;
  const found = await findOwnPage(context.database, input);
  if (found === undefined) throw new AppError("NOT_FOUND");
  if (note !== undefined) {
    const verdict = await context.moderator.checkTexts({ texts: [note], language: found.language, stage: "input" }, { signal: AbortSignal.timeout(10_000), origin: requestOrigin(userKey) });
    if (!verdict.isSafe) throw new AppError("SAFETY_INPUT", { suggestions: verdict.suggestions });
  }
  const { accepted } = await acceptWork(context, {
    userKey,
    findEarlier: (transaction) => findSameRedo(transaction, input),
    async begin(transaction, { queued }) {
      const page = await lockOwnPage(transaction, input);
      if (page === undefined) throw new AppError("NOT_FOUND");
      if (page.status !== "completed") throw new AppError("CONFLICT");
      const ids = { bookId, jobId: randomUUID() };
      const variant = 1 + (await countRedos(transaction, bookId, pageNumber));
      await context.queue.enqueue(transaction, REDO_PAGE, { ...ids, userKey, payload: { page_number: pageNumber, what, variant, ...(note === undefined ? {} : { note }) } });
      const isRead = what !== "picture" && (page.spec.narration ?? false);
      await reservePage(context.budget, transaction, { ...ids, userKey, hasText: what !== "picture", hasPicture: what !== "text", isNarrated: isRead });
      return describeAccepted(ids, estimateRedoSeconds({ queuedBefore: queued, booksAtOnce: context.booksAtOnce }));
    },
  });
  return accepted;
}

async function findSameRedo(transaction: DatabaseTransaction, { bookId, pageNumber, what, note }: RedoInput): Promise<JobAccepted | null> {
  const open = await findOpenRedo(transaction, bookId, pageNumber);
  if (open === undefined) return null;
  const wanted = REDO_PAGE.payload.parse(open.spec);
  if (wanted.what !== what || wanted.note !== note) throw new AppError("CONFLICT");
  return describeAccepted({ bookId, jobId: open.id }, estimateRedoSeconds({ queuedBefore: 0, booksAtOnce: 1 }));
}
