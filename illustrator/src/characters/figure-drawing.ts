import { f } from "../core/path.ts";
import type { Pen } from "../core/pen.ts";
import type { FigureAct } from "./figure-act.ts";
import type { Figure } from "./figure-of.ts";
import type { wear } from "./outfit.ts";
import type { Build, Solved } from "./rig.ts";
import type { SpeciesParts } from "./species-parts.ts";

/** What every part of one figure is drawn with. */
export type FigureDrawing = { pen: Pen; figure: Figure; act: FigureAct; species: SpeciesParts; rig: Build; solved: Solved; worn: ReturnType<typeof wear> };

/** Leans with the body, about the hips. */
export const leaning = ({ solved: { p, pivot } }: FigureDrawing, inner: string): string =>
  `<g transform="rotate(${p.lean},${f(pivot[0])},${f(pivot[1])})">${inner}</g>`;

/** Lowered or raised with the body: who sits, who jumps. */
export const lowered = ({ solved: { oy } }: FigureDrawing, inner: string): string => (oy ? `<g transform="translate(0,${f(oy)})">${inner}</g>` : inner);

/** From head units to the place of the head. */
export function onNeck({ act, rig, solved: { p, turn, oy } }: FigureDrawing, inner: string): string {
  const y = rig.headY + oy + (p.nod ?? 0);
  const tilt = (act.tilt ?? p.tilt) - p.lean * 0.8 - p.spin * 0.82;
  return `<g transform="translate(${f(turn * 8)},${f(y)}) rotate(${f(tilt)},0,50) scale(${rig.headK})">${inner}</g>`;
}
