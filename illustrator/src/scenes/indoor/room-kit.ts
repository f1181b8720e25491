/** Walls, floors, windows and furniture that rooms share. */
import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { fill, line, rect, at } from "../kit.ts";
import { markThing } from "../../core/mark-thing.ts";
import { f, oval, sparkle } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";
import { windowFrame } from "../building-kit.ts";
import { seenInWindow } from "../seen-in-window.ts";

/** Walls with their paper; sets the colours that things in this room are seen in. */
export function room(c: SceneContext, wallDay: string, floorDay: string, pattern: "dots" | "leaf" | "stripe" | "star" | (string & {})): { W: string; Fl: string } {
  const n = c.night ? 0.84 : c.time === "sunset" ? 0.18 : 0,
    tint = c.night ? "#33478A" : "#C9788A",
    W = mix(wallDay, tint, n),
    Fl = mix(floorDay, tint, n * 0.9);
  c.local = (q: string) => mix(q, tint, n * (c.night ? 0.3 : 0.45));
  Object.assign(c.p, { ground: Fl, front: shade(Fl, -0.2) });
  c.add(
    "sky",
    0,
    rect(-50, -50, 1124, 1124, W) +
      Array.from(
        { length: 60 },
        (_, i) =>
          `<path transform="translate(${(i % 10) * 112 + (((i / 10) | 0) % 2) * 56 - 10},${((i / 10) | 0) * 120 + 20})" d="${pattern === "dots" ? oval(0, 0, 6) : pattern === "leaf" ? "M0,12C-12,0 -8,-14 0,-20C8,-14 12,0 0,12Z" : sparkle(0.8)}" fill="${shade(W, c.night ? 0.05 : 0.035)}"/>`,
      ).join("") +
      (pattern === "stripe" ? Array.from({ length: 12 }, (_, i) => rect(i * 100 - 20, -20, 46, 780, shade(W, 0.025))).join("") : ""),
  );
  return { W, Fl };
}
const BELOW_WORDS = 330;
const WITHIN_CROPS = 290;
const LOOKED_OUT_OF = ["window", "moon", "star"] as const;

export function floor(c: SceneContext, Fl: string, y = 700): void {
  c.add(
    "land",
    0.35,
    fill(`M-40,${y}H1070V1040H-40Z`, Fl) +
      line(
        `M-40,${y + 60}H1070M-40,${y + 140}H1070M-40,${y + 232}H1070M200,${y}v60M700,${y}v60M420,${y + 60}v80M900,${y + 60}v80M120,${y + 140}v90M620,${y + 140}v90`,
        shade(Fl, -0.04),
        5,
      ) +
      rect(-40, y - 22, 1110, 24, c.night ? "#7C88BC" : c.local("#F4E9D8")),
  );
}
export function windowOn(c: SceneContext, x: number, top: number, w: number, height: number, curtain?: string | null): void {
  // below the words, and within every crop where the story looks out of it
  const isLow = c.calm === "top" || LOOKED_OUT_OF.some((kind) => c.named.has(kind));
  const y = isLow ? Math.max(top, c.calm === "top" ? BELOW_WORDS : WITHIN_CROPS) : top;
  const h = isLow ? Math.min(height, 250) : height;
  const fr = windowFrame(
    x,
    y,
    w,
    h,
    "url(#wsk)",
    c.local("#FFF6E6"),
    (c.night
      ? `<g transform="translate(${x},${y + 10}) scale(${w / 1024})">${markThing("stars", K.stars(60, c.r, 900))}</g>${seenInWindow(c, x + w * 0.68, y + h * 0.3, w * 0.16)}`
      : `<circle cx="${x + w * 0.7}" cy="${y + h * 0.3}" r="${w * 0.13}" fill="${c.p.light}"/>` +
        K.cloud(x + w * 0.32, y + h * 0.4, w * 0.18, h * 0.06, c.r, c.p.cloud)) +
      fill(
        `M${x},${y + h}V${y + h * 0.8}C${x + w * 0.3},${y + h * 0.66} ${x + w * 0.6},${y + h * 0.84} ${x + w},${y + h * 0.7}V${y + h}Z`,
        c.p.mid,
      ) +
      (c.wet && c.weather === "snow"
        ? `<g transform="translate(${x},${y + 20})">${Array.from({ length: 24 }, () => `<circle cx="${f(c.r() * w)}" cy="${f(c.r() * (h - 30))}" r="${f(2 + c.r() * 3)}" fill="#fff"/>`).join("")}</g>`
        : ""),
  );
  c.light.x = x + w / 2;
  c.light.y = y + h / 2;
  c.add("land", 0.14, markThing("window", fr.s));
  c.add(
    "emit",
    0.15,
    markThing("window", fr.glass),
    K.linear("wsk", [
      [0, c.p.sky[0]],
      [0.6, c.p.sky[1]],
      [1, c.p.sky[2]],
    ]),
  );
  c.add(
    "land",
    0.16,
    fr.bars +
      (curtain
        ? fill(`M${x - 80},${y - 50}H${x + w + 80}V${y - 28}H${x - 80}Z`, c.local("#8C5A3C")) +
          fill(
            `M${x - 70},${y - 36}C${x - 56},${y + h * 0.2} ${x - 20},${y + h * 0.6} ${x - 60},${y + h + 66}H${x - 116}C${x - 100},${y + h * 0.6} ${x - 126},${y + h * 0.2} ${x - 104},${y - 36}ZM${x + w + 70},${y - 36}C${x + w + 56},${y + h * 0.2} ${x + w + 20},${y + h * 0.6} ${x + w + 60},${y + h + 66}H${x + w + 116}C${x + w + 100},${y + h * 0.6} ${x + w + 126},${y + h * 0.2} ${x + w + 104},${y - 36}Z`,
            curtain,
          )
        : ""),
  );
  if (!c.night) c.add("soft", 0.5, fill(`M${x},${y + h}L${x + w},${y + h}L${x + w - 160},980L${x - 300},980Z`, c.p.light, 'opacity=".13"'));
}
export const tableLamp = (c: SceneContext, x: number, y: number, k = 1): void => {
  c.add("land", 0.42, at(x, y, fill("M-14,0V-70H14V0Z", c.local("#8a6a52")) + fill("M-26,0H26L20,-10H-20Z", c.local("#8a6a52")), k));
  c.glowShape(0.43, at(x, y, fill("M-44,-66L-24,-140H24L44,-66Z", c.dark ? "#FFE7AE" : "#F4D9A0"), k), true);
  if (c.dark) c.lightAt(x, y - 100 * k, 600, 0.75);
};
export const rug = (c: SceneContext, col: string, y = 940): void =>
  c.add(
    "land",
    0.38,
    markThing("rug", `<ellipse cx="512" cy="${y}" rx="430" ry="78" fill="${c.local(col)}"/><ellipse cx="512" cy="${y}" rx="350" ry="58" fill="${c.local(shade(col, 0.08))}"/><ellipse cx="512" cy="${y}" rx="262" ry="40" fill="none" stroke="${c.local(shade(col, -0.06))}" stroke-width="8" stroke-dasharray="20 16"/>`),
  );
/** A shelf with books and a plant; its drawing, so that it can stand on a wall of its own depth. */
export const shelf = (c: SceneContext, x: number, y: number, w: number, seed = 0): string => {
  let s = rect(x, y, w, 16, c.local("#9A6744"), 3),
    q = x + 14;
  const cols = ["#C4573F", "#4F7C8A", "#E3A83C", "#7A9E7E", "#8C6BA8", "#C9D6D9"];
  let i = seed;
  while (q < x + w - 34) {
    const bw = 18 + c.r() * 14,
      h = 54 + c.r() * 34;
    if (c.r() < 0.15) {
      s += at(
        q + 18,
        y,
        fill(oval(0, -20, 17, 20), c.local("#C9714E")) +
          fill("M0,-36C-20,-46 -18,-66 -10,-72C0,-60 0,-50 0,-36C8,-56 18,-60 22,-58C20,-46 10,-40 0,-36Z", c.local("#7FA05A")),
        0.9,
      );
      q += 46;
    } else {
      s += rect(q, y - h, bw, h, c.local(cols[i++ % 6] ?? "#C4573F"), 3) + line(`M${f(q + 4)},${f(y - h + 14)}h${f(bw - 8)}`, "#ffffff66", 3);
      q += bw + 2;
    }
  }
  return s;
};
