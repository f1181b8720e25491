import type { CharacterSheet, ColorName, GarmentKind, Look, Prop, Setting } from "@ai-story-book/contracts";
import type { HeroKind } from "../topic/hero-kind.ts";
import type { Fear, Habit, LostThing, Place, Skill, Treasure } from "../topic/things.ts";
import type { Shown } from "../topic/shown.ts";
import type { Trait } from "../topic/trait.ts";
import type { WrittenLanguage } from "../word-limits.ts";

export type PlotKey =
  | "wish" | "dark" | "fear" | "share" | "newplace" | "friends" | "habit" | "curious" | "lost" | "skill"
  | "anger" | "sibling" | "honesty" | "making" | "missing" | "different" | "journey" | "quirky";

/** A character that a parent keeps. */
export type SavedCharacter = { name: string; description?: string; look: Look };

export type Pronoun = "she" | "he";

export type Figure = { kind: HeroKind; name: string; pronoun: Pronoun };

/** What a hero wears, in words and as it is painted. */
export type Outfit = { en: string; ko: string; garment: GarmentKind; color: ColorName; pattern?: "striped" };

export type Missed = { en: string; ko: string; pronoun: Pronoun; answerEn: string; answerKo: string };

/** Everybody and everything of one story, in the raw material of both languages. */
export type Casting = {
  language: WrittenLanguage;
  plot: PlotKey;
  hero: Figure & { quirk: { en: string; ko: string; shows?: Shown }; adjective: string };
  companion: Figure;
  /** The other hero of stories about two. */
  other: Figure;
  /** 0 Mama, 1 Papa, 2 Grandma, 3 Grandpa. */
  grownUp: 0 | 1 | 2 | 3;
  home: { en: string; ko: string; shows?: Shown };
  outfit: Outfit;
  wish: "moon" | "star";
  fear: Fear;
  fearPhrase: string | undefined;
  habit: Habit;
  place: Place;
  skill: Skill;
  treasure: Treasure;
  lostThing: LostThing;
  trait: Trait | undefined;
  missed: Missed | undefined;
  /** Further things that the texts may ask for: "died". */
  flags: readonly string[];
  settings: { home: Setting; out: Setting; place: Setting; bedroom: Setting };
  thing: Prop | undefined;
  tool: Prop;
  sheets: { hero: CharacterSheet; pal: CharacterSheet; b: CharacterSheet; grown: CharacterSheet };
};
