import type { Book, JobAccepted } from "@ai-story-book/contracts";
import { requestOrigin } from "../../calls/index.ts";
import { inTransaction, type Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { JobQueue } from "../../jobs/index.ts";
import type { Moderator } from "../../providers/ports.ts";
import type { Budget } from "../costs/index.ts";
import { keepPageVersion, showNextVersion } from "../making/index.ts";
import { bindChanges } from "./bind-changes.ts";
import { cleanText } from "./pages.rules.ts";
import { findOwnPage, lockOwnPage, updateText, type PageName } from "./pages.store.ts";
import { readPage } from "./read-page.ts";

export type ChangeContext = { database: Database; queue: JobQueue; budget: Budget };
export type ChangedPage = { page: Book["pages"][number]; job: JobAccepted | null };

/**
 * Puts a reader's words onto a page; what was there stays as a version. However long they are they are taken: the job that binds the
 * book again notes what is off the reading level. Fails with NOT_FOUND, SAFETY_INPUT, VALIDATION, or CONFLICT for a book that is not finished.
 */
export async function editPage(context: ChangeContext & { moderator: Moderator }, { text: given, ...name }: PageName & { text: string }): Promise<ChangedPage> {
  const { database, moderator } = context;
  const found = await findOwnPage(database, name);
  if (found === undefined) throw new AppError("NOT_FOUND");
  const text = cleanText(given);
  if (text === "") throw new AppError("VALIDATION", { errors: [{ field: "text", message: "has no words" }] });
  const verdict = await moderator.checkTexts({ texts: [text], language: found.language, stage: "output" }, { signal: AbortSignal.timeout(10_000), origin: requestOrigin(name.userKey) });
  if (!verdict.isSafe) throw new AppError("SAFETY_INPUT", { suggestions: [] });
  const job = await inTransaction(database, async (transaction) => {
    const page = await lockOwnPage(transaction, name);
    if (page === undefined) throw new AppError("NOT_FOUND");
    if (page.status !== "completed") throw new AppError("CONFLICT");
    if (page.text === text) return null;
    await keepPageVersion(transaction, name, { origin: "story" });
    await updateText(transaction, name.bookId, name.pageNumber, text);
    await showNextVersion(transaction, name);
    await keepPageVersion(transaction, name, { origin: "reader" });
    return bindChanges(context, transaction, { ...name, spec: page.spec });
  });
  return { page: await readPage(database, name), job };
}
