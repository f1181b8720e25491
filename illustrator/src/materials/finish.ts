// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
import { MASK, T } from "./textures.ts";
/** saturation, light bloom, vignette, unpainted paper margin, grain; scene.calm = {edge:'top'|'bottom', rgb, size} washes the text zone */
export function finish(out, acc, scene, st, S, pc, F) {
  const fn = st.finish,
    L = scene.light,
    lc = L.rgb,
    bloomK = st.glow ? 0.2 : (scene.bloom ?? 0.08),
    k = S / 1024,
    deckle = st.deckle && scene.deckle !== false,
    calm = scene.calm;
  for (let y = 0, i = 0; y < S; y++) {
    const v = y / S - 0.5,
      by = y / S - L.y / 1024,
      fo = (((y / k) | 0) & MASK) * T;
    for (let x = 0; x < S; x++, i++) {
      const o = i * 3,
        fi = fo + (((x / k) | 0) & MASK);
      let r = acc[o],
        g = acc[o + 1],
        b = acc[o + 2];
      const bx = x / S - L.x / 1024,
        d2 = bx * bx + by * by;
      if (d2 < 0.3844) {
        const q = 1 - Math.sqrt(d2) / 0.62,
          gl = q * q * bloomK;
        r += (lc[0] - r) * gl;
        g += (lc[1] - g) * gl;
        b += (lc[2] - b) * gl;
      }
      if (calm) {
        const u = (calm.edge === "top" ? calm.size - y / S : y / S - (1 - calm.size)) + F.low[fi] * 0.018;
        if (u > 0) {
          let t = Math.min(1, u / (calm.soft || 0.12));
          t = t * t * (3 - 2 * t) * calm.k;
          r += (calm.rgb[0] - r) * t;
          g += (calm.rgb[1] - g) * t;
          b += (calm.rgb[2] - b) * t;
        }
      }
      const lum = 0.3 * r + 0.59 * g + 0.11 * b;
      r = lum + (r - lum) * fn.saturation;
      g = lum + (g - lum) * fn.saturation;
      b = lum + (b - lum) * fn.saturation;
      if (fn.vignette) {
        const u = x / S - 0.5,
          vg = 1 - fn.vignette * Math.max(0, (u * u + v * v) * 2 - 0.18);
        r *= vg;
        g *= vg;
        b *= vg;
      }
      if (deckle) {
        const q = Math.min(x, S - 1 - x, y, S - 1 - y) / k;
        if (q < 130) {
          const ed = q - 30 + F.low[fi] * 9 + F.dx[fi] * 3 + F.low2[fi] * 1.6 + F.paper[fi] * 0.5;
          let m = Math.max(0, Math.min(1, ed / 4.5));
          m = m * m * (3 - 2 * m);
          const wet = ed > 0 && ed < 11 ? Math.sin((ed / 11) * Math.PI) * 0.13 : 0,
            fade = Math.max(0, 1 - Math.max(0, ed) / 80) * 0.16;
          r += (pc[0] - r) * fade;
          g += (pc[1] - g) * fade;
          b += (pc[2] - b) * fade;
          r = pc[0] + (r * (1 - wet) - pc[0]) * m;
          g = pc[1] + (g * (1 - wet * 0.9) - pc[1]) * m;
          b = pc[2] + (b * (1 - wet * 0.7) - pc[2]) * m;
        }
      }
      const gr = F.fine[fi] * fn.grain * 0.6 + F.paper[fi] * fn.grain * 0.5;
      r += gr;
      g += gr;
      b += gr;
      out[o] = r < 0 ? 0 : r > 255 ? 255 : r;
      out[o + 1] = g < 0 ? 0 : g > 255 ? 255 : g;
      out[o + 2] = b < 0 ? 0 : b > 255 ? 255 : b;
    }
  }
}
