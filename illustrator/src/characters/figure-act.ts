import type { Prop } from "@ai-story-book/contracts";
import type { Targets } from "./rig.ts";

/** What a figure does in a picture, and where: `x` and `y` are the ground between its feet, in the drawing's units. */
export type FigureAct = {
  x: number;
  y: number;
  pose: string;
  emotion?: string;
  scale?: number;
  /** Faces left. */
  flip?: boolean;
  /** Three quarters, -1..1; the pose's own when absent. */
  turn?: number;
  /** Of the head, in degrees. */
  tilt?: number;
  look?: readonly [number, number];
  hold?: Prop | null;
  /** Where hands and feet are to be; a pair that touches has them. */
  targets?: Targets | undefined;
  tailSide?: number;
  /** In a boat, behind a cover. */
  hideLegs?: boolean;
  overL?: boolean;
  overR?: boolean;
  /** The right arm lies over the partner, who is drawn in between. */
  overArmR?: boolean;
};
