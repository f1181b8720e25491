// Drawing kit for scenery: hills, plants, clouds, houses, furniture. Every function returns svg text.
import { f, smooth, scallop, oval, sparkle, type Point } from "../core/path.ts";
import type { Random } from "../core/random.ts";
import { mix, shade } from "../core/color.ts";
export type Stop = readonly [offset: number, color: string, opacity?: number];

/** The entry at `index`, beginning anew after the last. */
export const cycle = <Item>(list: readonly [Item, ...Item[]], index: number): Item => list[index % list.length] ?? list[0];

export const fill = (d: string, c: string, x = ""): string => `<path d="${d}" fill="${c}" ${x}/>`;
export const line = (d: string, c: string, w: number, x = ""): string =>
  `<path d="${d}" fill="none" stroke="${c}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" ${x}/>`;
export const rect = (x: number, y: number, w: number, h: number, c: string, rx = 0, e = ""): string =>
  `<rect x="${f(x)}" y="${f(y)}" width="${f(w)}" height="${f(h)}" rx="${rx}" fill="${c}" ${e}/>`;
/** Moves a drawing, scales it by `k`, turns it by `rot` degrees. */
export const at = (x: number, y: number, s: string, k = 1, rot = 0, flip = false): string =>
  `<g transform="translate(${f(x)},${f(y)})${rot ? ` rotate(${f(rot)})` : ""} scale(${flip ? -f(k * 100) / 100 : f(k * 100) / 100},${f(k * 100) / 100})">${s}</g>`;
export const linear = (id: string, stops: readonly Stop[], vert = true): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${vert ? 0 : 1}" y2="${vert ? 1 : 0}">${stops.map(([o, c, a = 1]) => `<stop offset="${o}" stop-color="${c}" stop-opacity="${a}"/>`).join("")}</linearGradient>`;
export const radial = (id: string, stops: readonly Stop[]): string =>
  `<radialGradient id="${id}">${stops.map(([o, c, a = 1]) => `<stop offset="${o}" stop-color="${c}" stop-opacity="${a}"/>`).join("")}</radialGradient>`;
/** A rolling line across the picture at height `y0`, filled down to `base`. */
export function hill(y0: number, amp: number, ph: number, slope = 0, base = 1040): string {
  const p: Point[] = [[-40, y0]];
  for (let x = 0; x <= 1064; x += 133)
    p.push([x, y0 + Math.sin(x / 260 + ph) * amp + Math.sin(x / 110 + ph * 2) * amp * 0.25 + (slope * (x - 512)) / 512]);
  p.push([1070, p.at(-1)?.[1] ?? y0]);
  return smooth(p, false) + `L1070,${base}L-40,${base}Z`;
}
export function sprig(x: number, y: number, len: number, ang: number, c: string, n = 7, lw = 13, ll = 34, c2?: string): string {
  const a = (ang * Math.PI) / 180,
    ex = x + Math.cos(a) * len,
    ey = y + Math.sin(a) * len;
  let s = line(
    `M${f(x)},${f(y)}Q${f((x + ex) / 2 + Math.cos(a + 1.57) * len * 0.12)},${f((y + ey) / 2 + Math.sin(a + 1.57) * len * 0.12)} ${f(ex)},${f(ey)}`,
    c2 || c,
    5,
  );
  for (let i = 1; i <= n; i++) {
    const t = i / n,
      px = x + Math.cos(a) * len * t + Math.cos(a + 1.57) * len * 0.24 * t * (1 - t),
      py = y + Math.sin(a) * len * t + Math.sin(a + 1.57) * len * 0.24 * t * (1 - t);
    for (const sd of [-1, 1]) {
      const L = ll * (1.1 - 0.5 * t);
      s += `<path transform="translate(${f(px)},${f(py)}) rotate(${f(ang + sd * (58 - t * 18))})" d="M0,0C${f(L * 0.3)},${-lw} ${f(L * 0.8)},${f(-lw * 0.8)} ${f(L)},0C${f(L * 0.8)},${f(lw * 0.8)} ${f(L * 0.3)},${lw} 0,0Z" fill="${i % 2 ? c : mix(c, c2 || c, 0.5)}"/>`;
    }
  }
  return s;
}
/** Leaves that hang into an upper corner. */
export const corner = (r: Random, flip: boolean, c: string, c2: string, n = 5): string => {
  let s = "";
  for (let i = 0; i < n; i++)
    s += sprig(-20 + i * 6, -14 + i * 26, 150 + r() * 100, 16 + i * 15 + r() * 8, i % 2 ? c : shade(c, 0.045), 8, 15, 42, c2);
  return `<g transform="translate(${flip ? 1024 : 0},0) scale(${flip ? -1 : 1},1)">${s}</g>`;
};
export const ferns = (r: Random, c: string, xs: readonly number[]): string =>
  xs
    .map((x, i) =>
      sprig(x, 1050, 130 + r() * 90, -90 + (x < 512 ? 18 : -18) + (r() - 0.5) * 30, i % 2 ? c : shade(c, 0.05), 8, 13, 38, shade(c, -0.04)),
    )
    .join("");
export function tuft(x: number, y: number, h: number, c: string, r: Random, n = 7): string {
  let s = "";
  for (let i = 0; i < n; i++) {
    const o = i - (n - 1) / 2,
      hh = h * (0.55 + r() * 0.5),
      lean = o * 5 + (r() - 0.5) * 10,
      bx = x + o * 4.5;
    s += `M${f(bx - 3)},${f(y - 2)}Q${f(bx + lean * 0.2 - 2)},${f(y - hh * 0.6)} ${f(bx + lean)},${f(y - hh)}Q${f(bx + lean * 0.3 + 3)},${f(y - hh * 0.5)} ${f(bx + 3)},${f(y - 2)}Q${f(bx)},${f(y + 4)} ${f(bx - 3)},${f(y - 2)}Z`;
  }
  return fill(s, c);
}
export const blades = (r: Random, n: number, y0: number, y1: number, c: string): string => {
  let d = "";
  for (let i = 0; i < n; i++) {
    const x = r() * 1024,
      y = y0 + r() * (y1 - y0);
    d += `M${f(x)},${f(y)}q4,-12 8,-16M${f(x + 8)},${f(y)}q2,-10 8,-14`;
  }
  return line(d, c, 4);
};
export const flower = (x: number, y: number, h: number, c: string, st: string, r: Random): string =>
  line(`M${f(x)},${f(y)}q${f(r() * 8 - 4)},${f(-h / 2)} 0,${f(-h)}`, st, 4) +
  [0, 60, 120, 180, 240, 300]
    .map((a) => `<ellipse transform="translate(${f(x)},${f(y - h)}) rotate(${a})" cx="9" rx="8.5" ry="5.4" fill="${c}"/>`)
    .join("") +
  fill(oval(x, y - h, 5.2), "#F6CF6A");
export const tulip = (x: number, y: number, h: number, c: string, st: string): string =>
  line(`M${f(x)},${f(y)}v${f(-h)}`, st, 4.4) +
  fill(`M${f(x)},${f(y - h * 0.3)}q-18,-10 -16,-34q14,10 16,34Z`, st) +
  fill(`M${f(x - 13)},${f(y - h - 22)}q6,8 7,6q3,-8 6,-8q3,0 6,8q2,2 7,-6q6,32 -13,32q-19,0 -13,-32Z`, c);
export const mushroom = (x: number, y: number, k: number, c: string): string =>
  at(
    x,
    y,
    fill("M-11,0C-14,-24 -9,-34 -8,-42H8C9,-34 14,-24 11,0Z", "#F3E4CB") +
      fill("M-38,-36C-34,-78 34,-78 38,-36C24,-28 -24,-28 -38,-36Z", c) +
      fill(oval(-14, -52, 6) + oval(10, -58, 5) + oval(20, -43, 4.4), "#FFF4E0"),
    k,
  );
export const rock = (x: number, y: number, w: number, h: number, c: string, r: Random): string => {
  const d =
    smooth(
      [
        [x - w, y],
        [x - w * 0.9, y - h * 0.5],
        [x - w * 0.4, y - h * (0.9 + r() * 0.1)],
        [x + w * 0.2, y - h],
        [x + w * 0.8, y - h * 0.6],
        [x + w, y],
      ],
      false,
    ) + "Z";
  return (
    fill(d, c) +
    line(
      `M${f(x - w * 0.5)},${f(y - h * 0.66)}q${f(w * 0.3)},${f(-h * 0.2)} ${f(w * 0.6)},0M${f(x + w * 0.2)},${f(y - h * 0.34)}q${f(w * 0.2)},${f(-h * 0.1)} ${f(w * 0.34)},0`,
      shade(c, 0.07),
      5,
    )
  );
};
export const bush = (x: number, y: number, w: number, h: number, c: string, r: Random): string => {
  let d = "";
  for (let i = 0; i < 16; i++) {
    const a = r() * 6.28,
      q = Math.sqrt(r()) * 0.8;
    d += `M${f(x + Math.cos(a) * w * q - 8)},${f(y - h * 0.5 + Math.sin(a) * h * 0.42 * q)}q8,-10 16,0`;
  }
  return fill(scallop(x, y - h * 0.46, w, h * 0.54, r, 11, 0.22), c) + line(d, shade(c, 0.06), 4);
};
export type TreeKind = "leaf" | "round" | "apple" | "pine" | "trunk" | "birch" | "palm" | "cactus";

/** A tree of height `h` with crown `c` and trunk `tr`; far ones are drawn without detail. */
export function tree(kind: TreeKind, x: number, y: number, h: number, c: string, tr: string, r: Random, det = true): string {
  const hi = shade(c, 0.06),
    lo = shade(c, -0.06),
    w = h * 0.42;
  let s = "";
  if (kind === "leaf") {
    s += fill(
      `M${x},${f(y - h)}C${f(x + w * 0.75)},${f(y - h * 0.78)} ${f(x + w * 0.72)},${f(y - h * 0.3)} ${x},${f(y - h * 0.2)}C${f(x - w * 0.72)},${f(y - h * 0.3)} ${f(x - w * 0.75)},${f(y - h * 0.78)} ${x},${f(y - h)}Z`,
      c,
    );
    if (det) {
      let v = `M${x},${y}V${f(y - h * 0.86)}`;
      for (let i = 0; i < 6; i++) {
        const yy = y - h * (0.28 + i * 0.09),
          l = w * (0.4 - (0.16 * Math.abs(i - 2)) / 3);
        v += `M${x},${f(yy)}q${f(l * 0.5)},${f(-l * 0.35)} ${f(l)},${f(-l * 0.85)}M${x},${f(yy)}q${f(-l * 0.5)},${f(-l * 0.35)} ${f(-l)},${f(-l * 0.85)}`;
      }
      s += line(v, tr, f(h * 0.014));
    }
    s += fill(`M${f(x - h * 0.018)},${y}L${f(x - h * 0.01)},${f(y - h * 0.4)}h${f(h * 0.02)}L${f(x + h * 0.018)},${y}Z`, tr);
  }
  if (kind === "round") {
    s +=
      fill(
        `M${f(x - h * 0.035)},${y}C${f(x - h * 0.02)},${f(y - h * 0.2)} ${f(x - h * 0.02)},${f(y - h * 0.3)} ${f(x - h * 0.1)},${f(y - h * 0.5)}L${x},${f(y - h * 0.36)}L${f(x + h * 0.12)},${f(y - h * 0.52)}C${f(x + h * 0.03)},${f(y - h * 0.3)} ${f(x + h * 0.02)},${f(y - h * 0.2)} ${f(x + h * 0.045)},${y}Z`,
        tr,
      ) + fill(scallop(x, y - h * 0.64, w * 0.72, h * 0.34, r, 10, 0.2), c);
    if (det) {
      let v = "";
      for (let i = 0; i < 26; i++) {
        const a = r() * 6.28,
          q = Math.sqrt(r()) * 0.85;
        v += `M${f(x + Math.cos(a) * w * 0.7 * q - 7)},${f(y - h * 0.64 + Math.sin(a) * h * 0.33 * q)}q7,-9 14,0`;
      }
      s += line(v, hi, 4);
    }
  }
  if (kind === "apple") {
    s += tree("round", x, y, h, c, tr, r, det);
    for (let i = 0; i < 8; i++) {
      const a = i * 0.8 + r() * 0.4,
        q = 0.35 + r() * 0.5;
      s += fill(oval(x + Math.cos(a) * w * 0.7 * q, y - h * 0.64 + Math.sin(a) * h * 0.3 * q, h * 0.022), "#D2574A");
    }
  }
  if (kind === "pine") {
    s += rect(x - h * 0.025, y - h * 0.16, h * 0.05, h * 0.16, tr);
    for (let i = 0; i < 4; i++) {
      const y2 = y - h * (0.12 + i * 0.2),
        ww = w * (0.78 - i * 0.15),
        hh = h * 0.36;
      let d = `M${x},${f(y2 - hh)}C${f(x + ww * 0.3)},${f(y2 - hh * 0.4)} ${f(x + ww * 0.6)},${f(y2 - hh * 0.12)} ${f(x + ww)},${f(y2)}`;
      for (let k = 0; k < 5; k++)
        d += `Q${f(x + ww - (k + 0.5) * ww * 0.4)},${f(y2 + h * 0.035)} ${f(x + ww - (k + 1) * ww * 0.4)},${f(y2)}`;
      s += fill(
        d + `C${f(x - ww * 0.6)},${f(y2 - hh * 0.12)} ${f(x - ww * 0.3)},${f(y2 - hh * 0.4)} ${x},${f(y2 - hh)}Z`,
        mix(lo, hi, i / 4),
      );
    }
  }
  if (kind === "trunk" || kind === "birch") {
    const q = h * 0.05;
    s += fill(
      `M${f(x - q)},${y}C${f(x - q * 0.6)},${f(y - h * 0.4)} ${f(x - q * 0.7)},${f(y - h * 0.8)} ${f(x - q * 0.5)},${f(y - h)}H${f(x + q * 0.5)}C${f(x + q * 0.6)},${f(y - h * 0.7)} ${f(x + q * 0.6)},${f(y - h * 0.3)} ${f(x + q * 1.1)},${y}Z`,
      tr,
    );
    if (det) {
      let v = "";
      for (let i = 0; i < 9; i++) {
        const yy = y - h * r();
        v +=
          r() < 0.5
            ? `M${f(x - q * 0.6)},${f(yy)}q${f(q * 0.4)},5 ${f(q * 0.7)},0`
            : `M${f(x + q * 0.5)},${f(yy)}q${f(-q * 0.3)},5 ${f(-q * 0.6)},0`;
      }
      s += line(v, shade(tr, kind === "birch" ? -0.3 : 0.07), 5);
    }
  }
  if (kind === "palm") {
    s += line(`M${x},${y}Q${f(x + h * 0.12)},${f(y - h * 0.5)} ${f(x + h * 0.02)},${f(y - h)}`, tr, f(h * 0.06));
    for (const a of [-168, -140, -95, -45, -14, 12])
      s += `<g transform="translate(${f(x + h * 0.02)},${f(y - h)}) rotate(${a})">${fill(`M0,0C${f(h * 0.14)},${f(-h * 0.12)} ${f(h * 0.34)},${f(-h * 0.08)} ${f(h * 0.44)},${f(h * 0.06)}C${f(h * 0.3)},${f(h * 0.02)} ${f(h * 0.14)},${f(h * 0.03)} 0,0Z`, a % 2 ? c : shade(c, 0.05))}</g>`;
    s += fill(oval(x - h * 0.02, y - h * 0.97, h * 0.035) + oval(x + h * 0.06, y - h * 0.95, h * 0.035), "#8A5A3A");
  }
  if (kind === "cactus")
    s +=
      line(`M${x},${y}V${f(y - h)}`, c, f(h * 0.2)) +
      line(
        `M${x},${f(y - h * 0.4)}h${f(-h * 0.26)}v${f(-h * 0.26)}M${x},${f(y - h * 0.54)}h${f(h * 0.26)}v${f(-h * 0.22)}`,
        c,
        f(h * 0.13),
      ) +
      (det
        ? line(`M${f(x - h * 0.03)},${y}V${f(y - h * 0.96)}M${f(x + h * 0.04)},${y}V${f(y - h * 0.96)}`, shade(c, -0.06), 3) +
          fill(oval(x, y - h * 1.1, h * 0.05), "#F09AB0")
        : "");
  return s;
}
export function cloud(x: number, y: number, w: number, h: number, r: Random, c: string): string {
  let s = "";
  for (let i = 0; i < 5; i++) {
    const t = i / 2 - 1,
      R = h * (1.05 - 0.5 * t * t) * (0.85 + r() * 0.35);
    s += `<circle cx="${f(x + t * w * 0.68)}" cy="${f(y + h * 0.35 - R * 0.55)}" r="${f(R)}"/>`;
  }
  return `<g fill="${c}"><rect x="${f(x - w)}" y="${f(y - h * 0.28)}" width="${f(w * 2)}" height="${f(h * 0.9)}" rx="${f(h * 0.45)}"/>${s}</g>`;
}
export function stars(n: number, r: Random, ymax: number, c = "#FFF6D8", x0 = 0, x1 = 1024): string {
  let s = "";
  for (let i = 0; i < n; i++) {
    const x = x0 + r() * (x1 - x0),
      y = r() * ymax,
      q = r();
    s +=
      q > 0.86
        ? `<path transform="translate(${f(x)},${f(y)}) scale(${f(0.6 + r() * 0.6)})" d="${sparkle(1)}" fill="${c}"/>`
        : `<circle cx="${f(x)}" cy="${f(y)}" r="${f(1 + q * 2.2)}" fill="${c}" opacity="${f(0.5 + q * 0.5)}"/>`;
  }
  return s;
}
export const wave = (y: number, a: number, n: number, c: string, dx: number): string => {
  let d = `M${-60 + dx},${y}`;
  const w = 1300 / n;
  for (let i = 0; i < n; i++) d += `q${f(w * 0.5)},${-a} ${f(w)},0`;
  return fill(d + "V1040H-120Z", c);
};
