import type { Prop } from "@ai-story-book/contracts";
import type { Figure } from "../characters/figure-of.ts";
import { head } from "../characters/head.ts";
import { speciesOf } from "../characters/species-of.ts";
import { rgb, shade } from "../core/color.ts";
import { oval, sparkle, star } from "../core/path.ts";
import { Pen } from "../core/pen.ts";
import { rng } from "../core/random.ts";
import type { Drawing } from "../materials/drawing.ts";
import { drawProp } from "../props/draw-prop.ts";
import { at, cycle, fill, mushroom, rect, sprig } from "../scenes/kit.ts";

type EndPapers = { sheets: readonly Figure[]; ground: string; items: readonly [Prop, ...Prop[]]; seed: string };

const STEP = 205;
const GOLD = "#F6C56B";
const ROSE = "#E88A8A";
const MINT = "#9AD0B8";
const EMBLEM_SIDE = 104;
const MOODS = ["happy", "joy", "calm", "sleepy"] as const;

/** End papers: the book's own heads and motifs on its own ground, each second row half a step aside. */
export function endPapers({ sheets, ground, items, seed }: EndPapers): Drawing {
  const random = rng(seed);
  const pen = new Pen({ prefix: "e", seed });
  let drawing = "";
  let heads = 0;
  const motif = (kind: number, x: number, y: number, column: number, row: number): string => {
    const sheet = sheets[heads % sheets.length];
    if (kind === 0 && sheet !== undefined) {
      heads += 1;
      return at(x, y, head(pen, speciesOf(sheet), sheet, { emotion: cycle(MOODS, heads) }), 0.52, heads % 2 ? 8 : -8);
    }
    if (kind === 1) return at(x, y, emblem(cycle(items, column + row + 9)), 1, column % 2 ? 10 : -10);
    return at(x, y + 26, mushroom(0, 0, 1.1, ROSE) + at(46, -6, sprig(0, 0, 60, -80, MINT, 5, 8, 22), 1), 0.95);
  };
  for (let row = -1; row < 5; row += 1) {
    for (let column = -1; column < 6; column += 1) {
      const x = column * STEP + (row % 2 ? 102 : 0) + 60;
      const y = row * STEP + 120;
      drawing += motif((column + row * 2 + 20) % 3, x, y, column, row);
      drawing += at(x + 102, y + 8, fill((column + row) % 2 ? star(0, 0, 17, 0.5, 5, 0.35) : sparkle(1.3), GOLD), 1, random() * 30);
      drawing += fill(oval(x + 60, y - 84, 5) + oval(x + 142, y + 86, 5), shade(ground, 0.12));
    }
  }
  return {
    layers: [
      { mat: "sky", depth: 0, svg: rect(-10, -10, 1044, 1044, ground), defs: "" },
      { mat: "char", depth: 0.6, svg: drawing, defs: pen.defs },
    ],
    light: { x: 512, y: 200, dir: [0.4, -0.9], rgb: rgb("#FFF0D0") },
    lights: [],
    bloom: 0,
  };
}

/** A thing about its own middle, in a square. */
function emblem(prop: Prop): string {
  const { svg, width, height, place } = drawProp(prop, { seed: "emblem", isDark: false });
  const k = Math.min(1, EMBLEM_SIDE / width, EMBLEM_SIDE / height);
  return at(0, place === "above" ? 0 : (height * k) / 2, svg, k);
}
