import type { Language, Look, Style, TargetAge } from "@ai-story-book/contracts";

/** What a story is written from. `pageCount` is 4 to 24; the same request and seed give the same story. */
export type StoryRequest = {
  topic: string;
  language: Language;
  targetAge: TargetAge;
  pageCount: number;
  seed: number;
  style?: Style;
  theme?: string;
  hero?: { name: string; description?: string };
  savedCharacters?: readonly { name: string; description?: string; look: Look }[];
  /** Set when a story of ours is told again in another language: the draws are those of the first telling, and so are plot and cast. */
  retelling?: { firstLanguage: Language };
  /** Words that must not appear. */
  avoid?: readonly string[];
};
