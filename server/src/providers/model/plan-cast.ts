import type { Look } from "@ai-story-book/contracts";
import type { StoryRequest } from "../ports.ts";
import { CHARACTER_IDS } from "./story-schema.ts";

/** Without a name the model gives one that fits the language. */
export type PlannedCharacter = { name?: string; description?: string; look?: Look };

/** The characters that the request fixes, hero first; what it does not fix the model makes up. */
export function planCast({ hero, savedCharacters, retelling, language }: StoryRequest): readonly PlannedCharacter[] {
  if (retelling !== undefined) return retelling.characters.slice(0, CHARACTER_IDS.length).map(({ name, description, look }) => (retelling.language === language ? { name, description, look } : { look }));
  const saved = hero === undefined ? undefined : savedCharacters.find(({ name }) => isSame(name, hero.name));
  const first: PlannedCharacter[] = hero === undefined ? [] : [{ ...hero, ...(saved === undefined ? {} : { look: saved.look }) }];
  return [...first, ...savedCharacters.filter((character) => character !== saved)].slice(0, CHARACTER_IDS.length);
}

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
