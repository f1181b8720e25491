import type { StoryNote, StoryPage } from "@ai-story-book/contracts";
import { AppError } from "../../errors/index.ts";
import { askFor } from "./ask-for.ts";
import { judgeTexts } from "./check-texts.ts";
import { describeStoryRequest } from "./describe-story-request.ts";
import { describeSoFar } from "./describe-so-far.ts";
import type { Making } from "./making.context.ts";
import { getBook, hasOpening, listPages } from "./making.store.ts";
import type { Redo } from "./redo.ts";
import { changeDraft, listToldTexts, type PageDraft } from "./redo-page.store.ts";

const MOST_TRIES = 3;

type Told = { page: StoryPage; promptHash?: string };

/**
 * Has the page told another way, judged and measured. A model is asked again for a page that is unsafe or off its reading level,
 * twice at most. A writer that knows no other way leaves the words as they are and a note. Fails with SAFETY_OUTPUT.
 */
export async function redoText(making: Making, redo: Redo, draft: PageDraft): Promise<void> {
  if (draft.page !== null || draft.notes.length > 0) return;
  const { lease } = making;
  await lease.report({ step: "write_story", progress: 10 });
  const { told, notes } = await tell(making, redo);
  await lease.write((transaction) => changeDraft(transaction, lease.jobId, { ...(told === null ? {} : { page: told.page, promptHash: told.promptHash ?? null }), notes }));
}

async function tell(making: Making, redo: Redo): Promise<{ told: Told | null; notes: StoryNote[] }> {
  const { database, bookId, storyWriter, lease } = making;
  const { page_number: pageNumber, note: wish, variant, part } = redo;
  const book = await getBook(database, bookId);
  const pages = await listPages(database, bookId);
  const soFar = describeSoFar(book, pages);
  if (!hasOpening(book) || soFar === null) throw new Error("a page of a book without a story cannot be told again");
  const request = await describeStoryRequest(making, book);
  const told = [...pages.map((page) => page.text), ...(await listToldTexts(database, bookId, pageNumber))];
  const notes = storyWriter.isAi || wish === undefined ? [] : [{ code: "wish-not-read", detail: `page ${pageNumber}` }];
  let best: { told: Told; problems: number } | null = null;
  let isUnsafe = false;
  for (let count = 1; count <= (storyWriter.isAi ? MOST_TRIES : 1); count += 1) {
    lease.checkpoint();
    const name = count === 1 ? part : `${part}-again-${count - 1}`;
    const one = await storyWriter.retellPage(request, { soFar, pageNumber, variant, told, ...(wish === undefined ? {} : { wish }) }, askFor(making, "write_story", name));
    if (one === null) continue;
    const verdict = await judgeTexts(making, { texts: [one.page.text, one.page.altText], language: book.language, stage: "output", part: name });
    if (!verdict.isSafe) {
      making.events.textRefused({ jobId: lease.jobId, stage: "output", categories: verdict.categories });
      isUnsafe = true;
      continue;
    }
    const { problems } = making.reading.measurePage({ text: one.page.text, language: book.language, targetAge: book.target_age, refrains: book.refrains ?? [] });
    if (best === null || problems.length < best.problems) best = { told: one, problems: problems.length };
    if (problems.length === 0) break;
  }
  if (best !== null) return { told: best.told, notes };
  if (isUnsafe) throw new AppError("SAFETY_OUTPUT", { internal: `page ${pageNumber} was not safe in ${MOST_TRIES} tellings` });
  if (storyWriter.isAi) throw new AppError("LLM_JSON_INVALID", { internal: `page ${pageNumber} was not told again` });
  return { told: null, notes: [...notes, { code: "no-other-telling", detail: `page ${pageNumber}` }] };
}
