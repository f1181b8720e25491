import type { Random } from "../core/random.ts";
import type { HeadBox } from "./scene-types.ts";

const HIGHEST = 190;

type LightPlace = { heads: readonly HeadBox[]; figuresAt: readonly number[]; isTopCalm: boolean; random: Random };

/** Sun or moon in the nearest free place of a small list. */
export function placeLight({ heads, figuresAt, isTopCalm, random }: LightPlace): { x: number; y: number } {
  const only = figuresAt.length === 1 ? figuresAt[0] : undefined;
  const x = only === undefined ? ([700, 320, 512] as const)[Math.floor(random() * 3)] ?? 700 : only > 512 ? 300 : 720;
  const y = isTopCalm ? 330 : HIGHEST + random() * 50;
  const isBehindHead = heads.some((head) => x > head.x0 - 70 && x < head.x1 + 70 && y > head.y0 - 90);
  return isBehindHead ? { x: x > 512 ? 250 : 780, y: Math.min(y, HIGHEST) } : { x, y };
}
