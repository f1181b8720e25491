import { contrastOfLights, luminance } from "../color/contrast.ts";
import { fromHex, type Rgb } from "../color/rgb.ts";
import type { Rectangle } from "../geometry.ts";
import { GRID, type MeasuredPicture } from "./measured-picture.ts";

/** Light under a box: the darkest and lightest 2 %, and how much neighbouring cells differ in perceived lightness. */
export type Zone = { dark: number; light: number; mean: number; unrest: number };

/** With more unrest than this, words on a picture tire the eye. */
export const CALM = 0.012;

/** Measures the part of a picture under a box, in fractions. */
export function measureZone({ lights }: Pick<MeasuredPicture, "lights">, box: Rectangle): Zone {
  const { left, right, top, bottom } = cellsUnder(box);
  const values: number[] = [];
  let unrest = 0;
  let pairs = 0;
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const value = lights[row * GRID + column]!;
      values.push(value);
      if (column === left) continue;
      unrest += Math.abs(Math.sqrt(value) - Math.sqrt(lights[row * GRID + column - 1]!));
      pairs += 1;
    }
  }
  const sorted = Float64Array.from(values).sort();
  const quantile = (share: number) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0.5;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { dark: quantile(0.02), light: quantile(0.98), mean, unrest: unrest / Math.max(1, pairs) };
}

/** The contrast of an ink against the least helpful light of a zone. */
export function worstContrast(ink: string, zone: Pick<Zone, "dark" | "light">): number {
  const light = luminance(fromHex(ink));
  return Math.min(contrastOfLights(light, zone.dark), contrastOfLights(light, zone.light));
}

/** The mean colour under a box, in fractions. */
export function meanColor({ cells }: Pick<MeasuredPicture, "cells">, box: Rectangle): Rgb {
  const { left, right, top, bottom } = cellsUnder(box);
  const sum: [number, number, number] = [0, 0, 0];
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const at = (row * GRID + column) * 3;
      sum[0] += cells[at]!;
      sum[1] += cells[at + 1]!;
      sum[2] += cells[at + 2]!;
    }
  }
  const count = Math.max(1, (right - left) * (bottom - top));
  return [sum[0] / count, sum[1] / count, sum[2] / count];
}

const cellsUnder = ({ x, y, width, height }: Rectangle) => ({
  left: Math.max(0, Math.floor(x * GRID)),
  right: Math.min(GRID, Math.ceil((x + width) * GRID)),
  top: Math.max(0, Math.floor(y * GRID)),
  bottom: Math.min(GRID, Math.ceil((y + height) * GRID)),
});
