import { fromOklch, toOklch } from "../color/oklch.ts";
import { luminance } from "../color/contrast.ts";
import { readableOn } from "../color/readable-on.ts";
import { fromHex, toHex } from "../color/rgb.ts";
import { heroColor } from "../picture/hero-color.ts";
import type { MeasuredPicture } from "../picture/measured-picture.ts";
import { meanColor, worstContrast, type Zone } from "../picture/measure-zone.ts";

export type Palette = {
  isNight: boolean;
  paper: string;
  ink: string;
  accent: string;
  /** For words on a picture. */
  lightInk: string;
  darkInk: string;
  folio: string;
  /** For the lettering of the cover. */
  coverPale: string;
  coverDeep: string;
  coverAccent: string;
  endGround: string;
  endMotifs: readonly string[];
};

/** A book whose middle picture is darker than this is printed on deep paper, so a bedtime book stays dark throughout. */
const NIGHT_LIGHTNESS = 0.6;
const WARM_HUE = 1.45;

/** One palette for a book, from its own pictures: paper, inks and one accent, each checked for contrast. */
export function bookPalette(cover: MeasuredPicture, pictures: readonly MeasuredPicture[]): Palette {
  const lightnesses = pictures
    .map((picture) => toOklch(meanColor(picture, { x: 0.05, y: 0.05, width: 0.9, height: 0.9 })).lightness)
    .sort((a, b) => a - b);
  const isNight = (lightnesses[lightnesses.length >> 1] ?? 1) < NIGHT_LIGHTNESS;
  // an average over pictures of different hue gives mud, so the hue comes from the cover alone
  const sky = toOklch(meanColor(cover, { x: 0.08, y: 0.08, width: 0.84, height: 0.3 }));
  const hero = heroColor(cover);
  const heroHue = toOklch(fromHex(hero)).hue;
  const tint = (lightness: number, chroma: number, hue: number) => toHex(fromOklch({ lightness, chroma, hue }));
  const paper = isNight ? tint(0.3, Math.min(0.075, Math.max(0.045, sky.chroma)), sky.hue) : tint(0.972, 0.018, WARM_HUE);
  const lightInk = "#fff5e0";
  const darkInk = tint(0.27, 0.035, isNight ? sky.hue : 0.9);
  const accent = readableOn(paper, hero, isNight ? 5.5 : 4.6);
  return {
    isNight, paper, accent, lightInk, darkInk,
    ink: isNight ? lightInk : darkInk,
    folio: readableOn(paper, accent, 4.6),
    coverPale: tint(0.95, 0.06, 1.5),
    coverDeep: tint(0.24, Math.min(0.08, sky.chroma), sky.hue),
    coverAccent: tint(0.36, 0.12, heroHue),
    endGround: isNight ? tint(0.36, 0.07, sky.hue) : tint(0.9, 0.04, heroHue),
    endMotifs: isNight ? ["#f3c969", "#e79a8b", "#a9cfc0"] : [readableOn(paper, hero, 2.2), "#7fa58a", "#d9a441"],
  };
}

/** The colour of a refrain on a picture: a warm relative of the ink that still reads, else the ink itself. */
export function accentOn({ coverAccent }: Palette, ink: string, zone: Zone): string {
  const { hue } = toOklch(fromHex(coverAccent));
  const warm = luminance(fromHex(ink)) > 0.4 ? "#ffdf9e" : toHex(fromOklch({ lightness: 0.42, chroma: 0.12, hue }));
  return worstContrast(warm, zone) >= 4.5 ? warm : ink;
}
