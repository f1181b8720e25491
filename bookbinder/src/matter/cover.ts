import { contrast, contrastOfLights, luminance } from "../color/contrast.ts";
import { fromHex } from "../color/rgb.ts";
import { TRIM } from "../geometry.ts";
import type { BookPage } from "../layout/drawings.ts";
import { fullPicture } from "../layout/full-picture.ts";
import { measureZone } from "../picture/measure-zone.ts";
import type { MeasuredPicture } from "../picture/measured-picture.ts";
import type { PageContext } from "../templates/template.ts";
import { letterTitle } from "../type/letter-title.ts";
import { matterPage } from "./matter.ts";

const SIDE_MARGIN = 52;
const TOP = 48;
const LEAST_ZONE = TRIM * 0.27;

/** The picture with the title lettered above the hero. */
export function coverPage(context: PageContext, { title, label, picture, altText }: { title: string; label: string; picture: MeasuredPicture; altText: string }): BookPage {
  const { palette, script } = context;
  const box = { x: SIDE_MARGIN, y: TOP, width: TRIM - 2 * SIDE_MARGIN, height: zoneBottom(picture) - TOP };
  const lettering = letterTitle({ text: title, face: context.faces.display, box, script, largest: script === "hangul" ? 88 : 96, liveliness: 1, seed: context.seed });
  const zone = measureZone(picture, { x: box.x / TRIM, y: box.y / TRIM, width: box.width / TRIM, height: box.height / TRIM });
  const against = (color: string) => contrastOfLights(luminance(fromHex(color)), zone.mean);
  const isPale = against(palette.coverPale) >= against(palette.coverAccent);
  const [fill, edge] = isPale ? [palette.coverPale, palette.coverDeep] : [palette.coverAccent, palette.coverPale];
  return matterPage({
    kind: "cover", label, contrast: contrast(fill, edge),
    drawings: [
      fullPicture(picture, altText),
      { type: "lettering", text: title, path: lettering.path, size: lettering.size, fill, edge: { color: edge, width: lettering.size * 0.13 }, hasShade: isPale },
    ],
  });
}

/** Above the heads, and above things held high: a balloon, a kite. */
function zoneBottom(picture: MeasuredPicture): number {
  const head = picture.focus ? picture.focus.top * TRIM : TRIM * 0.45;
  const limit = Math.min(Math.max((picture.calmZone?.size ?? 0.36) * TRIM, TRIM * 0.3), head - 14);
  const isBusyAt = (y: number) => measureZone(picture, { x: 0.2, y: y / TRIM, width: 0.6, height: 0.04 }).unrest > 0.02;
  let bottom = limit;
  while (bottom > LEAST_ZONE && bottom > limit - 90 && isBusyAt(bottom - 20)) bottom -= 8;
  return Math.max(bottom, TOP + 60);
}
