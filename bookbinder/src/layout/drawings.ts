import type { Rectangle } from "../geometry.ts";
import type { MeasuredPicture } from "../picture/measured-picture.ts";
import type { Passage } from "../type/compose-passage.ts";

/** What stands on a page, in points. PDF and EPUB only play these back. */
export type Drawing = PictureDrawing | ShapeDrawing | LetteringDrawing | TextDrawing;

export type PictureDrawing = {
  type: "picture";
  picture: MeasuredPicture;
  at: Rectangle;
  /** The window of the picture that is shown, in fractions. */
  crop: Rectangle;
  /** A painted edge as an SVG path. */
  clip: string | null;
  /** Null when the picture is an ornament. */
  altText: string | null;
};

type ShapeDrawing = { type: "shape"; path: string; fill: string };

export type LetteringDrawing = {
  type: "lettering"; text: string; path: string; size: number; fill: string;
  edge: { color: string; width: number } | null;
  hasShade: boolean;
};

export type TextDrawing = { type: "text"; role: "story" | "matter" | "folio"; x: number; y: number; ink: string; accent: string; passage: Passage };

export type PageKind = "cover" | "end-paper" | "title" | "dedication" | "story" | "words" | "colophon" | "blank";

export type BookPage = {
  kind: PageKind;
  /** What the page is called in the outline; empty when it is not listed. */
  label: string;
  drawings: Drawing[];
  /** The colour of bare paper; null where a picture covers the page. */
  paper: string | null;
  /** Contrast of the words with what they stand on. */
  contrast: number | null;
  pageNumber: number | null;
  template: string | null;
};

export type SidedPage = BookPage & { side: "left" | "right" };
