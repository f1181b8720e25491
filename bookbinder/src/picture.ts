// What the designer needs to know about a picture: size, light and unrest where words may stand, and its leading colours.
import sharp from "sharp";
import { luminance, contrastOf, toOklch, fromOklch, toHex, fromHex } from "./colour.ts";

const GRID = 128;

export type MeasuredPicture = {
  data: Buffer; width: number; height: number; grid: Buffer; inset: number;
  focus?: { x0: number; x1: number; y0: number; y1: number } | undefined;
};

/** Neighbouring cells may differ this much (in perceived lightness) before words on them tire the eye. */
export const CALM = 0.012;

/** JPEG bytes -> { data, width, height, grid } ; grid is a small RGB copy for measuring (about 10 ms). */
export async function readPicture(data: Uint8Array, { focus }: { focus?: { x0: number; x1: number; y0: number; y1: number } } = {}) {
  if (data[0] !== 0xff || data[1] !== 0xd8) throw new Error("pictures must be JPEG: convert them before binding");
  const image = sharp(data);
  const { width, height, channels } = await image.metadata();
  if (channels !== 3) throw new Error("pictures must be RGB JPEG");
  const raw = await image.resize(GRID, GRID, { fit: "fill" }).raw().toBuffer();
  const picture: MeasuredPicture = { data: Buffer.from(data.buffer, data.byteOffset, data.byteLength), width, height, grid: raw, focus, inset: 0 };
  picture.inset = paperMargin(picture);
  return picture;
}

/** Some painters leave a rim of bare paper round the painting. Its depth as a fraction, 0 if there is none. */
export function paperMargin({ grid }) {
  const at = (x, y) => [0, 1, 2].map((k) => grid[(y * GRID + x) * 3 + k]),
    rim = [];
  for (let i = 0; i < GRID; i++) rim.push(at(i, 0), at(i, GRID - 1), at(0, i), at(GRID - 1, i));
  const mean = [0, 1, 2].map((k) => rim.reduce((s, c) => s + c[k], 0) / rim.length),
    far = (c) => Math.hypot(c[0] - mean[0], c[1] - mean[1], c[2] - mean[2]);
  if (luminance(mean) < 0.7 || rim.filter((c) => far(c) > 30).length > rim.length * 0.04) return 0;
  let deepest = 0;
  for (let i = 8; i < GRID - 8; i++)
    for (const walk of [(d) => at(i, d), (d) => at(i, GRID - 1 - d), (d) => at(d, i), (d) => at(GRID - 1 - d, i)]) {
      let d = 0;
      while (d < 12 && far(walk(d)) < 26) d++;
      if (d < 12) deepest = Math.max(deepest, d);
    }
  return deepest ? Math.min(0.08, (deepest + 1) / GRID) : 0;
}

/** Luminance of the part of a picture under a box (fractions): darkest and lightest 2 %, mean, and unrest between neighbours. */
export function measureZone({ grid }, { x, y, w, h }) {
  const x0 = Math.max(0, Math.floor(x * GRID)),
    x1 = Math.min(GRID, Math.ceil((x + w) * GRID)),
    y0 = Math.max(0, Math.floor(y * GRID)),
    y1 = Math.min(GRID, Math.ceil((y + h) * GRID));
  const values = [];
  let unrest = 0,
    pairs = 0;
  for (let j = y0; j < y1; j++)
    for (let i = x0; i < x1; i++) {
      const at = (j * GRID + i) * 3,
        l = luminance([grid[at], grid[at + 1], grid[at + 2]]);
      values.push(l);
      if (i > x0) {
        unrest += Math.abs(Math.sqrt(l) - Math.sqrt(luminance([grid[at - 3], grid[at - 2], grid[at - 1]])));
        pairs++;
      }
    }
  const sorted = values.sort((a, b) => a - b),
    pick = (q) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(q * (sorted.length - 1))))] ?? 0.5;
  return {
    dark: pick(0.02),
    light: pick(0.98),
    mean: sorted.reduce((s, v) => s + v, 0) / Math.max(1, sorted.length),
    unrest: unrest / Math.max(1, pairs),
  };
}

/** Worst contrast of an ink against everything in a measured zone. */
export const worstContrast = (ink, zone) => {
  const l = luminance(fromHex(ink));
  return Math.min(contrastOf(l, zone.dark), contrastOf(l, zone.light));
};

export function meanColour({ grid }, { x, y, w, h }) {
  const sum = [0, 0, 0];
  let n = 0;
  for (let j = Math.floor(y * GRID); j < Math.min(GRID, (y + h) * GRID); j++)
    for (let i = Math.floor(x * GRID); i < Math.min(GRID, (x + w) * GRID); i++) {
      const at = (j * GRID + i) * 3;
      for (let k = 0; k < 3; k++) sum[k] += grid[at + k];
      n++;
    }
  return sum.map((v) => v / Math.max(1, n));
}

/** The hero's colour: what is common on the figure and rare round it. */
export function accentOf(picture) {
  const { grid, focus } = picture,
    f = focus ?? { x0: 0.32, x1: 0.68, y0: 0.4 };
  const bins = Array.from({ length: 30 }, () => ({ hero: 0, rest: 0, weight: 0, L: 0, C: 0, a: 0, b: 0 }));
  let heroes = 0,
    others = 0;
  for (let y = 0; y < GRID; y++)
    for (let x = 0; x < GRID; x++) {
      const at = (y * GRID + x) * 3,
        u = x / GRID,
        v = y / GRID,
        inside = u > f.x0 && u < f.x1 && v > f.y0 && v < 0.92;
      inside ? heroes++ : others++;
      const [L, C, H] = toOklch([grid[at], grid[at + 1], grid[at + 2]]);
      if (C < 0.08 || L < 0.28 || L > 0.9) continue;
      const bin = bins[Math.floor(((H + Math.PI) / (2 * Math.PI)) * 30) % 30];
      if (!inside) {
        bin.rest += C;
        continue;
      }
      bin.hero += C * C;
      bin.weight += C;
      bin.L += L * C;
      bin.C += C * C;
      bin.a += Math.cos(H) * C;
      bin.b += Math.sin(H) * C;
    }
  const score = (b) => b.hero / Math.max(1, heroes) - (0.5 * b.rest) / Math.max(1, others),
    best = bins.reduce((m, b) => (score(b) > score(m) ? b : m));
  if (!best.hero) return "#B4532A";
  return toHex(fromOklch([best.L / best.weight, Math.min(0.17, (best.C / best.weight) * 1.05), Math.atan2(best.b, best.a)]));
}

/** The mildest wash that makes one of the inks read: { ink, colour, opacity } or null. */
export function chooseWash(zone, mean, inks) {
  const [, C, H] = toOklch(mean),
    out = [];
  for (const { ink, dark } of inks) {
    const colour = toHex(fromOklch(dark ? [0.24, Math.min(0.07, C), H] : [0.965, Math.min(0.025, C), H]));
    for (let opacity = 0.3; opacity <= 0.9; opacity += 0.06) {
      const mix = (l) => {
          const g = Math.sqrt(l) * (1 - opacity) + Math.sqrt(luminance(fromHex(colour))) * opacity;
          return g * g;
        },
        i = luminance(fromHex(ink));
      if (Math.min(contrastOf(i, mix(zone.dark)), contrastOf(i, mix(zone.light))) >= 5.4 && zone.unrest * (1 - opacity) <= CALM * 0.75) {
        out.push({ ink, colour, opacity });
        break;
      }
    }
  }
  return out.sort((a, b) => a.opacity - b.opacity)[0] ?? null;
}

/** Bakes a soft wash into the picture so that no edition needs transparency. box in fractions. */
export async function washPicture(picture, { edge, size, colour, opacity }) {
  const { width: w, height: h } = picture,
    solid = Math.max(0.05, size - 0.08),
    reach = Math.min(1, size + 0.16);
  const stops =
    edge === "top"
      ? `<stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="${solid / reach}" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/>`
      : `<stop offset="0" stop-color="${colour}" stop-opacity="0"/><stop offset="${1 - solid / reach}" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}" stop-opacity="${opacity}"/>`;
  const y = edge === "top" ? 0 : h * (1 - reach);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient></defs><rect x="0" y="${y}" width="${w}" height="${h * reach}" fill="url(#g)"/></svg>`;
  return readPicture(
    await sharp(picture.data)
      .composite([{ input: Buffer.from(svg) }])
      .jpeg({ quality: 84, mozjpeg: true })
      .toBuffer(),
    { focus: picture.focus },
  ).then((washed) => ({ ...washed, inset: picture.inset }));
}
