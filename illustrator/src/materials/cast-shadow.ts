import type { Patch } from "./patch.ts";
import { softenAlpha } from "./soft-alpha.ts";

const STEP = 2;
const FAINTEST = 0.004;

type Shadow = { offset: number; radius: number; opacity: number; direction: readonly number[] };

/** Darkens the picture below a cut-out layer, away from the light, a little less in the blue. */
export function castShadow(canvas: Float32Array, sizePx: number, patch: Patch, { offset, radius, opacity, direction }: Shadow): void {
  const { bounds, width, height } = patch;
  const soft = softenAlpha("shadow", patch.alpha, patch, STEP, Math.round(radius / STEP));
  const dx = Math.round(-(direction[0] ?? 0) * offset);
  const dy = Math.round(offset);
  for (let y = 0; y < height; y += 1) {
    const from = y - dy;
    if (from < 0 || from >= height) continue;
    const row = (from >> 1) * soft.width;
    for (let x = Math.max(0, dx), end = Math.min(width, width + dx); x < end; x += 1) {
      const shade = soft.values[row + ((x - dx) >> 1)]! * opacity;
      if (shade <= FAINTEST) continue;
      const to = ((y + bounds.top) * sizePx + x + bounds.left) * 3;
      canvas[to] = canvas[to]! * (1 - shade * 0.95);
      canvas[to + 1] = canvas[to + 1]! * (1 - shade * 0.92);
      canvas[to + 2] = canvas[to + 2]! * (1 - shade * 0.72);
    }
  }
}
