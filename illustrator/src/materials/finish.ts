import type { CalmWash, Drawing } from "./drawing.ts";
import type { PaintStyle } from "./styles.ts";
import { TEXTURE_MASK, TEXTURE_SIZE, type TextureFields } from "./textures.ts";

type Finishing = { values: Float32Array; sizePx: number; drawing: Drawing; style: PaintStyle; fields: TextureFields };

/** How far the light of the sun or moon reaches, as a fraction of the picture. */
const BLOOM_REACH = 0.62;

/** Bloom of the light, the calm part for words, saturation, vignette and grain of the paper; into RGB bytes. */
export function finish({ values, sizePx, drawing, style, fields }: Finishing): Buffer {
  const out = Buffer.allocUnsafe(sizePx * sizePx * 3);
  const { low, fine, paper } = fields;
  const { grain, vignette, saturation } = style.finish;
  const { light, calm } = drawing;
  const [lightRed = 255, lightGreen = 255, lightBlue = 255] = light.rgb;
  const bloom = style.glows ? 0.2 : (drawing.bloom ?? 0.08);
  const scale = sizePx / 1024;
  for (let y = 0, at = 0; y < sizePx; y += 1) {
    const down = y / sizePx - 0.5;
    const lightY = y / sizePx - light.y / 1024;
    const fieldRow = (((y / scale) | 0) & TEXTURE_MASK) * TEXTURE_SIZE;
    for (let x = 0; x < sizePx; x += 1, at += 3) {
      const field = fieldRow + (((x / scale) | 0) & TEXTURE_MASK);
      let r = values[at]!;
      let g = values[at + 1]!;
      let b = values[at + 2]!;
      const lightX = x / sizePx - light.x / 1024;
      const distance = lightX * lightX + lightY * lightY;
      if (distance < BLOOM_REACH * BLOOM_REACH) {
        const near = 1 - Math.sqrt(distance) / BLOOM_REACH;
        const strength = near * near * bloom;
        r += (lightRed - r) * strength;
        g += (lightGreen - g) * strength;
        b += (lightBlue - b) * strength;
      }
      if (calm) {
        const strength = washAt(calm, y / sizePx, low[field]!);
        r += (calm.rgb[0]! - r) * strength;
        g += (calm.rgb[1]! - g) * strength;
        b += (calm.rgb[2]! - b) * strength;
      }
      const grey = 0.3 * r + 0.59 * g + 0.11 * b;
      r = grey + (r - grey) * saturation;
      g = grey + (g - grey) * saturation;
      b = grey + (b - grey) * saturation;
      if (vignette !== 0) {
        const across = x / sizePx - 0.5;
        const dim = 1 - vignette * Math.max(0, (across * across + down * down) * 2 - 0.18);
        r *= dim;
        g *= dim;
        b *= dim;
      }
      const tooth = fine[field]! * grain * 0.6 + paper[field]! * grain * 0.5;
      out[at] = clamp(r + tooth);
      out[at + 1] = clamp(g + tooth);
      out[at + 2] = clamp(b + tooth);
    }
  }
  return out;
}

/** How much of the wash lies on a row, with an edge that wanders like paint. */
function washAt({ edge, size, soft = 0.12, k }: CalmWash, down: number, unevenness: number): number {
  const inside = (edge === "top" ? size - down : down - (1 - size)) + unevenness * 0.018;
  if (inside <= 0) return 0;
  const share = Math.min(1, inside / soft);
  return share * share * (3 - 2 * share) * k;
}

const clamp = (channel: number): number => (channel < 0 ? 0 : channel > 255 ? 255 : channel);

