import type { Making } from "./making.context.ts";
import { PROGRESS } from "./making.rules.ts";
import { addWarnings, getBook } from "./making.store.ts";

const MISSING = { code: "SPEECH_FAILED", detail: "This service has no narrator; the book comes without narration." };

/** There is no narrator: a book that asked for one says so and is complete without it. */
export async function ensureNarration({ lease, database, bookId }: Making): Promise<void> {
  const book = await getBook(database, bookId);
  if (book.spec.narration !== true || book.warnings.some((warning) => warning.code === MISSING.code)) return;
  await lease.report({ step: "narrate", progress: PROGRESS.narrated });
  await lease.write((transaction) => addWarnings(transaction, bookId, [MISSING]));
}
