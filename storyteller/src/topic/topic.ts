import type { StoryNote } from "@ai-story-book/contracts";
import type { Fear, Habit, LostThing, Place, Skill, Treasure } from "./things.ts";
import type { Trait } from "./trait.ts";

/** A hero as a topic names it: a kind of ours, or another creature by its word. */
export type NamedHero = { key: string; at: number; en?: string; ko?: string };

export type MissedPerson = "grandma" | "grandpa" | "mama" | "papa" | "aunt" | "uncle" | "dog" | "cat" | "friend";

/** What a topic asks for, as far as it could be understood. Every free word in it has passed the allowlist. */
export type Topic = {
  text: string;
  script: "en" | "ko" | "none";
  notes: StoryNote[];
  mayUseWords: boolean;
  isTender: boolean;
  isSensitive: boolean;
  heroes: NamedHero[];
  gender: "she" | "he" | undefined;
  /** The hero sits in a wheelchair. */
  hasWheelchair: boolean;
  /** Whoever wants a rocket wants to go up. */
  hasRocket: boolean;
  /** The hero is a child the parent knows. */
  isChild: boolean;
  name: string | undefined;
  adjective: string | undefined;
  fear: Fear | undefined;
  fearPhrase: string | undefined;
  habit: Habit | undefined;
  place: Place | undefined;
  treasure: Treasure | undefined;
  lostThing: LostThing | undefined;
  lostPhrase: string | undefined;
  skill: Skill | undefined;
  wish: "moon" | "star" | undefined;
  question: string | undefined;
  phrase: string | undefined;
  isAboutPerson: boolean;
  missing: { died: boolean; who: MissedPerson } | undefined;
  trait: Trait | undefined;
  share: boolean;
  friends: boolean;
  lost: boolean;
  anger: boolean;
  sibling: boolean;
  honesty: boolean;
  making: boolean;
  different: boolean;
  journey: boolean;
};
