import type { Beat, Language, Picture, Shot, TargetAge } from "@ai-story-book/contracts";

export type Provenance = { text: { madeBy: string; isAi: boolean }; pictures: { madeBy: string; isAi: boolean; stylePainted: string } };

/** Everything that goes into one book. `createdAt` and `seed` decide dates and ornaments: same input, same bytes. */
export type BookToBind = {
  /** A UUID. */
  identifier: string;
  title: string;
  dedication: string;
  language: Language;
  targetAge: TargetAge;
  seed: number;
  /** ISO 8601, UTC. */
  createdAt: string;
  refrains: readonly string[];
  pages: readonly { pageNumber: number; text: string; altText: string; beat: Beat; shot: Shot; mood: string; picture: Picture }[];
  cover: { picture: Picture; altText: string };
  endPaper: Picture | null;
  provenance: Provenance;
  /** The style that was asked for; the colophon says so when another was painted. */
  style?: string;
  /** Stands on the title page in place of the house's own name. */
  publisher?: string;
};

/** What a reader of the book would notice: `no-glyph`, `text-shrunk`, `text-flowed`, `language-without-face`. */
export type BindingWarning = { code: string; detail: string; pageNumber?: number };

export type BoundBook = { pdf: Uint8Array; epub: Uint8Array; pdfPageCount: number; warnings: BindingWarning[] };
