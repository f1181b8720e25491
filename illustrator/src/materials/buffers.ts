// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// Buffers that live as long as their thread, and what is computed in them.
const scratch = {};
export const buf = (name, n, Type = Float32Array) => {
  let b = scratch[name];
  if (!b || b.length < n) b = scratch[name] = new Type(n);
  return b;
};
export function blurInPlace(a, W, H, R, passes, tmp) {
  const w = 1 / (2 * R + 1),
    acc = new Float32Array(W);
  for (let p = 0; p < passes; p++) {
    for (let y = 0; y < H; y++) {
      const o = y * W;
      let s = a[o] * (R + 1);
      for (let k = 1; k <= R; k++) s += a[o + Math.min(W - 1, k)];
      for (let x = 0; x < W; x++) {
        tmp[o + x] = s * w;
        s += a[o + (x + R + 1 < W ? x + R + 1 : W - 1)] - a[o + (x > R ? x - R : 0)];
      }
    }
    acc.fill(0);
    for (let k = -R; k <= R; k++) {
      const o = Math.max(0, Math.min(H - 1, k)) * W;
      for (let x = 0; x < W; x++) acc[x] += tmp[o + x];
    }
    for (let y = 0; y < H; y++) {
      const o = y * W,
        n = Math.min(H - 1, y + R + 1) * W,
        q = Math.max(0, y - R) * W;
      for (let x = 0; x < W; x++) {
        a[o + x] = acc[x] * w;
        acc[x] += tmp[n + x] - tmp[q + x];
      }
    }
  }
}
/** alpha of the box, reduced by `step` and blurred */
export function smallAlpha(name, A, W, H, step, R) {
  const w = Math.ceil(W / step),
    h = Math.ceil(H / step),
    out = buf(name, w * h),
    tmp = buf("tmp", w * h),
    inv = 1 / (step * step);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let s = 0;
      const y1 = Math.min(H, (y + 1) * step),
        x1 = Math.min(W, (x + 1) * step);
      for (let yy = y * step; yy < y1; yy++) {
        const o = yy * W;
        for (let xx = x * step; xx < x1; xx++) s += A[o + xx];
      }
      out[y * w + x] = s * inv;
    }
  blurInPlace(out, w, h, Math.max(1, R), 2, tmp);
  return { a: out, w, h };
}
