import { contrast } from "../color/contrast.ts";
import { MARGIN, TRIM } from "../geometry.ts";
import { closeCropFor } from "../picture/crops.ts";
import { paintedPatch } from "../shapes/painted-patch.ts";
import type { Passage } from "../type/compose-passage.ts";
import { composePage, storyText, type PageContext, type PageToSet, type SetPage } from "./template.ts";

const TOP = 54;
const BETWEEN = 40;
const LARGEST = 372;
const LEAST = 230;
const FOOT = 74;

/** A vignette in much space, for quiet moments. */
export function spot(context: PageContext, page: PageToSet): SetPage | null {
  const { palette } = context;
  const composed = composePage(context, page, TRIM - 2 * MARGIN - 16);
  if (!composed) return null;
  const height = Math.min(LARGEST, TRIM - TOP - composed.height - BETWEEN - FOOT);
  if (height < LEAST) return null;
  const passage = shrinkToWidest(composed);
  const width = height * 1.12;
  const start = Math.max(TOP - 6, (TRIM - 40 - height - BETWEEN - passage.height) / 2);
  const at = { x: (TRIM - width) / 2, y: start, width, height };
  return {
    drawings: [
      {
        type: "picture", picture: page.picture, at, crop: closeCropFor(page.picture, width / height), altText: page.altText,
        clip: paintedPatch(at, { power: 2.5, roughness: 1.1, seed: `${context.seed}/${page.pageNumber}` }),
      },
      storyText(passage, (TRIM - passage.measure) / 2, start + height + BETWEEN, palette.ink, palette.accent),
    ],
    paper: palette.paper,
    contrast: contrast(palette.ink, palette.paper),
    hasFolio: true,
  };
}

/** Lines that are flush left stand under the middle of the vignette as one block. */
function shrinkToWidest(passage: Passage): Passage {
  if (passage.lines.every((line) => line.isCentred)) return passage;
  const widest = Math.max(...passage.lines.map((line) => line.width));
  const shift = (widest - passage.measure) / 2;
  return { ...passage, measure: widest, lines: passage.lines.map((line) => (line.isCentred ? { ...line, x: line.x + shift } : line)) };
}
