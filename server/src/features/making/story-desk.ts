import { createHash } from "node:crypto";
import type { StoryNote, StoryPage } from "@ai-story-book/contracts";
import type { PageToRewrite, SafetyCategory, Verdict } from "../../providers/ports.ts";
import { judgeTexts, refuseUnsafe } from "./check-texts.ts";
import type { Making } from "./making.context.ts";
import { progressOf } from "./making.rules.ts";
import { replacePageText, storePage, type BookRow, type PageOrigin } from "./making.store.ts";

type PageWords = Pick<StoryPage, "text" | "altText">;
export type WrittenPage = { page: StoryPage; promptHash?: string };

/** Called after each page is stored, so that its picture can start while the story goes on. */
export type OnStored = (stored: "opening" | { pageNumber: number }) => void;

/** What is wrong with a page: an unsafe or foreign one is not shown, one that is only too long or too short is. */
type Trouble = { problems: readonly string[]; isShown: boolean; unsafe: readonly SafetyCategory[]; distance: number };

export type StoryDesk = {
  /** Begins to judge the words that a page will have, before the page is complete. */
  foresee(words: PageWords): void;
  /** Judges, measures and stores a page, or sets it aside. Returns whether it was stored for the first time. */
  take(written: WrittenPage): Promise<boolean>;
  /** Pages that must or may be written again. */
  listTroubles(): PageToRewrite[];
  /** Pages that no reader may see as they are, or that are not there. */
  countUnshown(): number;
  /** How far the shown pages are from what their age can read, in words, all together. */
  distance(): number;
  /** Fails with SAFETY_OUTPUT when an unsafe page is left; returns what a reader should know of the rest. */
  settle(): StoryNote[];
  readonly stored: ReadonlySet<number>;
};

/** Where the pages of a story are judged and measured before a reader sees them. */
export function openStoryDesk(making: Making, { book, refrains, alreadyStored }: { book: BookRow; refrains: () => readonly string[]; alreadyStored: readonly WrittenPage[] }): StoryDesk {
  const stored = new Set(alreadyStored.map(({ page }) => page.pageNumber));
  const troubles = new Map<number, Trouble>();
  const verdicts = new Map<string, Promise<Verdict>>();

  const judge = ({ text, altText }: PageWords): Promise<Verdict> => {
    const name = createHash("sha256").update(`${text}\n${altText}`).digest("hex").slice(0, 12);
    const known = verdicts.get(name);
    if (known !== undefined) return known;
    const verdict = judgeTexts(making, { texts: [text, altText], language: book.language, stage: "output", part: `words-${name}` });
    verdict.catch(() => {});
    verdicts.set(name, verdict);
    return verdict;
  };

  const measure = (page: StoryPage): Trouble | null => {
    // Our own stories are measured when they are written, line by line.
    if (!making.storyWriter.isAi) return null;
    const reading = making.reading.measurePage({ text: page.text, language: book.language, targetAge: book.target_age, refrains: refrains() });
    if (reading.problems.length === 0) return null;
    const distance = Math.max(0, reading.leastWords - reading.words, reading.words - reading.mostWords) + Math.max(0, reading.sentences - reading.mostSentences);
    return { problems: reading.problems, isShown: reading.isInLanguage, unsafe: [], distance };
  };

  for (const { page } of alreadyStored) note(page.pageNumber, measure(page));

  return {
    stored,
    foresee: (words) => void judge(words),
    async take({ page, promptHash }) {
      const isImprovement = stored.has(page.pageNumber);
      const trouble = await troubleOf(page);
      if (isImprovement && !isBetter(trouble, troubles.get(page.pageNumber))) return false;
      note(page.pageNumber, trouble);
      if (trouble !== null && !trouble.isShown) return false;
      const origin: PageOrigin = { madeBy: making.storyWriter.madeBy, promptHash: promptHash ?? null, attempt: making.lease.attempt };
      const storedPages = stored.size + (isImprovement ? 0 : 1);
      await making.lease.write(
        (transaction) => (isImprovement ? replacePageText : storePage)(transaction, book.id, making.lease.jobId, page, origin),
        { step: "write_story", progress: progressOf({ pageCount: book.page_count, storedPages, paintedPictures: 0 }) },
      );
      stored.add(page.pageNumber);
      return !isImprovement;
    },
    listTroubles() {
      const missing = Array.from({ length: book.page_count }, (_, index) => index + 1).filter((pageNumber) => !stored.has(pageNumber) && !troubles.has(pageNumber));
      return [...[...troubles].map(([pageNumber, { problems }]) => ({ pageNumber, problems })), ...missing.map((pageNumber) => ({ pageNumber, problems: ["This page is missing."] }))]
        .sort((one, other) => one.pageNumber - other.pageNumber);
    },
    countUnshown: () => book.page_count - stored.size,
    distance: () => [...troubles.values()].reduce((sum, trouble) => sum + trouble.distance, 0),
    settle() {
      const unsafe = [...new Set([...troubles.values()].flatMap((trouble) => trouble.unsafe))];
      if (unsafe.length > 0) refuseUnsafe(making, "output", { isSafe: false, categories: unsafe, suggestions: [] });
      const off = [...troubles].filter(([, { isShown }]) => isShown).map(([pageNumber]) => pageNumber).sort((one, other) => one - other);
      return off.length === 0 ? [] : [{ code: "reading-level-off", detail: `pages ${off.join(", ")}` }];
    },
  };

  async function troubleOf(page: StoryPage): Promise<Trouble | null> {
    const verdict = await judge(page);
    if (verdict.isSafe) return measure(page);
    const unsafe = verdict.categories;
    // Who cannot write a page again has written something that must not be.
    if (making.storyWriter.rewritePages === undefined) refuseUnsafe(making, "output", { isSafe: false, categories: unsafe, suggestions: [] });
    making.events.textRefused({ jobId: making.lease.jobId, stage: "output", categories: unsafe });
    return { problems: [`It is not suitable for small children (${unsafe.join(", ")}). Tell it gently, without that.`], isShown: false, unsafe, distance: 0 };
  }

  function note(pageNumber: number, trouble: Trouble | null): void {
    if (trouble === null) troubles.delete(pageNumber);
    else troubles.set(pageNumber, trouble);
  }
}

/** A rewrite replaces a shown page only when it is shown itself and nearer to what the age can read. */
function isBetter(trouble: Trouble | null, before: Trouble | undefined): boolean {
  if (trouble === null) return true;
  return trouble.isShown && before !== undefined && trouble.distance < before.distance;
}
