import type { BookToBind } from "../book-to-bind.ts";
import type { MeasuredPicture } from "../picture/measured-picture.ts";
import type { PageToSet } from "../templates/template.ts";

/** A book whose texts are printable and whose pictures are measured. */
export type BookToSet = Pick<BookToBind, "language" | "targetAge" | "seed" | "createdAt" | "provenance"> & {
  title: string;
  dedication: string;
  publisher: string;
  style: string | null;
  pages: readonly PageToSet[];
  cover: { picture: MeasuredPicture; altText: string };
  endPaper: MeasuredPicture | null;
};
