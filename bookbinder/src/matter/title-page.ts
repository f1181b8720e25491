import { TRIM } from "../geometry.ts";
import type { BookPage, Drawing } from "../layout/drawings.ts";
import { closeCropFor } from "../picture/crops.ts";
import type { MeasuredPicture } from "../picture/measured-picture.ts";
import { paintedPatch } from "../shapes/painted-patch.ts";
import type { PageContext } from "../templates/template.ts";
import { letterTitle } from "../type/letter-title.ts";
import { centredLines, matterPage } from "./matter.ts";

const SIDE = 306;

/** The title, quiet, over a round detail of the cover. */
export function titlePage(context: PageContext, { title, label, publisher, picture }: { title: string; label: string; publisher: string; picture: MeasuredPicture }): BookPage {
  const { palette, script, seed } = context;
  const at = { x: (TRIM - SIDE) / 2, y: 226, width: SIDE, height: SIDE };
  const box = { x: 70, y: 58, width: TRIM - 140, height: 144 };
  const lettering = letterTitle({ text: title, face: context.faces.display, box, script, largest: 60, liveliness: 0.35, seed });
  const by = centredLines(context, { text: publisher, role: script === "hangul" ? "small" : "refrain", size: 15, measure: 400, y: 560, ink: palette.ink });
  const drawings: Drawing[] = [
    { type: "lettering", text: title, path: lettering.path, size: lettering.size, fill: palette.accent, edge: null, hasShade: false },
    { type: "picture", picture, at, crop: closeCropFor(picture, 1), clip: paintedPatch(at, { power: 2, roughness: 0.8, seed: `${seed}/title` }), altText: null },
  ];
  return matterPage({ kind: "title", label, paper: palette.paper, drawings: by ? [...drawings, by] : drawings });
}
