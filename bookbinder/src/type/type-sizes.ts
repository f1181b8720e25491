import type { TargetAge } from "@ai-story-book/contracts";
import type { Script } from "./book-fonts.ts";

export type Alignment = "left" | "centre";

/** Sizes in points on an 8.5 inch page, leading as a factor, the longest comfortable line in characters. */
export type TypeSize = { ideal: number; least: number; leading: number; lineCharacters: number; align: Alignment };

export const TYPE_SIZES: Record<Script, Record<TargetAge, TypeSize>> = {
  latin: {
    "3-5": { ideal: 25, least: 20, leading: 1.38, lineCharacters: 34, align: "centre" },
    "5-7": { ideal: 21, least: 17, leading: 1.44, lineCharacters: 44, align: "left" },
    "7-9": { ideal: 18, least: 14.5, leading: 1.5, lineCharacters: 57, align: "left" },
  },
  hangul: {
    "3-5": { ideal: 24, least: 19, leading: 1.56, lineCharacters: 20, align: "centre" },
    "5-7": { ideal: 19.5, least: 16, leading: 1.62, lineCharacters: 26, align: "left" },
    "7-9": { ideal: 16.5, least: 14, leading: 1.66, lineCharacters: 32, align: "left" },
  },
};

/** A character is about half an em wide in Latin, nearly a whole one in Hangul. */
export const comfortableMeasure = (script: Script, { lineCharacters }: TypeSize, size: number): number =>
  lineCharacters * size * (script === "hangul" ? 0.96 : 0.5);
