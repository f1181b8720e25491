import type { Bounds } from "./painted-bounds.ts";
import { openPatch, type Patch } from "./patch.ts";
import { TEXTURE_MASK, TEXTURE_SIZE, type TextureFields } from "./textures.ts";

type PickUp = {
  pixels: Uint8Array; pixels32: Uint32Array; sizePx: number; bounds: Bounds; fields: TextureFields;
  /** Where in the textures this layer lies. */
  offset: { x: number; y: number };
  /** How far edges wander, in pixels of this picture. */
  wander: number;
};

/** Takes a layer's pixels up, each from a little beside itself, so that edges wander like a brush. */
export function pickUp(request: PickUp): Patch {
  const patch = openPatch(request.bounds, request.sizePx);
  if (request.wander === 0) copyStraight(request, patch);
  else copyWandering(request, patch);
  return patch;
}

function copyStraight({ pixels, sizePx, bounds }: PickUp, { width, height, red, green, blue, alpha }: Patch): void {
  for (let y = 0, at = 0; y < height; y += 1) {
    let from = ((y + bounds.top) * sizePx + bounds.left) * 4;
    for (let x = 0; x < width; x += 1, at += 1, from += 4) {
      alpha[at] = pixels[from + 3]! / 255;
      red[at] = pixels[from]!;
      green[at] = pixels[from + 1]!;
      blue[at] = pixels[from + 2]!;
    }
  }
}

/** Between four pixels by how far each is. */
function copyWandering({ pixels, pixels32, sizePx, bounds, fields, offset, wander }: PickUp, { width, height, red, green, blue, alpha }: Patch): void {
  const { dx, dy } = fields;
  const unitsPerPx = TEXTURE_SIZE / sizePx;
  const last = sizePx - 2;
  for (let y = 0, at = 0; y < height; y += 1) {
    const fieldRow = (((((y + bounds.top) * unitsPerPx) | 0) + offset.y) & TEXTURE_MASK) * TEXTURE_SIZE;
    for (let x = 0; x < width; x += 1, at += 1) {
      const field = fieldRow + (((((x + bounds.left) * unitsPerPx) | 0) + offset.x) & TEXTURE_MASK);
      let sourceX = x + bounds.left + dx[field]! * wander;
      let sourceY = y + bounds.top + dy[field]! * wander;
      if (sourceX < 0) sourceX = 0;
      else if (sourceX > last) sourceX = last;
      if (sourceY < 0) sourceY = 0;
      else if (sourceY > last) sourceY = last;
      const column = sourceX | 0;
      const row = sourceY | 0;
      const pixel = row * sizePx + column;
      if ((pixels32[pixel]! | pixels32[pixel + 1]! | pixels32[pixel + sizePx]! | pixels32[pixel + sizePx + 1]!) === 0) {
        alpha[at] = 0;
        continue;
      }
      const right = sourceX - column;
      const down = sourceY - row;
      const w00 = (1 - right) * (1 - down);
      const w10 = right * (1 - down);
      const w01 = (1 - right) * down;
      const w11 = right * down;
      const a = pixel * 4;
      const b = a + sizePx * 4;
      red[at] = pixels[a]! * w00 + pixels[a + 4]! * w10 + pixels[b]! * w01 + pixels[b + 4]! * w11;
      green[at] = pixels[a + 1]! * w00 + pixels[a + 5]! * w10 + pixels[b + 1]! * w01 + pixels[b + 5]! * w11;
      blue[at] = pixels[a + 2]! * w00 + pixels[a + 6]! * w10 + pixels[b + 2]! * w01 + pixels[b + 6]! * w11;
      alpha[at] = (pixels[a + 3]! * w00 + pixels[a + 7]! * w10 + pixels[b + 3]! * w01 + pixels[b + 7]! * w11) / 255;
    }
  }
}
