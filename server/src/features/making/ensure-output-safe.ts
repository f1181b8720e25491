import { assembleStory } from "./assemble-story.ts";
import { checkTexts, judgeTexts, type TextsToCheck } from "./check-texts.ts";
import type { Making } from "./making.context.ts";
import { PROGRESS } from "./making.rules.ts";
import { getBook, hasOpening, listPages, storeReadingLevel } from "./making.store.ts";

/** Judges the book as a whole, since pages that are harmless alone may not be so together. Begun when the story is written, while pictures are painted. */
export async function checkWholeStory(making: Making): Promise<void> {
  const book = await getBook(making.database, making.bookId);
  if (book.reading_level !== null) return;
  if (!hasOpening(book)) throw new Error("a book without a story cannot be judged");
  const { title, pages } = assembleStory(book, await listPages(making.database, making.bookId));
  const whole: TextsToCheck = { texts: [[title, ...pages.map((page) => page.text)].join("\n")], language: book.language, stage: "output", part: "book" };
  // Every page was found harmless: a single verdict on all of them is asked for once more before a whole book is thrown away.
  if (!(await judgeTexts(making, whole)).isSafe) await checkTexts(making, { ...whole, part: "book-again" });
}

/** Waits for that judgement and measures how hard the book reads. */
export async function ensureOutputSafe(making: Making, wholeStory: Promise<void>): Promise<void> {
  const { lease, database, bookId, reading } = making;
  const book = await getBook(database, bookId);
  if (book.reading_level !== null) return;
  await lease.report({ step: "check_output", progress: PROGRESS.outputChecked });
  await wholeStory;
  if (!hasOpening(book)) throw new Error("a book without a story cannot be judged");
  const level = reading.measureReading(assembleStory(book, await listPages(database, bookId)));
  await lease.write((transaction) => storeReadingLevel(transaction, bookId, level));
}
