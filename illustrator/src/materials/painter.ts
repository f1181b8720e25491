// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
import { lightMap } from "./light-map.ts";
import { D0, D1, LQ, POW, SIG } from "./tables.ts";
import { buf, smallAlpha } from "./buffers.ts";
import { finish } from "./finish.ts";
// paint(scene, style, size): rasterise each layer (resvg), simulate the material inside the layer's bounding box, composite.
import { Resvg } from "@resvg/resvg-js";
import { buildTextures, viewTextures, T, MASK } from "./textures.ts";
import { STYLES } from "./styles.ts";
import { rgb } from "../core/color.ts";
let F = null;
export function useTextures(sab) {
  F = viewTextures(sab);
}
export function rasterise(svg, defs, S, box = 1024) {
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${box} ${box}" width="${S}" height="${S}"><defs>${defs || ""}</defs>${svg}</svg>`,
    { fitTo: { mode: "width", value: S }, font: { loadSystemFonts: false } },
  ).render().pixels;
}
export function paint(scene, styleName, S = 1024) {
  if (!F) useTextures(buildTextures());
  const st = STYLES[styleName] || STYLES.gouache,
    N = S * S,
    k = S / 1024,
    inv = 1 / k,
    acc = buf("acc", N * 3),
    pc = rgb(st.paper),
    L = scene.light,
    lc = L.rgb,
    time = { raster: 0, paint: 0 };
  for (let i = 0; i < N * 3; i += 3) {
    acc[i] = pc[0];
    acc[i + 1] = pc[1];
    acc[i + 2] = pc[2];
  }
  const { LM, LW, graded } = lightMap(scene, S);
  for (let li = 0; li < scene.layers.length; li++) {
    const ly = scene.layers[li];
    let t0 = performance.now();
    const px = rasterise(ly.svg, ly.defs, S);
    time.raster += performance.now() - t0;
    t0 = performance.now();
    const u32 = new Uint32Array(px.buffer, px.byteOffset, N);
    let y0 = 0,
      y1 = S - 1,
      x0 = S,
      x1 = -1; // bounding box of painted pixels
    top: for (; y0 < S; y0++) for (let x = 0, o = y0 * S; x < S; x++) if (u32[o + x]) break top;
    if (y0 === S) continue;
    bottom: for (; y1 > y0; y1--) for (let x = 0, o = y1 * S; x < S; x++) if (u32[o + x]) break bottom;
    for (let y = y0; y <= y1; y++) {
      const o = y * S;
      for (let x = 0; x < x0; x++)
        if (u32[o + x]) {
          x0 = x;
          break;
        }
      for (let x = S - 1; x > x1; x--)
        if (u32[o + x]) {
          x1 = x;
          break;
        }
    }
    const mat = ly.mat,
      isChar = mat === "char",
      flat = mat === "soft" || mat === "emit",
      sky = mat === "sky";
    if (mat === "glow") {
      for (let y = y0; y <= y1; y++)
        for (let x = x0, j = (y * S + x0) * 4, o = (y * S + x0) * 3; x <= x1; x++, j += 4, o += 3)
          if (px[j + 3]) {
            acc[o] += ((255 - acc[o]) * px[j]) / 255;
            acc[o + 1] += ((255 - acc[o + 1]) * px[j + 1]) / 255;
            acc[o + 2] += ((255 - acc[o + 2]) * px[j + 2]) / 255;
          }
      time.paint += performance.now() - t0;
      continue;
    }
    const ox = (li * 137) & MASK,
      oy = (li * 251) & MASK,
      lit = graded && (!sky || scene.litSky) && mat !== "emit" && mat !== "soft";
    if (flat) {
      // no material: soft light and emissive shapes
      for (let y = y0; y <= y1; y++)
        for (let x = x0, j = (y * S + x0) * 4, o = (y * S + x0) * 3; x <= x1; x++, j += 4, o += 3) {
          const a = px[j + 3];
          if (!a) continue;
          const ia = 1 - a / 255;
          acc[o] = acc[o] * ia + px[j];
          acc[o + 1] = acc[o + 1] * ia + px[j + 1];
          acc[o + 2] = acc[o + 2] * ia + px[j + 2];
        }
      time.paint += performance.now() - t0;
      continue;
    }
    const pad = Math.ceil((8 + (st.shadow ? 26 : 0)) * k);
    x0 = Math.max(0, x0 - pad);
    y0 = Math.max(0, y0 - pad);
    x1 = Math.min(S - 1, x1 + pad);
    y1 = Math.min(S - 1, y1 + pad);
    const W = x1 - x0 + 1,
      H = y1 - y0 + 1,
      R = buf("R", N),
      G = buf("G", N),
      B = buf("B", N),
      A = buf("A", N),
      disp = (sky ? 0 : isChar ? st.charWobble : st.wobble) * k * (ly.wobble ?? 1);
    for (let y = 0, i = 0; y < H; y++) {
      const fo = (((((y + y0) * inv) | 0) + oy) & MASK) * T;
      for (let x = 0; x < W; x++, i++) {
        if (disp) {
          const fi = fo + (((((x + x0) * inv) | 0) + ox) & MASK);
          let sx = x + x0 + F.dx[fi] * disp,
            sy = y + y0 + F.dy[fi] * disp;
          if (sx < 0) sx = 0;
          else if (sx > S - 2) sx = S - 2;
          if (sy < 0) sy = 0;
          else if (sy > S - 2) sy = S - 2;
          const ix = sx | 0,
            iy = sy | 0,
            p = iy * S + ix;
          if (!(u32[p] | u32[p + 1] | u32[p + S] | u32[p + S + 1])) {
            A[i] = 0;
            continue;
          }
          const tx = sx - ix,
            ty = sy - iy,
            w00 = (1 - tx) * (1 - ty),
            w10 = tx * (1 - ty),
            w01 = (1 - tx) * ty,
            w11 = tx * ty,
            j = p * 4,
            q = j + S * 4;
          R[i] = px[j] * w00 + px[j + 4] * w10 + px[q] * w01 + px[q + 4] * w11;
          G[i] = px[j + 1] * w00 + px[j + 5] * w10 + px[q + 1] * w01 + px[q + 5] * w11;
          B[i] = px[j + 2] * w00 + px[j + 6] * w10 + px[q + 2] * w01 + px[q + 6] * w11;
          A[i] = (px[j + 3] * w00 + px[j + 7] * w10 + px[q + 3] * w01 + px[q + 7] * w11) / 255;
        } else {
          const j = ((y + y0) * S + x + x0) * 4;
          A[i] = px[j + 3] / 255;
          R[i] = px[j];
          G[i] = px[j + 1];
          B[i] = px[j + 2];
        }
      }
    }
    const edge =
      !sky && (st.edge || st.bevel || st.halo || st.rim || st.crayon)
        ? smallAlpha("edge", A, W, H, 2, Math.round((st.bevel ? 1 : 2.2) * k))
        : null;
    const vr = isChar ? 4 : 6,
      vol: { a: Float32Array; w: number; h: number; lam?: Float32Array } | null = !sky && st.volume ? smallAlpha("vol", A, W, H, 4, Math.round(vr * k)) : null;
    if (vol) {
      const { a, w, h } = vol,
        o = buf("lam", w * h),
        sc = vr * k * 1.7;
      for (let y = 0; y < h; y++)
        for (let x = 0; x < w; x++) {
          const gx = ((a[y * w + Math.min(w - 1, x + 1)] - a[y * w + Math.max(0, x - 1)]) / 2) * sc,
            gy = ((a[Math.min(h - 1, y + 1) * w + x] - a[Math.max(0, y - 1) * w + x]) / 2) * sc;
          o[y * w + x] = -(gx * L.dir[0] + gy * L.dir[1]);
        }
      vol.lam = o;
    }
    if (st.shadow && !sky) {
      const q = ly.depth < 0.3 ? 0.6 : 1.15,
        sh = smallAlpha("shadow", A, W, H, 2, Math.round((st.shadow.r * q * k) / 2)),
        dx = Math.round(-L.dir[0] * st.shadow.dy * q * k),
        dy = Math.round(st.shadow.dy * q * k),
        op = st.shadow.op * (ly.shadowK ?? 1);
      for (let y = 0; y < H; y++) {
        const yy = y - dy;
        if (yy < 0 || yy >= H) continue;
        const so = (yy >> 1) * sh.w;
        for (let x = Math.max(0, dx), e = Math.min(W, W + dx); x < e; x++) {
          const s = sh.a[so + ((x - dx) >> 1)] * op;
          if (s > 0.004) {
            const o = ((y + y0) * S + x + x0) * 3;
            acc[o] *= 1 - s * 0.95;
            acc[o + 1] *= 1 - s * 0.92;
            acc[o + 2] *= 1 - s * 0.72;
          }
        }
      }
    }
    const grain = st.grain * (isChar ? 0.7 : 1),
      blotch = st.blotch * (isChar ? 0.5 : 1),
      edgeK = (st.edge || 0) * (isChar ? 0.5 : 1) * 1.2,
      halo = st.halo && isChar ? st.halo * 1.6 : 0,
      op = st.opacity && !isChar ? st.opacity : 1,
      rimK = (st.rim || 0) * (isChar ? 1.5 : 0.55) * (ly.rimK ?? 1);
    for (let y = 0, i = 0; y < H; y++) {
      const fo = (((((y + y0) * inv) | 0) + oy) & MASK) * T,
        eo = edge ? (y >> 1) * edge.w : 0;
      let vo = 0,
        vo2 = 0,
        vty = 0;
      if (vol) {
        const vy = Math.min(vol.h - 1.001, Math.max(0, (y - 1.5) / 4)),
          iy = vy | 0;
        vty = vy - iy;
        vo = iy * vol.w;
        vo2 = Math.min(vol.h - 1, iy + 1) * vol.w;
      }
      for (let x = 0; x < W; x++, i++) {
        let a = A[i];
        const o = ((y + y0) * S + x + x0) * 3,
          e = edge ? edge.a[eo + (x >> 1)] : 1;
        if (halo && a < 0.99 && e > 0.004) {
          const h = e * (1 - a) * halo;
          acc[o] += (pc[0] - acc[o]) * h;
          acc[o + 1] += (pc[1] - acc[o + 1]) * h;
          acc[o + 2] += (pc[2] - acc[o + 2]) * h;
        }
        if (a < 0.004) continue;
        const ia = 1 / a;
        let r = R[i] * ia,
          g = G[i] * ia,
          b = B[i] * ia;
        const fi = fo + (((((x + x0) * inv) | 0) + ox) & MASK);
        let d = 1 + F.low[fi] * blotch + F.low2[fi] * blotch * 0.3 + F.paper[fi] * grain;
        if (edgeK && e < 1) d += edgeK * (1 - e) * a;
        let q = ((d - D0) * ((LQ - 1) / (D1 - D0)) + 0.5) | 0;
        if (q < 0) q = 0;
        else if (q >= LQ) q = LQ - 1;
        q <<= 8;
        r = POW[q + (r > 255 ? 255 : r | 0)];
        g = POW[q + (g > 255 ? 255 : g | 0)];
        b = POW[q + (b > 255 ? 255 : b | 0)];
        if (lit) {
          const m = (((y + y0) >> 2) * LW + ((x + x0) >> 2)) * 3;
          r *= LM[m];
          g *= LM[m + 1];
          b *= LM[m + 2];
        }
        if (vol) {
          const vx = Math.min(vol.w - 1.001, Math.max(0, (x - 1.5) / 4)),
            ix = vx | 0,
            tx = vx - ix,
            lam = vol.lam,
            kk = (lam[vo + ix] * (1 - tx) + lam[vo + ix + 1] * tx) * (1 - vty) + (lam[vo2 + ix] * (1 - tx) + lam[vo2 + ix + 1] * tx) * vty;
          const m = 1 + Math.max(-0.5, Math.min(0.5, kk * 1.3)) * st.volume;
          r *= m;
          g *= m;
          b *= m;
          if (rimK && kk > 0 && e < 1) {
            let rim = kk * (1 - e) * 2 * rimK;
            if (rim > 1) rim = 1;
            r += (lc[0] - r) * rim;
            g += (lc[1] - g) * rim;
            b += (lc[2] - b) * rim;
          }
        }
        if (st.bevel && edge && x > 1 && y > 1 && x < W - 2 && y < H - 2) {
          const c = eo + (x >> 1),
            bev = ((edge.a[c + 1] - edge.a[c - 1]) * 0.6 + ((edge.a[c + edge.w] ?? e) - (edge.a[c - edge.w] ?? e))) * st.bevel * 42 * k;
          r += bev;
          g += bev;
          b += bev;
        }
        if (st.crayon) {
          const h = F.hatch[fi] * 0.8 + F.fine[fi] * 0.55 + F.paper[fi] * 0.2 - (1 - e) * 1.1,
            cov = SIG[Math.max(0, Math.min(511, (256 + (h + (isChar ? 1.7 : 1.0)) * 70) | 0))],
            lf = (1 - cov) * (isChar ? 0.2 : 0.34) * (0.45 + (0.55 * (r * 0.3 + g * 0.59 + b * 0.11)) / 255);
          r += (pc[0] - r) * lf;
          g += (pc[1] - g) * lf;
          b += (pc[2] - b) * lf;
          if (!sky) a *= 0.35 + 0.65 * Math.min(1, cov + e * e);
          const hv = 1 + F.hatch[fi] * 0.04;
          r *= hv;
          g *= hv;
          b *= hv;
        }
        a *= op;
        acc[o] += (r - acc[o]) * a;
        acc[o + 1] += (g - acc[o + 1]) * a;
        acc[o + 2] += (b - acc[o + 2]) * a;
      }
    }
    time.paint += performance.now() - t0;
  }
  const t1 = performance.now(),
    out = Buffer.allocUnsafe(N * 3);
  finish(out, acc, scene, st, S, pc, F);
  time.paint += performance.now() - t1;
  return { data: out, size: S, time };
}
