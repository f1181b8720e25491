import type { LightMap } from "./light-map.ts";
import type { Patch } from "./patch.ts";
import { FORM_STEP, type RoundForm } from "./round-form.ts";
import type { SoftAlpha } from "./soft-alpha.ts";
import { coverageOf, deepen, rowOfDensity } from "./tables.ts";
import { TEXTURE_MASK, TEXTURE_SIZE, type TextureFields } from "./textures.ts";

/** How one layer takes the paint of its style; 0 leaves a property out. */
export type Pigment = {
  grain: number; blotch: number; edge: number; halo: number; opacity: number; rim: number; volume: number; bevel: number;
  hasHatching: boolean;
  isFigure: boolean; isSky: boolean;
};

type Laying = {
  canvas: Float32Array; sizePx: number; patch: Patch; pigment: Pigment;
  fields: TextureFields; offset: { x: number; y: number };
  paper: readonly number[]; lightColor: readonly number[];
  /** Coverage blurred at half the size; null where no property asks for it. */
  edges: SoftAlpha | null;
  form: RoundForm | null;
  light: LightMap | null;
};

const FAINTEST = 0.004;

/**
 * Lays one layer on the picture, pixel by pixel: texture of the pigment, light, round form, edges, hatching, in this order.
 * It is the loop that painting spends its time in: nothing is allocated and nothing is looked up by name inside it.
 */
export function layPigment({ canvas, sizePx, patch, pigment, fields, offset, paper, lightColor, edges, form, light }: Laying): void {
  const { bounds, width, height, red, green, blue, alpha } = patch;
  const { grain, blotch, edge, halo, opacity, rim, volume, bevel, hasHatching, isFigure, isSky } = pigment;
  const { low, low2, paper: paperGrain, hatch, fine } = fields;
  const [paperRed = 255, paperGreen = 255, paperBlue = 255] = paper;
  const [lightRed = 255, lightGreen = 255, lightBlue = 255] = lightColor;
  const unitsPerPx = TEXTURE_SIZE / sizePx;
  const bevelStrength = bevel * 42 * (sizePx / 1024);
  for (let y = 0, at = 0; y < height; y += 1) {
    const fieldRow = (((((y + bounds.top) * unitsPerPx) | 0) + offset.y) & TEXTURE_MASK) * TEXTURE_SIZE;
    const edgeRow = edges === null ? 0 : (y >> 1) * edges.width;
    const lightRow = light === null ? 0 : ((y + bounds.top) >> 2) * light.width;
    let formRow = 0;
    let formRowBelow = 0;
    let formDown = 0;
    if (form !== null) {
      const row = Math.min(form.height - 1.001, Math.max(0, (y - 1.5) / FORM_STEP));
      const whole = row | 0;
      formDown = row - whole;
      formRow = whole * form.width;
      formRowBelow = Math.min(form.height - 1, whole + 1) * form.width;
    }
    for (let x = 0; x < width; x += 1, at += 1) {
      let cover = alpha[at]!;
      const to = ((y + bounds.top) * sizePx + x + bounds.left) * 3;
      const inside = edges === null ? 1 : edges.values[edgeRow + (x >> 1)]!;
      if (halo !== 0 && cover < 0.99 && inside > FAINTEST) {
        const bare = inside * (1 - cover) * halo;
        canvas[to] = canvas[to]! + (paperRed - canvas[to]!) * bare;
        canvas[to + 1] = canvas[to + 1]! + (paperGreen - canvas[to + 1]!) * bare;
        canvas[to + 2] = canvas[to + 2]! + (paperBlue - canvas[to + 2]!) * bare;
      }
      if (cover < FAINTEST) continue;
      const field = fieldRow + (((((x + bounds.left) * unitsPerPx) | 0) + offset.x) & TEXTURE_MASK);
      let density = 1 + low[field]! * blotch + low2[field]! * blotch * 0.3 + paperGrain[field]! * grain;
      if (edge !== 0 && inside < 1) density += edge * (1 - inside) * cover;
      const row = rowOfDensity(density);
      const whole = 1 / cover;
      let r = deepen(row, red[at]! * whole);
      let g = deepen(row, green[at]! * whole);
      let b = deepen(row, blue[at]! * whole);
      if (light !== null) {
        const factor = (lightRow + ((x + bounds.left) >> 2)) * 3;
        r *= light.factors[factor]!;
        g *= light.factors[factor + 1]!;
        b *= light.factors[factor + 2]!;
      }
      if (form !== null) {
        const column = Math.min(form.width - 1.001, Math.max(0, (x - 1.5) / FORM_STEP));
        const left = column | 0;
        const right = column - left;
        const facing =
          (form.facing[formRow + left]! * (1 - right) + form.facing[formRow + left + 1]! * right) * (1 - formDown) +
          (form.facing[formRowBelow + left]! * (1 - right) + form.facing[formRowBelow + left + 1]! * right) * formDown;
        const shade = 1 + Math.max(-0.5, Math.min(0.5, facing * 1.3)) * volume;
        r *= shade;
        g *= shade;
        b *= shade;
        if (rim !== 0 && facing > 0 && inside < 1) {
          let lit = facing * (1 - inside) * 2 * rim;
          if (lit > 1) lit = 1;
          r += (lightRed - r) * lit;
          g += (lightGreen - g) * lit;
          b += (lightBlue - b) * lit;
        }
      }
      if (bevel !== 0 && edges !== null && x > 1 && y > 1 && x < width - 2 && y < height - 2) {
        const cell = edgeRow + (x >> 1);
        const slope = (edges.values[cell + 1]! - edges.values[cell - 1]!) * 0.6 + ((edges.values[cell + edges.width] ?? inside) - (edges.values[cell - edges.width] ?? inside));
        r += slope * bevelStrength;
        g += slope * bevelStrength;
        b += slope * bevelStrength;
      }
      if (hasHatching) {
        const surface = hatch[field]! * 0.8 + fine[field]! * 0.55 + paperGrain[field]! * 0.2 - (1 - inside) * 1.1;
        const waxed = coverageOf(surface + (isFigure ? 1.7 : 1.0));
        const bare = (1 - waxed) * (isFigure ? 0.2 : 0.34) * (0.45 + (0.55 * (r * 0.3 + g * 0.59 + b * 0.11)) / 255);
        r += (paperRed - r) * bare;
        g += (paperGreen - g) * bare;
        b += (paperBlue - b) * bare;
        if (!isSky) cover *= 0.35 + 0.65 * Math.min(1, waxed + inside * inside);
        const stroke = 1 + hatch[field]! * 0.04;
        r *= stroke;
        g *= stroke;
        b *= stroke;
      }
      cover *= opacity;
      canvas[to] = canvas[to]! + (r - canvas[to]!) * cover;
      canvas[to + 1] = canvas[to + 1]! + (g - canvas[to + 1]!) * cover;
      canvas[to + 2] = canvas[to + 2]! + (b - canvas[to + 2]!) * cover;
    }
  }
}
