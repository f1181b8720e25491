import { COLORS, type Prop } from "@ai-story-book/contracts";
import { rng } from "../core/random.ts";
import { line, moved } from "./brush-strokes.ts";
import { drawProp } from "./draw-prop.ts";
import type { Hold, Light, PropSketch } from "./prop-sketch.ts";
import { SKETCHES } from "./sketches.ts";

export type HeldDrawing = {
  /** Origin: the gripping hand, or the middle between both hands. */
  svg: string;
  /** From the middle to each hand, for both hands. */
  grip: number;
  isTwoHanded: boolean;
  /** It stands on the ground before the figure, so it goes where the figure faces. */
  isPulled: boolean;
  light?: Light;
  width: number;
  height: number;
};

/** What both arms can hold, in units of a figure. */
const ARMFUL = { width: 132, height: 112 };
const WIDEST_GRIP = 48;
/** How much of a thing lies below the hands that carry it. */
const BELOW_HANDS = 0.42;
/** How high a hand is over the ground on which a pulled thing stands, unless told. */
const HAND_HEIGHT = 112;
const ROPE_REACH = 30;

/** Draws a thing in the hands of a figure; nothing for what nobody can hold. */
export function drawHeldProp(prop: Prop, handHeight = HAND_HEIGHT): HeldDrawing | null {
  const sketch: PropSketch = SKETCHES[prop.kind];
  if (sketch.hold.way === "nobody") return null;
  if (sketch.hold.way === "arms") return inBothArms(prop, sketch, sketch.hold);
  if (sketch.hold.way === "rope") return onARope(prop, sketch, sketch.hold, handHeight);
  return inOneHand(prop, sketch, sketch.hold);
}

const standing = (prop: Prop, count = prop.count) => drawProp(count === undefined ? prop : { ...prop, count }, { seed: "held", isDark: false });
const tenth = (value: number) => Math.round(value * 10) / 10;
const hundredth = (value: number) => Math.round(value * 100) / 100;

function inBothArms(prop: Prop, sketch: PropSketch, hold: Extract<Hold, { way: "arms" }>): HeldDrawing {
  const drawing = standing(prop);
  const scale = hundredth(Math.min(hold.scale ?? 1, ARMFUL.width / drawing.width, (ARMFUL.height * (drawing.height > 1.6 * drawing.width ? 1.25 : 1)) / drawing.height));
  const y = tenth((drawing.place === "above" ? 0 : drawing.height * scale * BELOW_HANDS) + (hold.lift ?? 0));
  return {
    svg: moved(0, y, drawing.svg, { scale }),
    grip: Math.min(WIDEST_GRIP, tenth((drawing.width * scale) / 2 + 2)),
    isTwoHanded: true,
    isPulled: false,
    ...lightAt(sketch.light, scale, 0, y),
    width: Math.ceil(drawing.width * scale),
    height: Math.ceil(drawing.height * scale),
  };
}

function inOneHand(prop: Prop, sketch: PropSketch, hold: Extract<Hold, { way: "grip" }>): HeldDrawing {
  const { scale = 1, turn = 0 } = hold;
  const drawing = standing(prop, 1);
  const count = Math.min(prop.count ?? 1, 5);
  const random = rng(`fan/${prop.kind}`);
  const one = moved(tenth(-hold.x * scale), tenth(-hold.y * scale), drawing.svg, { scale });
  const fan = Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * 17 + (count > 1 ? (random() - 0.5) * 6 : 0) + turn);
  const reach = Math.hypot(drawing.width / 2 + Math.abs(hold.x), drawing.height + Math.abs(hold.y)) * scale;
  return {
    svg: fan.map((angle) => (angle === 0 ? one : `<g transform="rotate(${tenth(angle)})">${one}</g>`)).join(""),
    grip: 0,
    isTwoHanded: false,
    isPulled: false,
    ...lightAt(sketch.light, scale, -hold.x * scale, -hold.y * scale),
    width: Math.ceil(turn === 0 && count === 1 ? 2 * (drawing.width / 2 + Math.abs(hold.x)) * scale : 2 * reach),
    height: Math.ceil(turn === 0 && count === 1 ? (drawing.height + Math.max(0, hold.y)) * scale : reach),
  };
}

function onARope(prop: Prop, sketch: PropSketch, hold: Extract<Hold, { way: "rope" }>, handHeight: number): HeldDrawing {
  const { scale = 1 } = hold;
  const drawing = standing(prop, 1);
  const isMirrored = hold.x > 0;
  const knotY = tenth(handHeight + hold.y * scale);
  const x = tenth(ROPE_REACH + Math.abs(hold.x) * scale);
  return {
    svg: moved(x, tenth(handHeight), drawing.svg, { scale, isMirrored }) + line(`M0,0C2,${tenth(knotY * 0.7)} ${tenth(ROPE_REACH * 0.6)},${knotY} ${ROPE_REACH},${knotY}`, ROPE_COLOR, 4),
    grip: 0,
    isTwoHanded: false,
    isPulled: true,
    ...lightAt(sketch.light, scale, x, handHeight),
    width: Math.ceil(2 * (x + (drawing.width / 2) * scale)),
    height: Math.ceil(Math.max(handHeight, drawing.height * scale)),
  };
}

const ROPE_COLOR = COLORS.cream;

function lightAt(light: Light | undefined, scale: number, x: number, y: number): { light?: Light } {
  if (!light) return {};
  return { light: { dx: tenth(light.dx * scale + x), dy: tenth(light.dy * scale + y), radius: Math.round(light.radius * Math.max(0.7, scale)), strength: light.strength } };
}
