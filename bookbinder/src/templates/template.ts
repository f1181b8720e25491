import type { CalmZone, TargetAge } from "@ai-story-book/contracts";
import type { Drawing, TextDrawing } from "../layout/drawings.ts";
import type { Palette } from "../layout/book-palette.ts";
import type { MeasuredPicture } from "../picture/measured-picture.ts";
import type { BookFaces } from "../type/book-faces.ts";
import type { Script } from "../type/book-fonts.ts";
import { composePassage, type Passage, type PassagePart } from "../type/compose-passage.ts";
import { comfortableMeasure, type TypeSize } from "../type/type-sizes.ts";
import type { WashedEdge } from "../picture/wash-picture.ts";
import type { Zone } from "../picture/measure-zone.ts";

/** What all story pages of a book share. */
export type PageContext = {
  script: Script;
  targetAge: TargetAge;
  seed: string;
  faces: BookFaces;
  typeSize: TypeSize;
  palette: Palette;
  /** The size of the text in points. */
  size: number;
  /** The height of the paper under a panel, the same throughout the book. */
  panelHeight: number;
  hasDropCap: boolean;
  isAiry: boolean;
};

export type PageToSet = {
  pageNumber: number;
  text: string;
  parts: readonly PassagePart[];
  picture: MeasuredPicture;
  calmZone: CalmZone | null;
  altText: string;
  template: TemplateName;
};

export type SetPage = {
  drawings: Drawing[];
  paper: string | null;
  contrast: number;
  hasFolio: boolean;
  /** The height of paper that a panel needs. */
  neededHeight?: number;
  /** Where the words stand on a picture and how it measures there. */
  ground?: { zone: Zone; edge: WashedEdge["edge"]; reach: number };
};

export type TemplateName = "bleed-top" | "bleed-bottom" | "panel" | "panel-tall" | "framed" | "spot";

/** Sets a page, or returns null when its text does not fit. */
export type Template = (context: PageContext, page: PageToSet) => SetPage | null;

/** The words of a page within the comfortable measure; a single line is centred. */
export function composePage(context: PageContext, page: PageToSet, widest: number): Passage | null {
  const { size, typeSize, faces, script, targetAge, isAiry } = context;
  const request = {
    parts: page.parts, faces, size, typeSize, script, targetAge, isAiry,
    measure: Math.min(widest, comfortableMeasure(script, typeSize, size)),
    hasDropCap: context.hasDropCap && page.pageNumber === 1,
  };
  const passage = composePassage(request);
  return passage?.lines.length === 1 ? composePassage({ ...request, align: "centre" }) : passage;
}

export const storyText = (passage: Passage, x: number, y: number, ink: string, accent: string): TextDrawing =>
  ({ type: "text", role: "story", x, y, ink, accent, passage });
