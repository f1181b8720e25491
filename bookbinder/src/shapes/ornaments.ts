import { round } from "../geometry.ts";
import type { Point } from "./smooth-path.ts";

/** A star whose corners are softened: the curve runs through the middles of its sides. */
export function star(x: number, y: number, radius: number, turn = 0): string {
  const corners = Array.from({ length: 10 }, (_, index): Point => {
    const angle = turn - Math.PI / 2 + (index * Math.PI) / 5;
    const reach = index % 2 === 1 ? radius * 0.46 : radius;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
  const middle = (index: number): string => {
    const from = corners[index % 10]!;
    const to = corners[(index + 1) % 10]!;
    return `${round((from[0] + to[0]) / 2)} ${round((from[1] + to[1]) / 2)}`;
  };
  const curves = corners.map((_, index) => {
    const corner = corners[(index + 1) % 10]!;
    return `Q${round(corner[0])} ${round(corner[1])} ${middle(index + 1)}`;
  });
  return `M${middle(0)}${curves.join("")}Z`;
}

export function dot(x: number, y: number, radius: number): string {
  const [left, right, middle, size] = [round(x - radius), round(x + radius), round(y), round(radius)];
  return `M${left} ${middle}A${size} ${size} 0 1 0 ${right} ${middle}A${size} ${size} 0 1 0 ${left} ${middle}Z`;
}

export function leaf(x: number, y: number, length: number, turn: number): string {
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const at = (along: number, aside: number) =>
    `${round(x + (along * cosine - aside * sine) * length)} ${round(y + (along * sine + aside * cosine) * length)}`;
  return `M${at(-1, 0)}C${at(-0.4, -0.5)} ${at(0.5, -0.45)} ${at(1, 0)}C${at(0.5, 0.45)} ${at(-0.4, 0.5)} ${at(-1, 0)}Z`;
}

/** A small printer's flower: a star between two leaves. */
export const ornament = (x: number, y: number, size: number): string =>
  leaf(x - size * 1.25, y, size * 0.62, 0.12) + leaf(x + size * 1.25, y, size * 0.62, Math.PI - 0.12) + star(x, y, size * 0.62);
