import type { CharacterSheet, Picture, Prop, Scene, Style } from "@ai-story-book/contracts";
import type { PaintedStyle } from "./painted-style.ts";

/** One picture to paint. `key` names it within its book ("page-3"): with the seed it decides every draw. */
export type PictureRequest =
  | {
      kind: "cover" | "page"; key: string; scene: Scene; characters: readonly CharacterSheet[]; style: Style; seed: number;
      calmZone: { edge: "top" | "bottom"; size: number } | null;
    }
  | { kind: "end-papers"; key: string; characters: readonly CharacterSheet[]; motifs: readonly Prop[]; style: Style; seed: number };

export type PaintedPicture = Picture & { paintedStyle: PaintedStyle; notes: { code: string; detail: string }[] };
