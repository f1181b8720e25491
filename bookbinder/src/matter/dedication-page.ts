import { TRIM } from "../geometry.ts";
import type { BookPage, Drawing } from "../layout/drawings.ts";
import { ornament } from "../shapes/ornaments.ts";
import type { PageContext } from "../templates/template.ts";
import { centredLines, matterPage } from "./matter.ts";

/** Faces the first page of the story. */
export function dedicationPage(context: PageContext, { dedication, label }: { dedication: string; label: string }): BookPage {
  const { palette, script } = context;
  const isKorean = script === "hangul";
  const words = centredLines(context, { text: dedication, role: isKorean ? "text" : "refrain", size: isKorean ? 21 : 22, measure: 360, y: 0, ink: palette.ink });
  const height = words?.passage.height ?? 0;
  const y = TRIM * 0.44 - height / 2;
  const flower: Drawing = { type: "shape", path: ornament(TRIM / 2, y + height + (words ? 44 : 0), 11), fill: palette.accent };
  return matterPage({ kind: "dedication", label, paper: palette.paper, drawings: words ? [{ ...words, y }, flower] : [flower] });
}
