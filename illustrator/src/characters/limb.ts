import { at } from "../core/path.ts";
import type { FigurePoint, Limb } from "./rig.ts";

/** A limb as path data. */
export const limbPath = ({ from, ctrl, end }: Limb): string => `M${at(from)}Q${at(ctrl)} ${at(end)}`;

/** The first part of a limb: a sleeve, a trouser leg. `share` is a fraction of its curve. */
export function firstPart({ from, ctrl, end }: Limb, share: number): Limb {
  const rest = 1 - share;
  const along = (axis: 0 | 1): number => rest ** 2 * from[axis] + 2 * share * rest * ctrl[axis] + share * share * end[axis];
  return {
    from,
    ctrl: [from[0] + (ctrl[0] - from[0]) * share, from[1] + (ctrl[1] - from[1]) * share],
    end: [along(0), along(1)] satisfies FigurePoint,
  };
}
