import type { StoryPage } from "@ai-story-book/contracts";
import type { StoryDraft } from "../../database/index.ts";
import { AppError, isAppError } from "../../errors/index.ts";
import type { StoryOpening, StoryPart, StoryRequest, StorySoFar } from "../../providers/ports.ts";
import { askFor } from "./ask-for.ts";
import { checkTexts } from "./check-texts.ts";
import { describePage, describeSoFar } from "./describe-so-far.ts";
import { describeStoryRequest } from "./describe-story-request.ts";
import { improvePages } from "./improve-pages.ts";
import type { Making } from "./making.context.ts";
import { progressOf } from "./making.rules.ts";
import { addWarnings, getBook, hasOpening, listPages, storeOpening, storeStoryDraft, storeStoryEnd, type BookRow } from "./making.store.ts";
import { openStoryDesk, type OnStored, type StoryDesk } from "./story-desk.ts";

type Writing = { making: Making; book: BookRow; request: StoryRequest; desk: StoryDesk; onStored: OnStored };

/**
 * Writes the story, or goes on with a half-written one: what is stored stays as it is, but for pages that were found
 * too long or too short. Nothing is kept before `inputSafe` agrees. Fails with SAFETY_INPUT, SAFETY_OUTPUT or LLM_JSON_INVALID.
 */
export async function ensureStory(making: Making, inputSafe: Promise<void>, onStored: OnStored): Promise<void> {
  const { lease, database, bookId, storyWriter } = making;
  const book = await getBook(database, bookId);
  const pages = await listPages(database, bookId);
  for (const page of pages) onStored({ pageNumber: page.page_number });
  if (book.story_finished_at !== null) return;
  if (!storyWriter.canWrite(book.language)) throw new AppError("VALIDATION", { errors: [{ field: "language", message: `stories are not written in ${book.language} here` }], internal: "language cannot be written" });

  let refrains: readonly string[] = book.refrains ?? [];
  const desk = openStoryDesk(making, { book, refrains: () => refrains, alreadyStored: pages.map((row) => ({ page: describePage(row) })) });
  const writing: Writing = { making, book, request: await describeStoryRequest(making, book), desk, onStored };
  await report(writing);
  const isWholeStored = hasOpening(book) && pages.length === book.page_count;
  const notes = storyWriter.isAi && isWholeStored ? [] : await readSafeStory(writing, { inputSafe, soFar: describeSoFar(book, pages), onOpened: (opening) => (refrains = opening.refrains) });
  await inputSafe;
  await improvePages({ ...writing, readSoFar: async () => describeSoFar(await getBook(database, bookId), await listPages(database, bookId)) });
  const troubles = desk.settle();
  if (desk.stored.size < book.page_count) throw new AppError("LLM_JSON_INVALID", { internal: `story ended with ${desk.stored.size} of ${book.page_count} pages` });
  await lease.write(async (transaction) => {
    await addWarnings(transaction, bookId, [...notes, ...troubles]);
    await storeStoryEnd(transaction, bookId);
  });
}

const MOST_OPENINGS = 3;

/** A model whose title or cast is not safe begins anew, twice at most; nothing of that story was kept. */
async function readSafeStory(writing: Writing, reading: Reading) {
  for (let opening = 1; ; opening += 1) {
    try {
      return await readStory(writing, reading, opening === 1 ? "" : `-again-${opening - 1}`);
    } catch (error) {
      const isUnsafe = isAppError(error) && error.code === "SAFETY_OUTPUT";
      if (!isUnsafe || opening === MOST_OPENINGS || !writing.making.storyWriter.isAi || hasOpening(await getBook(writing.making.database, writing.book.id))) throw error;
    }
  }
}

type Reading = { inputSafe: Promise<void>; soFar: StorySoFar | null; onOpened: (opening: StoryOpening) => void };

/** A story that an earlier attempt read to its end, as if it came again. */
async function* readDraft({ opening, pages }: StoryDraft): AsyncGenerator<StoryPart> {
  if (opening !== null) yield { kind: "opening", opening };
  for (const written of pages) yield { kind: "page", ...written };
}

/** Reads the stream. Pages are judged side by side while the next ones arrive, and stored in their order. */
async function readStory(writing: Writing, { inputSafe, soFar, onOpened }: Reading, again: string) {
  const { making, book, request, desk } = writing;
  const stop = new AbortController();
  const ask = askFor(making, "write_story", `story${again}`);
  const write = () => making.storyWriter.writeStory(request, { ...ask, signal: AbortSignal.any([ask.signal, stop.signal]), soFar });
  const draft: StoryDraft = { opening: soFar?.opening ?? null, pages: [] };
  let isOpened = soFar !== null;
  let kept: Promise<void> = inputSafe;
  /** Judging takes a while, in which a crash must not lose what is paid for. */
  let drafted: Promise<void> = Promise.resolve();
  const keepDraft = async (): Promise<void> => {
    await inputSafe;
    await making.lease.write((transaction) => storeStoryDraft(transaction, book.id, draft));
  };
  const keepInOrder = (keep: () => Promise<void>): void => {
    kept = kept.then(keep);
    // A page that cannot be kept ends the stream at once; the story is not read on for nothing.
    kept.catch((error: unknown) => stop.abort(error));
  };
  keepInOrder(async () => {});
  try {
    for await (const part of again === "" && book.story_draft !== null ? readDraft(book.story_draft) : write()) {
      making.lease.checkpoint();
      stop.signal.throwIfAborted();
      if (part.kind === "end") {
        await Promise.all([kept, drafted]);
        return part.notes;
      }
      if (part.kind === "words") desk.foresee(part);
      if (part.kind === "opening" && !isOpened) {
        isOpened = true;
        draft.opening = part.opening;
        onOpened(part.opening);
        const judged = judgeOpening(making, book, part.opening, again);
        judged.catch(() => {});
        keepInOrder(() => judged.then(() => keepOpening(writing, part.opening)));
      }
      if (part.kind === "page" && !desk.stored.has(part.page.pageNumber)) {
        refuseStrayPage(book, part.page, isOpened);
        desk.foresee(part.page);
        draft.pages.push({ page: part.page, ...(part.promptHash === undefined ? {} : { promptHash: part.promptHash }) });
        if (part.page.pageNumber === book.page_count && making.storyWriter.isAi) {
          drafted = keepDraft();
          drafted.catch((error: unknown) => stop.abort(error));
        }
        keepInOrder(() => keepPage(writing, part));
      }
    }
    await Promise.all([kept, drafted]);
    return [];
  } catch (error) {
    // What was complete before the stream broke is kept; the first thing that could not be kept says more than the break.
    await kept;
    throw error;
  }
}

async function judgeOpening(making: Making, book: BookRow, { title, dedication, refrains, characters, cover }: StoryOpening, again: string): Promise<void> {
  await checkTexts(making, {
    texts: [title, dedication, ...refrains, cover.altText, ...characters.flatMap(({ name, description, trait, want, fear }) => [name, description, trait, want, fear])],
    language: book.language,
    stage: "output",
    part: `opening${again}`,
  });
}

async function keepOpening({ making, book, onStored }: Writing, opening: StoryOpening): Promise<void> {
  await making.lease.write((transaction) => storeOpening(transaction, book.id, opening, making.storyWriter));
  onStored("opening");
}

async function keepPage(writing: Writing, written: { page: StoryPage; promptHash?: string }): Promise<void> {
  if (!(await writing.desk.take(written))) return;
  writing.onStored({ pageNumber: written.page.pageNumber });
}

function refuseStrayPage(book: BookRow, page: StoryPage, isOpened: boolean): void {
  if (!isOpened) throw new AppError("LLM_JSON_INVALID", { internal: "a page came before the opening" });
  if (page.pageNumber > book.page_count) throw new AppError("LLM_JSON_INVALID", { internal: `page ${page.pageNumber} of ${book.page_count}` });
}

async function report({ making, book, desk }: Writing): Promise<void> {
  await making.lease.report({ step: "write_story", progress: progressOf({ pageCount: book.page_count, storedPages: desk.stored.size, paintedPictures: 0 }) });
}
