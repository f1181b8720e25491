import { contrast } from "../color/contrast.ts";
import { MARGIN, TRIM } from "../geometry.ts";
import { cropFor } from "../picture/crops.ts";
import { paintedFrame } from "../shapes/painted-frame.ts";
import { composePage, storyText, type PageContext, type PageToSet, type SetPage } from "./template.ts";

const TOP = 40;
const FOOT = 52;
const TALLEST = 416;
const LEAST = 262;

/** The picture on paper, with painted edges; words below, with the same left edge. */
export function framed(context: PageContext, page: PageToSet): SetPage | null {
  const { palette, typeSize } = context;
  const passage = composePage(context, page, TRIM - 2 * MARGIN);
  if (!passage) return null;
  const room = TRIM - TOP - passage.height - 104;
  if (room < LEAST) return null;
  const height = Math.min(room, TALLEST);
  const width = typeSize.align === "centre" ? TRIM - 2 * MARGIN : Math.max(passage.measure, Math.min(TRIM - 92, height));
  const at = { x: (TRIM - width) / 2, y: TOP, width, height };
  const free = TRIM - FOOT - TOP - height - 12;
  const y = TOP + height + 14 + (free - passage.height) / 2;
  return {
    drawings: [
      {
        type: "picture", picture: page.picture, at, crop: cropFor(page.picture, width / height),
        clip: paintedFrame(at, `${context.seed}/${page.pageNumber}`), altText: page.altText,
      },
      storyText(passage, (TRIM - passage.measure) / 2, y, palette.ink, palette.accent),
    ],
    paper: palette.paper,
    contrast: contrast(palette.ink, palette.paper),
    hasFolio: true,
  };
}
