import type { PropPlace } from "@ai-story-book/contracts";

/** The main colour of a thing in five steps of light. */
export type Tones = { main: string; light: string; pale: string; dark: string; deep: string };

export type Light = { dx: number; dy: number; radius: number; strength: number };

/**
 * How a hand takes a thing. `grip`: one hand at a point of the standing drawing; `arms`: both
 * arms carry it, small enough; `rope`: it stands on the ground at the end of a rope.
 */
export type Hold =
  | { way: "grip"; x: number; y: number; scale?: number; turn?: number }
  | { way: "arms"; scale?: number; lift?: number }
  | { way: "rope"; x: number; y: number; scale?: number }
  | { way: "nobody" };

/** How several stand together. */
export type Several = "row" | "heap" | "stack" | "scatter" | "sky";

/**
 * One kind of thing. A standing thing has its origin at the bottom centre; a thing that belongs
 * overhead at its centre. `size` is the whole width (twice the farther side) and the height.
 */
export type PropSketch = {
  color: string;
  size: readonly [width: number, height: number];
  draw: (tones: Tones) => readonly string[];
  /** What shines at night: drawn last, and apart when it is dark. */
  glow?: (tones: Tones) => readonly string[];
  hold: Hold;
  place?: PropPlace;
  isFlat?: boolean;
  light?: Light;
  several?: Several;
};

export const inArms = (scale?: number, lift?: number): Hold => ({ way: "arms", ...(scale === undefined ? {} : { scale }), ...(lift === undefined ? {} : { lift }) });
export const gripped = (x: number, y: number, scale = 1, turn = 0): Hold => ({ way: "grip", x, y, scale, turn });
export const onRope = (x: number, y: number, scale = 1): Hold => ({ way: "rope", x, y, scale });
export const nobodyHolds: Hold = { way: "nobody" };
