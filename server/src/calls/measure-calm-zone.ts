import sharp from "sharp";
import type { CalmZone } from "@ai-story-book/contracts";

export type CalmZoneWish = { edge: "top" | "bottom"; size: number };

const GRID = 64;
/** Mean step between neighbours, of 255; above it words would stand on something. Open sky stays under 3, foliage is above 8. */
const MOST_STEP = 4.5;
const DARK_INK = "#2b2420";
const LIGHT_INK = "#fff8ec";

/** Whether the model kept the part calm that it was asked to keep calm, and the ink that reads on it; null when it did not. */
export async function measureCalmZone(jpeg: Uint8Array, { edge, size }: CalmZoneWish): Promise<CalmZone | null> {
  const lights = await sharp(jpeg).resize(GRID, GRID, { fit: "fill", fastShrinkOnLoad: true }).greyscale().raw().toBuffer();
  const rows = Math.max(2, Math.round(size * GRID));
  const from = edge === "top" ? 0 : GRID - rows;
  let sum = 0;
  let steps = 0;
  for (let row = from; row < from + rows; row += 1) {
    for (let column = 0; column < GRID; column += 1) {
      const light = lights[row * GRID + column]!;
      sum += light;
      if (column > 0) steps += Math.abs(light - lights[row * GRID + column - 1]!);
    }
  }
  if (steps / (rows * (GRID - 1)) > MOST_STEP) return null;
  return { edge, size, inkColor: sum / (rows * GRID) > 128 ? DARK_INK : LIGHT_INK };
}
