import { fromHex, toLinear, type Rgb } from "./rgb.ts";

/** Contrast of two colours after WCAG 2: 1 (the same) to 21 (black on white). */
export const contrast = (first: string, second: string): number => contrastOfLights(luminance(fromHex(first)), luminance(fromHex(second)));

export const contrastOfLights = (first: number, second: number): number =>
  (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);

/** Relative luminance, 0..1. */
export const luminance = ([red, green, blue]: Rgb): number => 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
