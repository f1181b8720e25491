import { fromOklch, toOklch } from "../color/oklch.ts";
import { toHex } from "../color/rgb.ts";
import { GRID, type MeasuredPicture } from "./measured-picture.ts";

const HUES = 30;
const WITHOUT_COLOR = "#b4532a";

type HueShare = { onHero: number; around: number; weight: number; lightness: number; chroma: number; cosine: number; sine: number };

/** The hero's colour as hex: what is common on the figure and rare round it. */
export function heroColor({ cells, focus }: MeasuredPicture): string {
  const figure = focus ?? { left: 0.32, right: 0.68, top: 0.4 };
  const shares = Array.from({ length: HUES }, (): HueShare => ({ onHero: 0, around: 0, weight: 0, lightness: 0, chroma: 0, cosine: 0, sine: 0 }));
  let heroCells = 0;
  let otherCells = 0;
  for (let row = 0; row < GRID; row += 1) {
    for (let column = 0; column < GRID; column += 1) {
      const across = column / GRID;
      const down = row / GRID;
      const isOnHero = across > figure.left && across < figure.right && down > figure.top && down < 0.92;
      if (isOnHero) heroCells += 1;
      else otherCells += 1;
      const at = (row * GRID + column) * 3;
      const { lightness, chroma, hue } = toOklch([cells[at]!, cells[at + 1]!, cells[at + 2]!]);
      if (chroma < 0.08 || lightness < 0.28 || lightness > 0.9) continue;
      const share = shares[Math.floor(((hue + Math.PI) / (2 * Math.PI)) * HUES) % HUES]!;
      if (!isOnHero) {
        share.around += chroma;
        continue;
      }
      share.onHero += chroma * chroma;
      share.weight += chroma;
      share.lightness += lightness * chroma;
      share.chroma += chroma * chroma;
      share.cosine += Math.cos(hue) * chroma;
      share.sine += Math.sin(hue) * chroma;
    }
  }
  const score = (share: HueShare) => share.onHero / Math.max(1, heroCells) - (0.5 * share.around) / Math.max(1, otherCells);
  const best = shares.reduce((leader, share) => (score(share) > score(leader) ? share : leader));
  if (best.weight === 0) return WITHOUT_COLOR;
  const chroma = Math.min(0.17, (best.chroma / best.weight) * 1.05);
  return toHex(fromOklch({ lightness: best.lightness / best.weight, chroma, hue: Math.atan2(best.sine, best.cosine) }));
}
