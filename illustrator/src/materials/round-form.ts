import type { Patch } from "./patch.ts";
import { scratchFloats } from "./scratch.ts";
import { softenAlpha } from "./soft-alpha.ts";

/** How much each fourth pixel of a layer faces the light, from -1 to 1, as if the layer were rounded at its edges. */
export type RoundForm = { facing: Float32Array; width: number; height: number };

/** Pixels of the layer to one of the form. */
export const FORM_STEP = 4;

export function roundForm(patch: Patch, direction: readonly number[], { radius, scale }: { radius: number; scale: number }): RoundForm {
  const { values, width, height } = softenAlpha("form", patch.alpha, patch, FORM_STEP, Math.round(radius * scale));
  const facing = scratchFloats("facing", width * height);
  const steepness = radius * scale * 1.7;
  const [lightX = 0, lightY = 0] = direction;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const slopeX = ((values[y * width + Math.min(width - 1, x + 1)]! - values[y * width + Math.max(0, x - 1)]!) / 2) * steepness;
      const slopeY = ((values[Math.min(height - 1, y + 1) * width + x]! - values[Math.max(0, y - 1) * width + x]!) / 2) * steepness;
      facing[y * width + x] = -(slopeX * lightX + slopeY * lightY);
    }
  }
  return { facing, width, height };
}
