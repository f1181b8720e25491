import { contrastOfLights, luminance } from "../color/contrast.ts";
import { fromOklch, toOklch } from "../color/oklch.ts";
import { fromHex, toHex, type Rgb } from "../color/rgb.ts";
import { CALM, type Zone } from "./measure-zone.ts";

export type Wash = { color: string; opacity: number };

/** Somewhat more than the least contrast, because paint is uneven between the measured cells. */
const WANTED_CONTRAST = 5.4;
const FAINTEST = 0.3;
const STRONGEST = 0.9;
/** Below this luminance light ink is the natural one: a dark sky stays dark, even round a bright moon. */
const DARK_GROUND = 0.18;
/** Above it dark ink is: a sunny room must not look as if a curtain had been drawn. */
const LIGHT_GROUND = 0.34;

/** The mildest wash, in the hue of the picture itself, on which one of the inks reads; null when none does. */
export function chooseWash(request: { zone: Zone; mean: Rgb; lightInk: string; darkInk: string }): Wash | null {
  const { zone, mean, lightInk, darkInk } = request;
  const { chroma, hue } = toOklch(mean);
  const deep = toHex(fromOklch({ lightness: 0.24, chroma: Math.min(0.07, chroma), hue }));
  const pale = toHex(fromOklch({ lightness: 0.965, chroma: Math.min(0.025, chroma), hue }));
  const deepWash = mildest(zone, lightInk, deep);
  if (deepWash && zone.mean < DARK_GROUND) return deepWash;
  const paleWash = mildest(zone, darkInk, pale);
  if (paleWash && zone.mean > LIGHT_GROUND) return paleWash;
  const found = [deepWash, paleWash].filter((wash) => wash !== null);
  return found.sort((a, b) => a.opacity - b.opacity)[0] ?? null;
}

function mildest(zone: Zone, ink: string, color: string): Wash | null {
  const inkLight = luminance(fromHex(ink));
  const washLight = luminance(fromHex(color));
  for (let opacity = FAINTEST; opacity <= STRONGEST; opacity += 0.06) {
    const washed = (light: number) => (Math.sqrt(light) * (1 - opacity) + Math.sqrt(washLight) * opacity) ** 2;
    const worst = Math.min(contrastOfLights(inkLight, washed(zone.dark)), contrastOfLights(inkLight, washed(zone.light)));
    if (worst >= WANTED_CONTRAST && zone.unrest * (1 - opacity) <= CALM * 0.75) return { color, opacity };
  }
  return null;
}
