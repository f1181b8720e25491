import type { CalmZone } from "@ai-story-book/contracts";

/** Pictures are measured on a copy of this many cells a side. */
export const GRID = 128;

/** The part of a picture that holds the heads, in fractions. */
export type Focus = { left: number; right: number; top: number; bottom: number };

/** What the layout knows of a picture. */
export type MeasuredPicture = {
  jpeg: Uint8Array;
  widthPx: number;
  heightPx: number;
  /** Colours of the small copy: red, green, blue, row by row. */
  cells: Uint8Array;
  /** Luminance of the small copy, row by row. */
  lights: Float32Array;
  /** Depth of a rim of bare paper round the painting, as a fraction. */
  rim: number;
  focus: Focus | null;
  calmZone: CalmZone | null;
};

/** Luminance of every cell. */
export function lightsOf(cells: Uint8Array): Float32Array {
  const lights = new Float32Array(cells.length / 3);
  for (let index = 0; index < lights.length; index += 1) {
    const at = index * 3;
    lights[index] = 0.2126 * LINEAR[cells[at]!]! + 0.7152 * LINEAR[cells[at + 1]!]! + 0.0722 * LINEAR[cells[at + 2]!]!;
  }
  return lights;
}

const LINEAR = Float64Array.from({ length: 256 }, (_, channel) => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});
