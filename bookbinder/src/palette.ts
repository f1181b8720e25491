// One palette per book, taken from its own pictures: paper, inks and one accent, each checked for contrast.
import { accentOf, meanColour, worstContrast } from "./picture.ts";
import { toOklch, fromOklch, toHex, luminance, readableOn, fromHex } from "./colour.ts";

/** Books whose middle picture is darker than this are printed on deep paper. */
const NIGHT = 0.6;

export function bookPalette({ cover, pictures }) {
  const means = pictures.map((p) => toOklch(meanColour(p, { x: 0.05, y: 0.05, w: 0.9, h: 0.9 }))[0]).sort((a, b) => a - b);
  const night = means.length > 0 && means[means.length >> 1] < NIGHT;
  const warmH = 1.45;
  const [, coverC, coverH] = toOklch(meanColour(cover, { x: 0.08, y: 0.08, w: 0.84, h: 0.3 }));
  const raw = accentOf(cover);
  const paper = night ? toHex(fromOklch([0.3, Math.min(0.075, Math.max(0.045, coverC)), coverH])) : toHex(fromOklch([0.972, 0.018, warmH]));
  const lightInk = "#FFF5E0",
    darkInk = toHex(fromOklch([0.27, 0.035, night ? coverH : 0.9]));
  const ink = night ? lightInk : darkInk,
    accent = readableOn(paper, raw, night ? 5.5 : 4.6);
  const pale = toHex(fromOklch([0.95, 0.06, 1.5])),
    [, , accentH] = toOklch(fromHex(raw));
  return {
    night,
    middle: means[means.length >> 1],
    raw,
    paper,
    ink,
    accent,
    lightInk,
    darkInk,
    folio: readableOn(paper, accent, 4.6),
    coverPale: pale,
    coverDeep: toHex(fromOklch([0.24, Math.min(0.08, coverC), coverH])),
    coverAccent: toHex(fromOklch([0.36, 0.12, accentH])),
    endGround: night ? toHex(fromOklch([0.36, 0.07, coverH])) : toHex(fromOklch([0.9, 0.04, accentH])),
    endMotifs: night ? ["#F3C969", "#E79A8B", "#A9CFC0"] : [readableOn(paper, raw, 2.2), "#7FA58A", "#D9A441"],
    /** the refrain's colour on a picture: a warm relative of the ink that still reads, else the ink itself */
    accentsOn(inkHex, zone) {
      const warm = luminance(fromHex(inkHex)) > 0.4 ? "#FFDF9E" : toHex(fromOklch([0.42, 0.12, accentH]));
      return worstContrast(warm, zone) >= 4.5 ? warm : inkHex;
    },
  };
}
