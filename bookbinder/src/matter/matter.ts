import type { BookPage, PageKind, TextDrawing } from "../layout/drawings.ts";
import type { PageContext } from "../templates/template.ts";
import { TRIM } from "../geometry.ts";
import type { Role } from "../type/book-fonts.ts";
import { composePassage } from "../type/compose-passage.ts";

/** A page without a number of its own. */
export const matterPage = (page: Pick<BookPage, "drawings" | "label"> & Partial<BookPage> & { kind: PageKind }): BookPage =>
  ({ paper: null, contrast: null, pageNumber: null, template: null, ...page });

type CentredLines = { text: string; role: Role; size: number; measure: number; y: number; ink: string; leading?: number };

/** Centred lines of the front and back matter; null when there is nothing to draw. */
export function centredLines(context: PageContext, { text, role, size, measure, y, ink, leading = 1.5 }: CentredLines): TextDrawing | null {
  const passage = composePassage({
    parts: text.split("\n").map((line) => ({ role: "body", text: line })),
    faces: { ...context.faces, text: context.faces[role] },
    typeSize: { ...context.typeSize, leading, align: "centre", lineCharacters: 99 },
    size, measure, script: context.script, targetAge: "7-9", align: "centre",
  });
  if (!passage || passage.lines.length === 0) return null;
  return { type: "text", role: "matter", x: (TRIM - measure) / 2, y, ink, accent: ink, passage };
}
