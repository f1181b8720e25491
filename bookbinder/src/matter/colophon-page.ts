import { TRIM } from "../geometry.ts";
import type { BookPage, TextDrawing } from "../layout/drawings.ts";
import { ornament } from "../shapes/ornaments.ts";
import type { PageContext } from "../templates/template.ts";
import { centredLines, matterPage } from "./matter.ts";

const MEASURE = 380;
const AFTER_FLOWER = 44;

/** How the book was made, small and in the middle of the last page. */
export function colophonPage(context: PageContext, { title, label, paragraphs }: { title: string; label: string; paragraphs: readonly string[] }): BookPage {
  const { palette } = context;
  const style = { measure: MEASURE, y: 0, ink: palette.ink, leading: 1.55 };
  const texts = [
    { drawing: centredLines(context, { ...style, text: title, role: "display", size: 20 }), after: 26 },
    ...paragraphs.map((text) => ({ drawing: centredLines(context, { ...style, text, role: "small", size: 11.5 }), after: 22 })),
  ];
  let y = AFTER_FLOWER;
  const placed: TextDrawing[] = [];
  for (const { drawing, after } of texts) {
    if (!drawing) continue;
    placed.push({ ...drawing, y });
    y += drawing.passage.height + after;
  }
  const start = (TRIM - y) / 2;
  return matterPage({
    kind: "colophon", label, paper: palette.paper,
    drawings: [
      { type: "shape", path: ornament(TRIM / 2, start, 11), fill: palette.accent },
      ...placed.map((drawing) => ({ ...drawing, y: drawing.y + start })),
    ],
  });
}
