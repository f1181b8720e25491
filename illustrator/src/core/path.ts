// Small path vocabulary: everything in the books is built from these organic shapes.
import type { Random } from "./random.ts";

export type Point = readonly [x: number, y: number];

/** A coordinate as it is written into a drawing: one decimal. */
export const f = (value: number): number => Math.round(value * 10) / 10;

/** A point as it is written into path data. */
export const at = ([x, y]: Point): string => `${f(x)},${f(y)}`;

/** A soft curve through all points; `tension` 0 makes straight lines. */
export function smooth(points: readonly Point[], closed = true, tension = 1): string {
  const count = points.length;
  const point = (index: number) => (closed ? points[(index + count) % count] : points[Math.max(0, Math.min(count - 1, index))]) as Point;
  let path = `M${at(point(0))}`;
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const before = point(index - 1);
    const from = point(index);
    const to = point(index + 1);
    const after = point(index + 2);
    const leave: Point = [from[0] + ((to[0] - before[0]) / 6) * tension, from[1] + ((to[1] - before[1]) / 6) * tension];
    const arrive: Point = [to[0] - ((after[0] - from[0]) / 6) * tension, to[1] - ((after[1] - from[1]) / 6) * tension];
    path += `C${at(leave)} ${at(arrive)} ${at(to)}`;
  }
  return path + (closed ? "Z" : "");
}

/** An oval with an unsteady edge. */
export function blob(x: number, y: number, radiusX: number, radiusY: number, random: Random, corners = 12, jitter = 0.05): string {
  const start = random() * 6;
  const points = Array.from({ length: corners }, (_, index): Point => {
    const angle = start + (index / corners) * Math.PI * 2;
    const reach = 1 + (random() * 2 - 1) * jitter;
    return [x + Math.cos(angle) * radiusX * reach, y + Math.sin(angle) * radiusY * reach];
  });
  return smooth(points);
}

export const oval = (x: number, y: number, radiusX: number, radiusY = radiusX): string =>
  `M${f(x - radiusX)},${f(y)}a${f(radiusX)},${f(radiusY)} 0 1,0 ${f(radiusX * 2)},0a${f(radiusX)},${f(radiusY)} 0 1,0 ${f(-radiusX * 2)},0Z`;

/** An oval edged with puffs: wool, a mane, curls, a bush. */
export function scallop(x: number, y: number, radiusX: number, radiusY: number, random: Random, puffs = 9, bump = 0.18): string {
  const points = Array.from({ length: puffs }, (_, index): Point => {
    const angle = (index / puffs) * Math.PI * 2 - Math.PI / 2;
    const reach = 1 + (random() - 0.5) * 0.12;
    return [x + Math.cos(angle) * radiusX * reach, y + Math.sin(angle) * radiusY * reach];
  });
  let path = `M${at(points[0] as Point)}`;
  points.forEach((from, index) => {
    const to = points[(index + 1) % puffs] as Point;
    const outX = (from[0] + to[0]) / 2 - x;
    const outY = (from[1] + to[1]) / 2 - y;
    const length = Math.hypot(outX, outY) || 1;
    const height = Math.hypot(to[0] - from[0], to[1] - from[1]) * (0.35 + bump * random());
    const push: Point = [(outX / length) * height, (outY / length) * height];
    path += `C${at([from[0] + push[0], from[1] + push[1]])} ${at([to[0] + push[0], to[1] + push[1]])} ${at(to)}`;
  });
  return `${path}Z`;
}

/** A star with rounded points; `inner` is the share of the radius between two points. */
export function star(x: number, y: number, radius: number, inner = 0.5, points = 5, round = 0.35): string {
  const corners = Array.from({ length: points * 2 }, (_, index): Point => {
    const angle = -Math.PI / 2 + (index * Math.PI) / points;
    const reach = index % 2 ? radius * inner : radius;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
  const path = corners.map((corner, index) => {
    const before = corners[(index + corners.length - 1) % corners.length] as Point;
    const after = corners[(index + 1) % corners.length] as Point;
    const enter: Point = [corner[0] + (before[0] - corner[0]) * round, corner[1] + (before[1] - corner[1]) * round];
    const leave: Point = [corner[0] + (after[0] - corner[0]) * round, corner[1] + (after[1] - corner[1]) * round];
    return `${index ? "L" : "M"}${at(enter)}Q${at(corner)} ${at(leave)}`;
  });
  return `${path.join("")}Z`;
}

/** A four-pointed glint around 0,0. */
export const sparkle = (size: number): string =>
  `M0,${-12 * size}Q${1.6 * size},${-1.6 * size} ${12 * size},0Q${1.6 * size},${1.6 * size} 0,${12 * size}Q${-1.6 * size},${1.6 * size} ${-12 * size},0Q${-1.6 * size},${-1.6 * size} 0,${-12 * size}Z`;
