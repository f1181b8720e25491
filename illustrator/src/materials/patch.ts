import type { Bounds } from "./painted-bounds.ts";
import { scratchFloats } from "./scratch.ts";

/** A layer cut out of its picture: colours premultiplied 0..255, alpha 0..1, one number a pixel of the bounds. */
export type Patch = { bounds: Bounds; width: number; height: number; red: Float32Array; green: Float32Array; blue: Float32Array; alpha: Float32Array };

/** Buffers are sized for the whole picture and shared by all layers of a thread. */
export function openPatch(bounds: Bounds, sizePx: number): Patch {
  const length = sizePx * sizePx;
  return {
    bounds, width: bounds.right - bounds.left + 1, height: bounds.bottom - bounds.top + 1,
    red: scratchFloats("red", length), green: scratchFloats("green", length), blue: scratchFloats("blue", length), alpha: scratchFloats("alpha", length),
  };
}
