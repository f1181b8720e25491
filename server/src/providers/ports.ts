import type { CallOrigin } from "../calls/index.ts";
import type {
  Book, CharacterSheet, Language, Look, Picture, Prop, Scene, Story, StoryNote, StoryPage, Style, TargetAge,
} from "@ai-story-book/contracts";

/** The things the product buys or makes. Interfaces only; every vendor folder implements them. */

export type StoryRequest = {
  topic: string;
  language: Language;
  targetAge: TargetAge;
  pageCount: number;
  seed: number;
  style: Style;
  theme?: string;
  hero?: { name: string; description?: string };
  savedCharacters: readonly { name: string; description?: string; look: Look }[];
  avoid: readonly string[];
  /** A finished story that is told again, for another age or in another language: cast and plot stay. */
  retelling?: { title: string; language: Language; firstLanguage: Language; characters: readonly { name: string; description: string; look: Look }[]; pages: readonly string[] };
};

/** Every port is asked for somebody and for something, until it is not wanted any more. */
export type AskOptions = { signal: AbortSignal; origin: CallOrigin };

/** All of a story but its pages: known before the first page is complete. */
export type StoryOpening = Pick<Story, "title" | "dedication" | "refrains" | "characters" | "cover" | "motifs">;

/** A story arrives in this order: one opening, the pages in page order, one end. */
export type StoryPart =
  | { kind: "opening"; opening: StoryOpening }
  /** The words that a page is going to have, told before the page is complete so that they can be judged meanwhile. */
  | { kind: "words"; pageNumber: number; text: string; altText: string }
  | { kind: "page"; page: StoryPage; promptHash?: string }
  | { kind: "end"; notes: readonly StoryNote[] };

/** What is stored of a story already. */
export type StorySoFar = { opening: StoryOpening; pages: readonly StoryPage[] };
/** A page that must be written again, and what is wrong with it in plain English, for a model to read. */
export type PageToRewrite = { pageNumber: number; problems: readonly string[] };

/** A page of a finished story that is to be told another way. */
export type PageToRetell = {
  soFar: StorySoFar;
  pageNumber: number;
  /** What the reader wishes for, in the reader's words. */
  wish?: string;
  /** Counts the tellings: the same number tells the same. */
  variant: number;
  /** How it was told before, on this page or another; no telling of these is wanted. */
  told: readonly string[];
};

export interface StoryWriter {
  readonly madeBy: string;
  readonly isAi: boolean;
  canWrite(language: Language): boolean;
  /** Goes on from `soFar` when there is one: gives what is missing, and may give what is there again. */
  writeStory(request: StoryRequest, options: AskOptions & { soFar: StorySoFar | null }): AsyncIterable<StoryPart>;
  /** Writes the named pages again, and only these, to fit the rest. A writer without this method cannot. */
  rewritePages?(request: StoryRequest, rewrite: { soFar: StorySoFar; pages: readonly PageToRewrite[] }, options: AskOptions): Promise<readonly { page: StoryPage; promptHash?: string }[]>;
  /** Tells one page another way, fitting the rest. Null when it knows no other way. */
  retellPage(request: StoryRequest, retelling: PageToRetell, options: AskOptions): Promise<{ page: StoryPage; promptHash?: string } | null>;
}

export type PictureRequest =
  | {
      kind: "cover" | "page";
      key: string;
      scene: Scene;
      characters: readonly CharacterSheet[];
      style: Style;
      seed: number;
      imagePrompt: string;
      calmZone: { edge: "top" | "bottom"; size: number } | null;
      /** 0 the first time; each redraw after an unsafe picture takes another seed and softer words. */
      redraw: number;
    }
  | { kind: "end-papers"; key: string; characters: readonly CharacterSheet[]; motifs: readonly Prop[]; style: Style; seed: number };

export type PaintedPicture = Picture & {
  paintedStyle: string;
  notes: readonly StoryNote[];
  /** Who really made it: the end papers of a model's book are painted here. */
  madeBy: string;
  isAi: boolean;
  seed: number;
  promptHash?: string;
  costUsd: number;
};

/** A picture before its price is known. */
export type UnpricedPicture = Omit<PaintedPicture, "costUsd">;

export type PaintOptions = AskOptions & {
  /** Takes such work up again instead of paying twice. */
  ticket?: string;
  /** Gets the vendor's id of the work before the first wait. */
  onTicket?: (ticket: string) => Promise<void>;
  /** Keeps a picture that is paid for before it is booked as made, so that it is never made twice; for pictures of a model only. */
  onPicture?: (picture: UnpricedPicture) => Promise<void>;
};

export interface Painter {
  readonly madeBy: string;
  readonly isAi: boolean;
  paint(request: PictureRequest, options: PaintOptions): Promise<PaintedPicture>;
}

export type SafetyCategory =
  | "violence" | "sexual" | "self-harm" | "hate" | "real-person" | "brand" | "profanity" | "dangerous" | "personal-data";

export type Verdict = { isSafe: true } | { isSafe: false; categories: readonly SafetyCategory[]; suggestions: readonly string[] };

export interface Moderator {
  /** Judges texts together; `stage` sets how strict: what a user asks for, or what was made for a child. Fails when it cannot judge. */
  checkTexts(input: { texts: readonly string[]; language: Language; stage: "input" | "output" }, options: AskOptions): Promise<Verdict>;
  /** Judges finished pictures (JPEG), where a service looks at pictures. Fails when it cannot judge. */
  checkPicture?(input: { jpeg: Uint8Array; altText: string }, options: AskOptions): Promise<Verdict>;
}

export type SpokenText = { audio: Uint8Array; contentType: "audio/mpeg" | "audio/wav" };

/** Reads one text aloud. */
export interface Narrator {
  readonly madeBy: string;
  /** `onAudio` keeps what is paid for before it is booked as made, so that it is never made twice. */
  speak(input: { text: string; language: Language; voice?: string }, options: AskOptions & { onAudio?: (spoken: SpokenText) => Promise<void> }): Promise<SpokenText & { costUsd: number }>;
}

export type ReadingLevel = NonNullable<Book["reading_level"]>;

/** Words and sentences of one page beside what its age can read; `problems` in plain English, empty when it fits. */
export type PageReading = { words: number; leastWords: number; mostWords: number; sentences: number; mostSentences: number; isInLanguage: boolean; problems: readonly string[] };

/** Counts words and sentences; no vendor is asked. */
export interface ReadingMeasurer {
  measureReading(story: Story): ReadingLevel;
  /** Also finds a text that is not in the language of the book, by its script. */
  measurePage(page: { text: string; language: Language; targetAge: TargetAge; refrains: readonly string[] }): PageReading;
}

/** A finished story with its pictures, as the books are bound from it. */
export type BookToBind = {
  bookId: string;
  story: Story;
  style: Style;
  pictures: { cover: Picture; endPapers: Picture; pages: readonly Picture[] };
  provenance: { text: { madeBy: string; isAi: boolean }; pictures: { madeBy: string; isAi: boolean; stylePainted: string } };
  createdAt: Date;
};

export type CalmZoneWish = { edge: "top" | "bottom"; size: number };

/** The pages in page order, as far as they are written. */
type StoryToPlan = {
  pages: readonly Pick<StoryPage, "pageNumber" | "beat" | "text" | "scene">[];
  targetAge: TargetAge;
  refrains: readonly string[];
  seed: number;
};

/** Lays out pages and binds them. The same book gives the same bytes. */
export interface Bindery {
  /** Which part of each page's picture stays calm because words will stand on it; null where words stand beside the picture. */
  planCalmZones(story: StoryToPlan): readonly (CalmZoneWish | null)[];
  /** The book is gathered when its turn has come: those that wait hold no pictures. Fails with what gathering fails with. */
  bind(gather: () => Promise<BookToBind>, options: { signal: AbortSignal }): Promise<{ pdf: Uint8Array; epub: Uint8Array; notes: readonly StoryNote[] }>;
}
