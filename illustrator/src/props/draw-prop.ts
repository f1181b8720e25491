import { COLORS, type Prop, type PropPlace } from "@ai-story-book/contracts";
import { markThing } from "../core/mark-thing.ts";
import { rng } from "../core/random.ts";
import { arrangeSeveral, type Spot } from "./arrange-several.ts";
import { moved } from "./brush-strokes.ts";
import type { Light, PropSketch } from "./prop-sketch.ts";
import { SKETCHES } from "./sketches.ts";
import { tonesOf } from "./tones.ts";

export type PropDrawing = {
  svg: string;
  /** What shines by itself; apart from the rest only when it is dark. */
  emit?: string;
  /** Whole width, twice the farther side from the origin, and height. */
  width: number;
  height: number;
  /** Lies on the ground: figures may stand on it. */
  isFlat?: boolean;
  light?: Light;
  /** Where it belongs when the scene does not say: overhead its origin is the centre, elsewhere the bottom centre. */
  place: PropPlace;
};

/** Draws a thing as it stands, lies or hangs in a scene, one or several. Same prop and seed, same drawing. */
export function drawProp(prop: Prop, { seed, isDark, isOut = false }: { seed: string; isDark: boolean; /** What would shine does not. */ isOut?: boolean }): PropDrawing {
  const sketch: PropSketch = SKETCHES[prop.kind];
  const tones = tonesOf(prop.color ? COLORS[prop.color] : sketch.color);
  const place = sketch.place ?? "ground";
  const spots = arrangeSeveral(prop.count ?? 1, sketch.several ?? "row", sketch.size, rng(`${seed}/${prop.kind}`));
  const body = sketch.draw(tones).join("");
  const shining = sketch.glow?.(tones).join("") ?? "";
  const glow = isOut && shining && place !== "above" ? `<g opacity=".35">${shining}</g>` : shining;
  return {
    svg: markThing(prop.kind, repeated(isDark ? body : body + glow, spots)),
    ...(isDark && glow ? { emit: markThing(prop.kind, repeated(glow, spots)) } : {}),
    ...extentOf(spots, sketch.size, place === "above"),
    ...(sketch.isFlat ? { isFlat: true } : {}),
    ...(sketch.light ? { light: sketch.light } : {}),
    place,
  };
}

const isAtRest = (spot: Spot) => spot.x === 0 && spot.y === 0 && spot.scale === 1 && spot.turn === 0;
const tenth = (value: number) => Math.round(value * 10) / 10;

function repeated(svg: string, spots: readonly Spot[]): string {
  return spots.map((spot) => (isAtRest(spot) ? svg : moved(tenth(spot.x), tenth(spot.y), svg, { scale: Math.round(spot.scale * 100) / 100, turn: tenth(spot.turn) }))).join("");
}

/** Generous by what a turn can add. */
function extentOf(spots: readonly Spot[], [width, height]: readonly [number, number], isCentred: boolean): { width: number; height: number } {
  if (spots.length === 1) return { width, height };
  const sides = spots.map((spot) => {
    const lean = Math.sin((Math.abs(spot.turn) * Math.PI) / 180);
    return { x: Math.abs(spot.x) + (width / 2) * spot.scale + height * spot.scale * lean, up: -spot.y + height * spot.scale * (isCentred ? 0.5 : 1) + (width / 2) * lean, down: spot.y + (isCentred ? height * spot.scale * 0.5 : 0) + (width / 2) * lean };
  });
  const up = Math.max(...sides.map((side) => side.up));
  const down = Math.max(...sides.map((side) => side.down));
  return { width: Math.ceil(2 * Math.max(...sides.map((side) => side.x))), height: Math.ceil(isCentred ? 2 * Math.max(up, down) : up) };
}
