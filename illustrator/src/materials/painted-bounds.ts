/** A rectangle of pixels; all four edges belong to it. */
export type Bounds = { left: number; top: number; right: number; bottom: number };

/** Where anything is painted at all; null for an empty layer. `pixels` holds one number a pixel. */
export function boundsOf(pixels: Uint32Array, sizePx: number): Bounds | null {
  const top = firstPaintedRow(pixels, sizePx);
  if (top === sizePx) return null;
  const bottom = lastPaintedRow(pixels, sizePx, top);
  let left = sizePx;
  let right = -1;
  for (let y = top; y <= bottom; y += 1) {
    const row = y * sizePx;
    let x = 0;
    while (x < left && pixels[row + x] === 0) x += 1;
    left = Math.min(left, x);
    x = sizePx - 1;
    while (x > right && pixels[row + x] === 0) x -= 1;
    right = Math.max(right, x);
  }
  return { left, top, right, bottom };
}

/** With room for what paint does beyond the edge of a form. */
export const widen = ({ left, top, right, bottom }: Bounds, by: number, sizePx: number): Bounds => ({
  left: Math.max(0, left - by), top: Math.max(0, top - by), right: Math.min(sizePx - 1, right + by), bottom: Math.min(sizePx - 1, bottom + by),
});

function firstPaintedRow(pixels: Uint32Array, sizePx: number): number {
  const at = pixels.findIndex((pixel) => pixel !== 0);
  return at < 0 ? sizePx : Math.floor(at / sizePx);
}

function lastPaintedRow(pixels: Uint32Array, sizePx: number, top: number): number {
  let at = pixels.length - 1;
  while (at > top * sizePx && pixels[at] === 0) at -= 1;
  return Math.floor(at / sizePx);
}
