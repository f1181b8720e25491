import { round } from "../geometry.ts";

export type Point = readonly [x: number, y: number];

/** A smooth closed curve through points, as an SVG path. */
export function smoothClosed(points: readonly Point[]): string {
  const at = (index: number) => points[(index + points.length) % points.length]!;
  const start = at(0);
  const curves = points.map((_, index) => curve(at(index - 1), at(index), at(index + 1), at(index + 2)));
  return `M${round(start[0])} ${round(start[1])}${curves.join("")}Z`;
}

/** A smooth open curve through points, without its first move. */
export function smoothOpen(points: readonly Point[]): string {
  const last = points.length - 1;
  const at = (index: number) => points[Math.min(last, Math.max(0, index))]!;
  return points.slice(1).map((_, index) => curve(at(index - 1), at(index), at(index + 1), at(index + 2))).join("");
}

/** Catmull-Rom as a cubic Bézier. */
const curve = (before: Point, from: Point, to: Point, after: Point): string =>
  `C${round(from[0] + (to[0] - before[0]) / 6)} ${round(from[1] + (to[1] - before[1]) / 6)}` +
  ` ${round(to[0] - (after[0] - from[0]) / 6)} ${round(to[1] - (after[1] - from[1]) / 6)} ${round(to[0])} ${round(to[1])}`;
