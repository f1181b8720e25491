import type { StoryPage } from "@ai-story-book/contracts";
import { AppError } from "../../errors/index.ts";
import type { StoryOpening, StoryRequest } from "../../providers/ports.ts";
import { checkTexts } from "./check-texts.ts";
import type { Making } from "./making.context.ts";
import { progressOf } from "./making.rules.ts";
import { addWarnings, getBook, hasOpening, listPages, listSavedCharacters, storeOpening, storePage, storeStoryEnd, type BookRow } from "./making.store.ts";

/** Called after each page is stored, so that its picture can start while the story goes on. */
export type OnStored = (stored: "opening" | { pageNumber: number }) => void;

/** Writes the story, or goes on with a half-written one: what is stored stays as it is. Fails with SAFETY_OUTPUT or LLM_JSON_INVALID. */
export async function ensureStory(making: Making, onStored: OnStored): Promise<void> {
  const { lease, database, bookId, storyWriter } = making;
  const book = await getBook(database, bookId);
  const storedPages = new Set((await listPages(database, bookId)).map((page) => page.page_number));
  if (hasOpening(book)) onStored("opening");
  for (const pageNumber of storedPages) onStored({ pageNumber });
  if (book.story_finished_at !== null) return;

  if (!storyWriter.canWrite(book.language)) throw new AppError("VALIDATION", { errors: [{ field: "language", message: `stories are not written in ${book.language} here` }], internal: "language cannot be written" });
  let isOpened = hasOpening(book);
  let isEnded = false;
  await report(making, book, storedPages.size);
  for await (const part of storyWriter.writeStory(await describeRequest(making, book), { signal: lease.signal })) {
    lease.checkpoint();
    if (part.kind === "opening" && !isOpened) {
      await keepOpening(making, book, part.opening);
      isOpened = true;
      onStored("opening");
    }
    if (part.kind === "page" && !storedPages.has(part.page.pageNumber)) {
      refuseStrayPage(book, part.page, isOpened);
      await keepPage(making, book, part.page);
      storedPages.add(part.page.pageNumber);
      onStored({ pageNumber: part.page.pageNumber });
      await report(making, book, storedPages.size);
    }
    if (part.kind === "end") {
      isEnded = storedPages.size === book.page_count;
      if (isEnded) await lease.write(async (transaction) => {
        await addWarnings(transaction, bookId, part.notes);
        await storeStoryEnd(transaction, bookId);
      });
    }
  }
  if (!isEnded) throw new AppError("LLM_JSON_INVALID", { internal: `story ended with ${storedPages.size} of ${book.page_count} pages` });
}

async function keepOpening(making: Making, book: BookRow, opening: StoryOpening): Promise<void> {
  const { title, dedication, refrains, characters, cover } = opening;
  await checkTexts(making, {
    texts: [title, dedication, ...refrains, cover.altText, ...characters.flatMap(({ name, description, trait, want, fear }) => [name, description, trait, want, fear])],
    language: book.language,
    stage: "output",
  });
  await making.lease.write((transaction) => storeOpening(transaction, book.id, opening, making.storyWriter));
}

async function keepPage(making: Making, book: BookRow, page: StoryPage): Promise<void> {
  await checkTexts(making, { texts: [page.text, page.altText], language: book.language, stage: "output" });
  await making.lease.write((transaction) => storePage(transaction, book.id, making.lease.jobId, page));
}

function refuseStrayPage(book: BookRow, page: StoryPage, isOpened: boolean): void {
  if (!isOpened) throw new AppError("LLM_JSON_INVALID", { internal: "a page came before the opening" });
  if (page.pageNumber > book.page_count) throw new AppError("LLM_JSON_INVALID", { internal: `page ${page.pageNumber} of ${book.page_count}` });
}

async function report({ lease }: Making, book: BookRow, storedPages: number): Promise<void> {
  await lease.report({ step: "write_story", progress: progressOf({ pageCount: book.page_count, storedPages, paintedPictures: 0 }) });
}

async function describeRequest({ database, userKey }: Making, book: BookRow): Promise<StoryRequest> {
  const { spec } = book;
  const saved = await listSavedCharacters(database, userKey, spec.character_ids ?? []);
  return {
    topic: book.topic,
    language: book.language,
    targetAge: book.target_age,
    pageCount: book.page_count,
    seed: book.seed,
    style: book.style,
    ...(spec.theme === undefined ? {} : { theme: spec.theme }),
    ...(spec.hero === undefined ? {} : { hero: { name: spec.hero.name, ...(spec.hero.description === undefined ? {} : { description: spec.hero.description }) } }),
    savedCharacters: saved.map(({ name, description, look }) => ({ name, look, ...(description === null ? {} : { description }) })),
    avoid: spec.avoid ?? [],
  };
}
