import type { Targets } from "./rig.ts";

/** What a figure does and where, in units of the drawing: its feet stand at x, y. */
export type FigureAct = {
  pose: string;
  emotion: string;
  x: number;
  y: number;
  scale: number;
  /** Faces left. */
  flip?: boolean;
  /** -1..1, in place of the pose's own. */
  turn?: number;
  look?: readonly [number, number];
  tilt?: number;
  tailSide?: number;
  hold?: unknown;
  /** Where hands and feet reach to, in figure units. */
  targets?: Targets | undefined;
  hideLegs?: boolean;
  /** Arms drawn over the partner. */
  overL?: boolean;
  overR?: boolean;
  overArmR?: boolean;
};
