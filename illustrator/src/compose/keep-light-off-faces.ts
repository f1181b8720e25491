import type { Random } from "../core/random.ts";
import type { HeadBox } from "./scene-types.ts";

const HIGHEST = 190;
/** Below the words and within every crop: a moon that the story is about. */
const SEEN = 400;

type LightPlace = { heads: readonly HeadBox[]; figuresAt: readonly number[]; isTopCalm: boolean; isNamed: boolean; random: Random };

/** Sun or moon in the nearest free place of a small list. */
export function placeLight({ heads, figuresAt, isTopCalm, isNamed, random }: LightPlace): { x: number; y: number } {
  const only = figuresAt.length === 1 ? figuresAt[0] : undefined;
  const x = only === undefined ? ([700, 320, 512] as const)[Math.floor(random() * 3)] ?? 700 : only > 512 ? 300 : 720;
  const free = HIGHEST + random() * 50;
  const y = isNamed ? SEEN : isTopCalm ? 330 : free;
  const isBehindHead = heads.some((head) => x > head.x0 - 70 && x < head.x1 + 70 && y > head.y0 - 90);
  return isBehindHead ? { x: x > 512 ? 250 : 780, y: isNamed ? SEEN : Math.min(y, HIGHEST) } : { x, y };
}
