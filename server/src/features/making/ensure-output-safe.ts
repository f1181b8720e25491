import { checkTexts } from "./check-texts.ts";
import type { Making } from "./making.context.ts";
import { PROGRESS } from "./making.rules.ts";
import { getBook, listPages, storeReadingLevel } from "./making.store.ts";

/** Judges the book as a whole, since pages that are harmless alone may not be so together, and measures how hard it reads. */
export async function ensureOutputSafe(making: Making): Promise<void> {
  const { lease, database, bookId, reading } = making;
  const book = await getBook(database, bookId);
  if (book.reading_level !== null) return;
  await lease.report({ step: "check_output", progress: PROGRESS.outputChecked });
  const texts = (await listPages(database, bookId)).map((page) => page.text);
  await checkTexts(making, { texts: [[book.title, ...texts].join("\n")], language: book.language, stage: "output" });
  const level = reading.measureReading({ texts, language: book.language });
  await lease.write((transaction) => storeReadingLevel(transaction, bookId, level));
}
