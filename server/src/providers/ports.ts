import type {
  CharacterSheet, Language, Look, Picture, Prop, Scene, Story, StoryNote, StoryPage, Style, TargetAge,
} from "@ai-story-book/contracts";

/** The four things the product buys or makes. Interfaces only; every vendor folder implements them. */

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

export type Verdict = { isSafe: true } | { isSafe: false; categories: readonly SafetyCategory[]; suggestions: readonly string[] };

export interface Moderator {
  /** Judges texts together; `stage` sets how strict: what a user asks for, or what was made for a child. Fails when it cannot judge. */
  checkTexts(input: { texts: readonly string[]; language: Language; stage: "input" | "output" }, options: { signal: AbortSignal }): Promise<Verdict>;
}
