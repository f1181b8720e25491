// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// Tileable 1024x1024 texture fields, built once and shared with worker threads through SharedArrayBuffer.
import { rng } from "../core/random.ts";
export const T = 1024,
  MASK = T - 1,
  NAMES = ["paper", "fine", "low", "low2", "dx", "dy", "hatch"];
const normalise = (a) => {
  let m = 0,
    v = 0;
  for (let i = 0; i < a.length; i++) m += a[i];
  m /= a.length;
  for (let i = 0; i < a.length; i++) v += (a[i] - m) ** 2;
  v = 1 / Math.sqrt(v / a.length);
  for (let i = 0; i < a.length; i++) a[i] = (a[i] - m) * v;
  return a;
};
function wrapBlur(src, R) {
  const out = new Float32Array(T * T),
    tmp = new Float32Array(T * T),
    w = 1 / (2 * R + 1);
  for (let y = 0; y < T; y++) {
    const o = y * T;
    let s = 0;
    for (let k = -R; k <= R; k++) s += src[o + (k & MASK)];
    for (let x = 0; x < T; x++) {
      tmp[o + x] = s * w;
      s += src[o + ((x + R + 1) & MASK)] - src[o + ((x - R) & MASK)];
    }
  }
  const acc = new Float32Array(T);
  for (let k = -R; k <= R; k++) {
    const o = (k & MASK) * T;
    for (let x = 0; x < T; x++) acc[x] += tmp[o + x];
  }
  for (let y = 0; y < T; y++) {
    const o = y * T,
      a = ((y + R + 1) & MASK) * T,
      b = ((y - R) & MASK) * T;
    for (let x = 0; x < T; x++) {
      out[o + x] = acc[x] * w;
      acc[x] += tmp[a + x] - tmp[b + x];
    }
  }
  return out;
}
/** periodic gradient noise, quarter resolution, bilinear upsampling; `cells` lattice cells across the tile */
function periodicNoise(cells, octaves, seed) {
  const M = T / 4,
    t = new Float32Array(M * M);
  let amp = 1;
  for (let o = 0; o < octaves; o++, amp *= 0.5) {
    const n = cells << o,
      r = rng(seed + o),
      gx = new Float32Array(n * n),
      gy = new Float32Array(n * n);
    for (let i = 0; i < n * n; i++) {
      const a = r() * 6.2832;
      gx[i] = Math.cos(a);
      gy[i] = Math.sin(a);
    }
    for (let y = 0; y < M; y++) {
      const fy = (y * n) / M,
        iy = fy | 0,
        ty = fy - iy,
        sy = ty * ty * ty * (ty * (ty * 6 - 15) + 10),
        y1 = (iy + 1) % n;
      for (let x = 0; x < M; x++) {
        const fx = (x * n) / M,
          ix = fx | 0,
          tx = fx - ix,
          sx = tx * tx * tx * (tx * (tx * 6 - 15) + 10),
          x1 = (ix + 1) % n,
          a = iy * n + ix,
          b = iy * n + x1,
          c = y1 * n + ix,
          d = y1 * n + x1;
        const p = gx[a] * tx + gy[a] * ty,
          q = gx[b] * (tx - 1) + gy[b] * ty,
          u = gx[c] * tx + gy[c] * (ty - 1),
          v = gx[d] * (tx - 1) + gy[d] * (ty - 1);
        t[y * M + x] += amp * 1.5 * ((p + (q - p) * sx) * (1 - sy) + (u + (v - u) * sx) * sy);
      }
    }
  }
  const out = new Float32Array(T * T),
    m = M - 1;
  for (let y = 0; y < T; y++) {
    const iy = y >> 2,
      ty = (y & 3) / 4,
      r0 = iy * M,
      r1 = ((iy + 1) & m) * M;
    for (let x = 0; x < T; x++) {
      const ix = x >> 2,
        tx = (x & 3) / 4,
        x1 = (ix + 1) & m;
      out[y * T + x] = (t[r0 + ix] * (1 - tx) + t[r0 + x1] * tx) * (1 - ty) + (t[r1 + ix] * (1 - tx) + t[r1 + x1] * tx) * ty;
    }
  }
  return out;
}
export function buildTextures() {
  const N = T * T,
    sab = new SharedArrayBuffer(N * 4 * NAMES.length),
    F = viewTextures(sab),
    r = rng("paper"),
    white = new Float32Array(N);
  for (let i = 0; i < N; i++) white[i] = r() - 0.5;
  const g1 = normalise(wrapBlur(white, 1)),
    g2 = normalise(wrapBlur(wrapBlur(white, 3), 3)),
    g3 = normalise(wrapBlur(wrapBlur(white, 7), 7));
  for (let i = 0; i < N; i++) F.paper[i] = g1[i] * 0.45 + g2[i] * 0.8 + g3[i] * 0.35;
  normalise(F.paper);
  F.fine.set(g1);
  F.low.set(periodicNoise(5, 4, "low"));
  F.low2.set(periodicNoise(15, 3, "low2"));
  F.dx.set(periodicNoise(12, 2, "dx"));
  F.dy.set(periodicNoise(11, 2, "dy"));
  for (let y = 0, i = 0; y < T; y++)
    for (let x = 0; x < T; x++, i++) {
      let s = 0;
      const bend = F.low[i] * 3;
      for (let t = -26; t <= 26; t += 3) s += white[((y - Math.round(t * 0.62 + bend)) & MASK) * T + ((x + t) & MASK)];
      F.hatch[i] = s;
    }
  normalise(F.hatch);
  return sab;
}
export function viewTextures(sab: SharedArrayBuffer): Record<string, Float32Array> {
  const F: Record<string, Float32Array> = {};
  NAMES.forEach((n, i) => {
    F[n] = new Float32Array(sab, i * T * T * 4, T * T);
  });
  return F;
}
