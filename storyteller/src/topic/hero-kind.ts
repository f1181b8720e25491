import type { Species } from "@ai-story-book/contracts";
import type { Shown } from "./shown.ts";

/** A kind of hero: what it is called, how it looks in words, and the one odd thing about it. */
export type HeroKind = {
  key: string;
  species: Species;
  kind: string;
  /** Where such a hero lives; names an entry of HOMES. */
  home: string;
  en: HeroWords;
  ko: HeroWords;
  /** What the one odd thing gives to see. */
  shows?: Shown;
  /** Further words of a topic that mean this hero, in either language. */
  words: readonly string[];
};

type HeroWords = { name: string; hand: string; looks: string; quirk: string };
