import { blurInPlace } from "./blur.ts";
import { scratchFloats } from "./scratch.ts";

/** Coverage of a layer's box, smaller by a step and blurred. */
export type SoftAlpha = { values: Float32Array; width: number; height: number };

/** Reduces the coverage by `step` and blurs it by `radius` of the small pixels. */
export function softenAlpha(name: string, alpha: Float32Array, { width, height }: { width: number; height: number }, step: number, radius: number): SoftAlpha {
  const small = { width: Math.ceil(width / step), height: Math.ceil(height / step) };
  const values = scratchFloats(name, small.width * small.height);
  const share = 1 / (step * step);
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const bottom = Math.min(height, (y + 1) * step);
      const right = Math.min(width, (x + 1) * step);
      let sum = 0;
      for (let row = y * step; row < bottom; row += 1) {
        for (let column = x * step; column < right; column += 1) sum += alpha[row * width + column]!;
      }
      values[y * small.width + x] = sum * share;
    }
  }
  blurInPlace(values, small, Math.max(1, radius), 2);
  return { values, ...small };
}
