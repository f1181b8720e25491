import { fullPicture } from "../layout/full-picture.ts";
import { accentOn } from "../layout/book-palette.ts";
import { MARGIN, SHEET, TRIM, type Rectangle } from "../geometry.ts";
import { onSheet, underBox } from "../picture/crops.ts";
import { measureZone, worstContrast } from "../picture/measure-zone.ts";
import type { Passage } from "../type/compose-passage.ts";
import { composePage, storyText, type PageContext, type PageToSet, type SetPage } from "./template.ts";

/** The picture is the page; words stand in its calm zone. */
export function bleed(edge: "top" | "bottom"): (context: PageContext, page: PageToSet) => SetPage | null {
  return (context, page) => {
    const { picture } = page;
    const passage = composePage(context, page, TRIM - 2 * MARGIN - 10);
    const room = passage && roomFor(page, edge);
    if (!room || passage.height > room.bottom - room.top) return null;
    const left = (TRIM - passage.measure) / 2;
    const y = room.top + (room.bottom - room.top - passage.height) * (edge === "top" ? 0.42 : 0.5);
    const box = wordsBox(passage, left, y);
    const zone = measureZone(picture, underBox(picture, box));
    const { lightInk, darkInk } = context.palette;
    const ink = worstContrast(lightInk, zone) >= worstContrast(darkInk, zone) ? lightInk : darkInk;
    return {
      drawings: [fullPicture(picture, page.altText), storyText(passage, left, y, ink, accentOn(context.palette, ink, zone))],
      paper: null,
      contrast: worstContrast(ink, zone),
      hasFolio: false,
      ground: { zone, edge, reach: edge === "top" ? (box.y + box.height - SHEET.y) / SHEET.height : 1 - (box.y - SHEET.y) / SHEET.height },
    };
  };
}

/** Words never lie on figures: a zone that was not painted calm is used only above known heads. */
function roomFor({ picture, calmZone }: PageToSet, edge: "top" | "bottom"): { top: number; bottom: number } | null {
  const head = picture.focus ? onSheet(picture, picture.focus.top) : TRIM * 0.46;
  const isCalm = calmZone?.edge === edge;
  if (edge === "bottom") return isCalm ? { top: TRIM - calmZone.size * TRIM - 4, bottom: TRIM - MARGIN + 6 } : null;
  if (!isCalm && (!picture.focus || head < TRIM * 0.3)) return null;
  const size = isCalm ? calmZone.size : 0.3;
  const aboveHeads = Math.min(head - 18, TRIM * (size + 0.13));
  return { top: MARGIN - 2, bottom: picture.focus ? aboveHeads : Math.max(TRIM * size, aboveHeads) };
}

function wordsBox({ lines, height }: Passage, left: number, y: number): Rectangle {
  const start = Math.min(...lines.map((line) => line.x));
  const end = Math.max(...lines.map((line) => line.x + line.width));
  return { x: left + start - 4, y: y - 6, width: end - start + 8, height: height + 14 };
}
