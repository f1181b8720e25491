import { contrast } from "../color/contrast.ts";
import { BLEED, MARGIN, SHEET, TRIM } from "../geometry.ts";
import { cropFor } from "../picture/crops.ts";
import { tornGround } from "../shapes/torn-ground.ts";
import { composePage, storyText, type PageContext, type PageToSet, type SetPage } from "./template.ts";

const ABOVE_WORDS = 30;
const BELOW_WORDS = 70;
const OVERLAP = 16;
const FOOT = 52;

/** The picture runs off three edges; words stand below on paper with a hand-cut edge, at most `tallest` points high. */
export function panel(tallest: number): (context: PageContext, page: PageToSet) => SetPage | null {
  return (context, page) => {
    const { palette } = context;
    const passage = composePage(context, page, TRIM - 2 * MARGIN);
    if (!passage) return null;
    const neededHeight = passage.height + ABOVE_WORDS + BELOW_WORDS;
    if (neededHeight > tallest) return null;
    const ground = TRIM - Math.max(context.panelHeight, neededHeight);
    const height = ground + OVERLAP + BLEED;
    const y = ground + 12 + (TRIM - ground - FOOT - 10 - passage.height) / 2;
    return {
      drawings: [
        { type: "picture", picture: page.picture, at: { ...SHEET, height }, crop: cropFor(page.picture, SHEET.width / height), clip: null, altText: page.altText },
        { type: "shape", path: tornGround(ground, `${context.seed}/${page.pageNumber}`), fill: palette.paper },
        storyText(passage, (TRIM - passage.measure) / 2, y, palette.ink, palette.accent),
      ],
      paper: palette.paper,
      contrast: contrast(palette.ink, palette.paper),
      hasFolio: true,
      neededHeight,
    };
  };
}
