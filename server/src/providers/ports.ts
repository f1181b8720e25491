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
};

/** All of a story but its pages: known before the first page is complete. */
export type StoryOpening = Pick<Story, "title" | "dedication" | "refrains" | "characters" | "cover" | "motifs">;

/** A story arrives in this order: one opening, the pages in page order, one end. */
export type StoryPart =
  | { kind: "opening"; opening: StoryOpening }
  | { kind: "page"; page: StoryPage }
  | { kind: "end"; notes: readonly StoryNote[] };

export interface StoryWriter {
  readonly madeBy: string;
  readonly isAi: boolean;
  canWrite(language: Language): boolean;
  writeStory(request: StoryRequest, options: { signal: AbortSignal }): AsyncIterable<StoryPart>;
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
    }
  | { kind: "end-papers"; key: string; characters: readonly CharacterSheet[]; motifs: readonly Prop[]; style: Style; seed: number };

export type PaintedPicture = Picture & { paintedStyle: string; notes: readonly StoryNote[] };

export interface Painter {
  readonly madeBy: string;
  readonly isAi: boolean;
  /** `onTicket` gets the vendor's id of the work before the first wait; `ticket` takes such work up again instead of paying twice. */
  paint(
    request: PictureRequest,
    options: { signal: AbortSignal; ticket?: string; onTicket?: (ticket: string) => Promise<void> },
  ): Promise<PaintedPicture>;
}

export type SafetyCategory =
  | "violence" | "sexual" | "self-harm" | "hate" | "real-person" | "brand" | "profanity" | "dangerous" | "personal-data";

type Verdict = { isSafe: true } | { isSafe: false; categories: readonly SafetyCategory[]; suggestions: readonly string[] };

export interface Moderator {
  /** Judges texts together; `stage` sets how strict: what a user asks for, or what was made for a child. Fails when it cannot judge. */
  checkTexts(input: { texts: readonly string[]; language: Language; stage: "input" | "output" }, options: { signal: AbortSignal }): Promise<Verdict>;
}

export type ReadingLevel = NonNullable<Book["reading_level"]>;

/** Counts words and sentences; no vendor is asked. */
export interface ReadingMeasurer {
  measureReading(story: Story): ReadingLevel;
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
  bind(book: BookToBind, options: { signal: AbortSignal }): Promise<{ pdf: Uint8Array; epub: Uint8Array; notes: readonly StoryNote[] }>;
}
