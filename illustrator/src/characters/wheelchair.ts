import { shade } from "../core/color.ts";
import { oval } from "../core/path.ts";
import type { Pen } from "../core/pen.ts";
import type { Build } from "./rig.ts";

const FRAME = "#4A4650";

const halfOf = ({ torso }: Build): number => (torso === "pear" ? 84 : 62);

/** Back rest and handles, behind the figure. */
export function wheelchairBack(pen: Pen, color: string, rig: Build): string {
  const half = halfOf(rig);
  return (
    pen.fill(`M${-half + 12},-178Q0,-192 ${half - 12},-178L${half - 6},-62H${-half + 6}Z`, color) +
    pen.stroke(`M${-half + 10},-176L${-half - 6},-190M${half - 10},-176L${half + 6},-190`, FRAME, 9)
  );
}

/** Wheels, seat and foot rest, before the figure. */
export function wheelchairFront(pen: Pen, color: string, rig: Build): string {
  const half = halfOf(rig);
  const wheel = (x: number): string => pen.stroke(oval(x, -62, 15, 60), FRAME, 9) + pen.stroke(oval(x, -62, 6, 48), "#B9B4BA", 3) + pen.flat(oval(x, -62, 6, 9), color);
  return wheel(-half - 8) + wheel(half + 8) + pen.stroke(`M${-half + 8},-52H${half - 8}`, shade(color, -0.08), 17) + pen.stroke("M-30,-8H30M-30,-8V-44M30,-8V-44", FRAME, 7);
}
