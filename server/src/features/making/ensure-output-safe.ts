import { assembleStory } from "./assemble-story.ts";
import { checkTexts } from "./check-texts.ts";
import type { Making } from "./making.context.ts";
import { PROGRESS } from "./making.rules.ts";
import { getBook, hasOpening, listPages, storeReadingLevel } from "./making.store.ts";

/** Judges the book as a whole, since pages that are harmless alone may not be so together, and measures how hard it reads. */
export async function ensureOutputSafe(making: Making): Promise<void> {
  const { lease, database, bookId, reading } = making;
  const book = await getBook(database, bookId);
  if (book.reading_level !== null) return;
  await lease.report({ step: "check_output", progress: PROGRESS.outputChecked });
  if (!hasOpening(book)) throw new Error("a book without a story cannot be judged");
  const story = assembleStory(book, await listPages(database, bookId));
  await checkTexts(making, { texts: [[story.title, ...story.pages.map((page) => page.text)].join("\n")], language: book.language, stage: "output" });
  const level = reading.measureReading(story);
  await lease.write((transaction) => storeReadingLevel(transaction, bookId, level));
}
