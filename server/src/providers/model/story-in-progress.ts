import { createHash } from "node:crypto";
import type { JSONSchema7 } from "@ai-sdk/provider";
import type { StoryPage } from "@ai-story-book/contracts";
import type { PageToRewrite, StoryOpening, StoryPart, StoryRequest, StorySoFar } from "../ports.ts";
import { normaliseOpening } from "./normalise-opening.ts";
import { normalisePage, normaliseWords } from "./normalise-page.ts";
import { askForMissingPages, askForRewrite } from "./prompt/ask-for-pages.ts";
import { askForStory, type PageLimits } from "./prompt/ask-for-story.ts";
import { AUTHOR_RULES } from "./prompt/author-rules.ts";
import { openStoryStream, type StoryStream, type StreamedPart } from "./read-story-stream.ts";
import { buildStorySchema } from "./story-schema.ts";

export type Question = { system: string; prompt: string; schema: JSONSchema7; pageCount: number; seed: number };

type Beginning = {
  request: StoryRequest;
  limits: PageLimits;
  takesLongLists: boolean;
  soFar: StorySoFar | null;
  /** Set when pages are written again and not for the first time. */
  wrong?: readonly PageToRewrite[];
  onPart: (part: StoryPart) => void;
};

/**
 * A story while a model writes it, over as many tries as it takes: each question asks for what is missing then. Parts are
 * given on once, in order; a page that cannot be used leaves a gap that holds back the pages after it.
 */
export class StoryInProgress {
  readonly #beginning: Beginning;
  readonly #wanted: readonly number[];
  readonly #pages = new Map<number, { page: StoryPage; promptHash: string }>();
  #opening: StoryOpening | null;
  #given = 0;
  #problem: string | null = null;

  constructor(beginning: Beginning) {
    this.#beginning = beginning;
    const { request, soFar, wrong, onPart } = beginning;
    const there = new Set(soFar?.pages.map(({ pageNumber }) => pageNumber));
    const all = Array.from({ length: request.pageCount }, (_, index) => index + 1);
    this.#wanted = wrong === undefined ? all.filter((pageNumber) => !there.has(pageNumber)) : wrong.map(({ pageNumber }) => pageNumber);
    this.#opening = soFar?.opening ?? null;
    if (this.#opening !== null) onPart({ kind: "opening", opening: this.#opening });
  }

  isComplete(): boolean {
    return this.#opening !== null && this.#missing().length === 0;
  }

  writtenPages(): readonly { page: StoryPage; promptHash: string }[] {
    return this.#wanted.flatMap((pageNumber) => this.#pages.get(pageNumber) ?? []);
  }

  /** The question for all that is missing now, with what was wrong with the last answer. */
  ask(): Question {
    const { request, limits, takesLongLists } = this.#beginning;
    const missing = this.#missing();
    const prompt = this.#opening === null ? askForStory({ request, limits, takesLongLists }) : this.#askForPages(this.#opening, missing);
    return {
      system: AUTHOR_RULES,
      prompt: this.#problem === null ? prompt : `${prompt}\n\nYour last answer could not be used: ${this.#problem}. Answer with the whole JSON object and nothing else.`,
      schema: buildStorySchema({ pageCount: missing.length, hasOpening: this.#opening === null, takesLongLists }),
      pageCount: missing.length,
      seed: request.seed,
    };
  }

  /** Reads one answer to the question; `read` takes its pieces, `end` says what is wrong with it, null when nothing is missing. */
  readAnswer(question: Question): { read(text: string): void; end(): string | null; hasBegun(): boolean } {
    const stream: StoryStream = openStoryStream({ openingKeys: this.#opening === null ? ["title", "characters"] : [] });
    const pageNumbers = this.#missing();
    const promptHash = createHash("sha256").update(`${question.system}\n${question.prompt}`).digest("hex");
    const take = (part: StreamedPart) => this.#take(part, pageNumbers, promptHash);
    return {
      read: (text) => stream.read(text).forEach(take),
      hasBegun: () => stream.hasBegun(),
      end: () => {
        const { parts, isClosed } = stream.end();
        parts.forEach(take);
        this.#problem = this.isComplete() ? null : this.#describeProblem(isClosed);
        return this.#problem;
      },
    };
  }

  #askForPages(opening: StoryOpening, missing: readonly number[]): string {
    const { request, limits, takesLongLists, soFar, wrong } = this.#beginning;
    const pages = [...(soFar?.pages ?? []).filter(({ pageNumber }) => !this.#pages.has(pageNumber)), ...[...this.#pages.values()].map(({ page }) => page)].sort((one, other) => one.pageNumber - other.pageNumber);
    const question = { request, limits, takesLongLists, opening, pages };
    return wrong === undefined ? askForMissingPages({ ...question, missing }) : askForRewrite({ ...question, wrong: wrong.filter(({ pageNumber }) => missing.includes(pageNumber)) });
  }

  #take(part: StreamedPart, pageNumbers: readonly number[], promptHash: string): void {
    const { request, onPart } = this.#beginning;
    if (part.kind === "opening") {
      this.#opening ??= normaliseOpening(part.opening, request);
      if (this.#opening !== null) onPart({ kind: "opening", opening: this.#opening });
      return;
    }
    const pageNumber = pageNumbers[part.index];
    // Pages beyond those asked for are nobody's.
    if (pageNumber === undefined || this.#opening === null || this.#pages.has(pageNumber)) return;
    if (part.kind === "words") {
      const words = normaliseWords(part.words, { opening: this.#opening, request });
      if (words !== null) onPart({ kind: "words", pageNumber, ...words });
      return;
    }
    const page = normalisePage({ value: part.page, pageNumber, opening: this.#opening, request });
    if (page === null) return;
    this.#pages.set(pageNumber, { page, promptHash });
    this.#giveOn();
  }

  #giveOn(): void {
    for (; this.#given < this.#wanted.length; this.#given += 1) {
      const written = this.#pages.get(this.#wanted[this.#given]!);
      if (written === undefined) return;
      this.#beginning.onPart({ kind: "page", ...written });
    }
  }

  #missing(): number[] {
    return this.#wanted.filter((pageNumber) => !this.#pages.has(pageNumber));
  }

  #describeProblem(isClosed: boolean): string {
    if (!isClosed) return "it was not a complete JSON object";
    if (this.#opening === null) return "it had no title or no characters";
    const missing = this.#missing();
    return `${missing.length === 1 ? "page" : "pages"} ${missing.join(", ")} had no text or did not come`;
  }
}
