/** All lengths are PDF points (72 an inch), from the top left corner of the trimmed page, y downwards. */
export type Rectangle = { x: number; y: number; width: number; height: number };

/** A square page of 8.5 inches. */
export const TRIM = 612;
/** Pictures reach this far beyond the trimmed page. */
export const BLEED = 9;
/** From the edge of the page to the words on it. */
export const MARGIN = 50;
/** Nothing that must be read stands nearer to the edge. */
export const SAFE = 34;

export const SHEET: Rectangle = { x: -BLEED, y: -BLEED, width: TRIM + 2 * BLEED, height: TRIM + 2 * BLEED };

/** Two decimals are finer than any printer, and short. */
export const round = (value: number): number => Math.round(value * 100) / 100;
