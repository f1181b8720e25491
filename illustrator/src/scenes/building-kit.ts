// Houses, windows and lamps.
import { f } from "../core/path.ts";
import { shade } from "../core/color.ts";
import type { Random } from "../core/random.ts";
import { at, fill, line, rect } from "./kit.ts";

/** A drawing and what shines of it. */
export type Lit = { s: string; e: string };

/** A town house; `kind` 0 has a gable, 1 steps, 2 a round roof; some of its windows are lit. */
export function house(x: number, y: number, w: number, h: number, c: string, kind: number, win: string, det: boolean, r: Random, lit?: boolean): Lit {
  const rc = shade(c, -0.13);
  let s = rect(x, y - h, w, h + 10, c),
    e = "";
  s +=
    kind === 0
      ? fill(`M${f(x - 10)},${f(y - h + 4)}L${f(x + w / 2)},${f(y - h - w * 0.55)}L${f(x + w + 10)},${f(y - h + 4)}Z`, rc)
      : kind === 1
        ? fill(`M${f(x)},${f(y - h + 2)}v-26h${f(w * 0.2)}v-24h${f(w * 0.2)}v-22h${f(w * 0.2)}v22h${f(w * 0.2)}v24h${f(w * 0.2)}v26z`, c)
        : fill(
            `M${f(x - 8)},${f(y - h + 4)}C${f(x)},${f(y - h - w * 0.5)} ${f(x + w)},${f(y - h - w * 0.5)} ${f(x + w + 8)},${f(y - h + 4)}Z`,
            rc,
          );
  if (det) {
    const n = Math.max(2, Math.round(w / 58)),
      m = Math.max(2, Math.round(h / 92));
    for (let i = 0; i < n; i++)
      for (let j = 0; j < m; j++) {
        const on = lit && r() < 0.62,
          q = rect(x + (w * (i + 0.5)) / n - 15, y - h + 24 + (j * (h - 30)) / m, 30, 40, on ? "#FFDF94" : win, 6);
        if (on) e += q;
        else s += q;
      }
    s += fill(`M${f(x + w * 0.5 - 24)},${f(y)}v-62q24,-26 48,0v62z`, shade(c, -0.2));
  }
  return { s, e };
}
export const cottage = (x: number, y: number, k: number, wall: string, roof: string, snow?: boolean): Lit => ({
  s: at(
    x,
    y,
    fill("M-50,0V-60H50V0Z", wall) +
      fill("M-64,-54L0,-112L64,-54Z", roof) +
      (snow
        ? fill(
            "M-66,-54C-50,-66 -14,-104 0,-116C14,-104 50,-66 66,-54C50,-50 44,-62 30,-64C18,-60 12,-76 0,-78C-12,-76 -18,-60 -30,-64C-44,-62 -50,-50 -66,-54Z",
            "#FBFAF6",
          )
        : "") +
      fill("M22,-92v-34h18v50z", "#C9866E") +
      rect(-12, -36, 24, 36, "#8A5A44", 12),
    k,
  ),
  e: at(x, y, rect(-42, -46, 22, 22, "#FFDF94", 4) + rect(20, -46, 22, 22, "#FFDF94", 4), k),
});
/** Frame, what is seen through the glass, and bars. */
export const windowFrame = (x: number, y: number, w: number, h: number, skyFill: string, frameC: string, inside: string): { s: string; glass: string; bars: string } => ({
  s: fill(
    `M${x - 22},${y + 20}C${x + w * 0.2},${y - 34} ${x + w * 0.8},${y - 34} ${x + w + 22},${y + 20}V${y + h + 22}H${x - 22}Z`,
    frameC,
  ),
  glass: fill(`M${x},${y + 30}C${x + w * 0.2},${y - 10} ${x + w * 0.8},${y - 10} ${x + w},${y + 30}V${y + h}H${x}Z`, skyFill) + inside,
  bars: line(`M${x + w / 2},${y}V${y + h}M${x},${y + h * 0.52}H${x + w}`, frameC, 12),
});
export const lampPost = (x: number, y: number, k: number, c: string): Lit & { light: { x: number; y: number; r: number; k: number } } => ({
  s: at(
    x,
    y,
    fill("M-6,0L-4,-330H4L6,0Z", c) + line("M-30,-330H30", c, 8) + fill("M-22,-402H22L0,-430Z", c) + fill("M-18,0H18L10,-26H-10Z", c),
    k,
  ),
  e: at(x, y, fill("M-26,-330H26L18,-400H-18Z", "#FFE7A6"), k),
  light: { x, y: y - 366 * k, r: 330, k: 0.45 },
});
