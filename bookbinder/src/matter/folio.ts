import { TRIM } from "../geometry.ts";
import type { Drawing } from "../layout/drawings.ts";
import { leaf } from "../shapes/ornaments.ts";
import type { PageContext } from "../templates/template.ts";
import { centredLines } from "./matter.ts";

const SIZE = 12.5;
const BASELINE = TRIM - 30;

/** The page number between two leaves; only where there is paper at the foot, never on a painting. */
export function folio(context: PageContext, pageNumber: number): Drawing[] {
  const { palette, faces } = context;
  const half = (faces.display.width(String(pageNumber)) * SIZE) / 2 + 15;
  const number = centredLines(context, { text: String(pageNumber), role: "display", size: SIZE, measure: 60, y: 0, ink: palette.folio });
  if (!number) return [];
  const leaves = leaf(TRIM / 2 - half, BASELINE - 4.4, 6, 0.1) + leaf(TRIM / 2 + half, BASELINE - 4.4, 6, Math.PI - 0.1);
  return [{ ...number, role: "folio", y: BASELINE - number.passage.height }, { type: "shape", path: leaves, fill: palette.accent }];
}
