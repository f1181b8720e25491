import type { CharacterSheet, Scene } from "@ai-story-book/contracts";
import type { WrittenLanguage } from "../word-limits.ts";
import { altTextEnglish } from "./alt-text-english.ts";
import { groupActs } from "./group-acts.ts";
import { altTextKorean } from "./alt-text-korean.ts";

const LONGEST = 400;

type AltTextRequest = { scene: Scene; sheets: readonly CharacterSheet[]; language: WrittenLanguage };

/** What a picture shows, for somebody who cannot see it: who does what, where, and with which things. */
export function altTextOf({ scene, sheets, language }: AltTextRequest): string {
  const acts = groupActs(scene, sheets);
  const text = language === "ko" ? altTextKorean(scene, acts) : altTextEnglish(scene, acts);
  return text.slice(0, LONGEST);
}
