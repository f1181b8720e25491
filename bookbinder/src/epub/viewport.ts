import { TRIM } from "../geometry.ts";

/** Every page is a square of this many CSS pixels. */
export const VIEWPORT_PX = 1224;

/** Points of the page as CSS pixels. */
export const toPx = (points: number): number => Math.round((points * VIEWPORT_PX * 100) / TRIM) / 100;
