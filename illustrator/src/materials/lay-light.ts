import type { Bounds } from "./painted-bounds.ts";

/** Adds light: what is bright already stays as it is. Both hold the whole picture, `pixels` premultiplied RGBA. */
export function addGlow(canvas: Float32Array, pixels: Uint8Array, sizePx: number, { left, top, right, bottom }: Bounds): void {
  for (let y = top; y <= bottom; y += 1) {
    for (let at = y * sizePx + left, end = y * sizePx + right; at <= end; at += 1) {
      const from = at * 4;
      if (pixels[from + 3] === 0) continue;
      const to = at * 3;
      canvas[to] = canvas[to]! + ((255 - canvas[to]!) * pixels[from]!) / 255;
      canvas[to + 1] = canvas[to + 1]! + ((255 - canvas[to + 1]!) * pixels[from + 1]!) / 255;
      canvas[to + 2] = canvas[to + 2]! + ((255 - canvas[to + 2]!) * pixels[from + 2]!) / 255;
    }
  }
}

/** Lays a layer over the picture as it is, without any pigment: soft light, and shapes that shine. */
export function layFlat(canvas: Float32Array, pixels: Uint8Array, sizePx: number, { left, top, right, bottom }: Bounds): void {
  for (let y = top; y <= bottom; y += 1) {
    for (let at = y * sizePx + left, end = y * sizePx + right; at <= end; at += 1) {
      const from = at * 4;
      const alpha = pixels[from + 3]!;
      if (alpha === 0) continue;
      const to = at * 3;
      const below = 1 - alpha / 255;
      canvas[to] = canvas[to]! * below + pixels[from]!;
      canvas[to + 1] = canvas[to + 1]! * below + pixels[from + 1]!;
      canvas[to + 2] = canvas[to + 2]! * below + pixels[from + 2]!;
    }
  }
}
