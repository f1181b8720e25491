import type { Prop } from "@ai-story-book/contracts";
import type { PropDrawing } from "../props/draw-prop.ts";
import type { PlacedProp, PlaceRequest } from "./placed-prop.ts";

export type Hung = { x: number; y: number; k: number };

/** Where the middle of what hangs overhead likes to be, when nothing is in its way: a page that has its words elsewhere may crop what is higher. */
const LIKED_Y = 400;
const LEAST_Y = 300;
const ROOM_FOR_WORDS = 320;
const SUN_RADIUS = 105;
const RAINBOW_Y = 330;

/** Hangs a thing overhead: free of heads, of sun and moon and of what hangs there, below the words. */
export function hangProp({ prop, drawing }: { prop: Prop; drawing: PropDrawing }, size: number, request: PlaceRequest, placed: readonly PlacedProp[]): Hung | null {
  if (prop.kind === "rainbow") return { x: 512, y: request.isTopCalm ? RAINBOW_Y + 110 : RAINBOW_Y, k: 1.75 };
  const k = Math.max(0.9, size * 1.1);
  const half = { x: (drawing.width * k) / 2, y: (drawing.height * k) / 2 };
  const top = (request.isTopCalm ? ROOM_FOR_WORDS : LEAST_Y) + half.y;
  let best: Hung | null = null;
  let leastCost = Number.POSITIVE_INFINITY;
  for (let y = top; y <= Math.max(top, request.stage.ground - 240); y += 24) {
    for (let x = 30 + half.x; x <= 994 - half.x; x += 31) {
      const cost = costOf({ x, y, half }, request, placed) + Math.abs(y - Math.max(top, LIKED_Y)) / 320 + Math.abs(Math.abs(x - request.focusX) - 210) / 640;
      if (cost >= leastCost) continue;
      best = { x, y, k };
      leastCost = cost;
    }
  }
  return best;
}

type Place = { x: number; y: number; half: { x: number; y: number } };

function costOf({ x, y, half }: Place, { heads, sun }: PlaceRequest, placed: readonly PlacedProp[]): number {
  const onHeads = heads.reduce((sum, head) => sum + cut(x - half.x, x + half.x, head.x0 - 14, head.x1 + 14) * cut(y - half.y, y + half.y, head.y0 - 18, head.y1 + 10), 0);
  const onSun = sun ? cut(x - half.x, x + half.x, sun.x - SUN_RADIUS, sun.x + SUN_RADIUS) * cut(y - half.y, y + half.y, sun.y - SUN_RADIUS, sun.y + SUN_RADIUS) : 0;
  const onOthers = placed.filter((one) => one.band === "air" || one.band === "back").reduce((sum, one) => {
    const [up, down] = one.band === "air" ? [one.drawing.height * one.k * 0.5, one.drawing.height * one.k * 0.5] : [one.drawing.height * one.k, 0];
    const side = (one.drawing.width * one.k) / 2;
    return sum + cut(x - half.x, x + half.x, one.x - side, one.x + side) * cut(y - half.y, y + half.y, one.y - up, one.y + down);
  }, 0);
  return (onHeads * 14 + onSun * 6 + onOthers * 8) / (4 * half.x * half.y);
}

/** How long two stretches run together. */
const cut = (from: number, to: number, otherFrom: number, otherTo: number): number => Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
