import type { StoryNote } from "@ai-story-book/contracts";
import { assembleStory } from "./assemble-story.ts";
import { ensureBound } from "./ensure-bound.ts";
import { ensureNarration } from "./ensure-narration.ts";
import type { Making } from "./making.context.ts";
import { PROGRESS } from "./making.rules.ts";
import { getBook, hasOpening, listPages, replaceWarning, storeReadingLevel } from "./making.store.ts";

/** Measures a book whose pages were changed, has new words read aloud where it has a narration, and binds its files. */
export async function bindAgain(making: Making): Promise<void> {
  const { lease } = making;
  await lease.report({ step: "check_output", progress: PROGRESS.outputChecked });
  await measureAgain(making);
  await ensureNarration(making);
  lease.checkpoint();
  await ensureBound(making);
}

async function measureAgain({ lease, database, bookId, reading }: Making): Promise<void> {
  const book = await getBook(database, bookId);
  const pages = await listPages(database, bookId);
  if (!hasOpening(book)) throw new Error("a book without a story cannot be measured");
  const level = reading.measureReading(assembleStory(book, pages));
  const saidOfStory = new Set([...(book.warnings.find(({ code }) => code === OFF)?.detail.matchAll(/\d+/g) ?? [])].map(([digits]) => Number(digits)));
  const off = pages.filter((page) =>
    page.version === 1
      ? saidOfStory.has(page.page_number)
      : reading.measurePage({ text: page.text, language: book.language, targetAge: book.target_age, refrains: book.refrains ?? [] }).problems.length > 0);
  const note: StoryNote | null = off.length === 0 ? null : { code: OFF, detail: `pages ${off.map((page) => page.page_number).join(", ")}` };
  await lease.write(async (transaction) => {
    await storeReadingLevel(transaction, bookId, level);
    await replaceWarning(transaction, bookId, OFF, note);
  });
}

/** As the story desk says it of a new story. */
const OFF = "reading-level-off";
