// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
import { f } from "../core/path.ts";
import { geometry } from "../characters/character.ts";
/** fewer rasterisations: neighbouring layers of one material and similar depth become one */
export function mergeLayers(L) {
  const out = [];
  for (const l of L) {
    const q = out[out.length - 1];
    if (q && q.mat === l.mat && (l.mat === "glow" || l.mat === "soft" || l.mat === "emit")) {
      q.svg += l.svg;
      q.defs += l.defs;
    } else out.push({ ...l });
  }
  return out;
}
/** close-up: zoom every layer by depth round the faces; near layers move more than far ones */
export function camera(L, lights, light, acts, text, z) {
  const faces = acts.map((a) => geometry(a.sheet, a).faceBox),
    cx = faces.reduce((s, q) => s + q.cx, 0) / faces.length,
    cy = faces.reduce((s, q) => s + q.cy, 0) / faces.length,
    ty = text === "top" ? 610 : 530;
  const clamp = (v, q, m) => Math.max(1024 - 1024 * q - m, Math.min(m, v));
  for (const l of L) {
    if (l.mat === "sky") continue;
    const q = l.depth === 1 ? z : 1 + (z - 1) * (0.35 + 0.65 * Math.min(1, l.depth / 0.6)),
      t = (q - 1) / (z - 1);
    l.svg = `<g transform="translate(${f(clamp((512 - cx * z) * t, q, 30))},${f(clamp((ty - cy * z) * t, q, 10))}) scale(${f(q * 100) / 100})">${l.svg}</g>`;
  }
  const tx = clamp(512 - cx * z, z, 30),
    tyy = clamp(ty - cy * z, z, 10);
  for (const l of lights) {
    l.x = l.x * z + tx;
    l.y = l.y * z + tyy;
    l.r *= z;
  }
}
