// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// End papers: half-drop repeat of the book's own motifs on the book's own ground colour.
import { Pen } from "../core/pen.ts";
import { head } from "../characters/head.ts";
import { speciesOf } from "../characters/character.ts";
import { heldProp } from "../props/held.ts";
import { star, sparkle, oval } from "../core/path.ts";
import { fill, rect, at, mushroom, sprig } from "../scenes/kit.ts";
import { rng } from "../core/random.ts";
import { shade, rgb } from "../core/color.ts";
export function endPapers({
  sheets,
  ground = "#25407A",
  accents = ["#F6C56B", "#E88A8A", "#9AD0B8"],
  style = "gouache",
  seed = "end",
  items = ["lantern", "leaf", "flower"],
}) {
  const r = rng(seed),
    pen = new Pen({ prefix: "e", seed });
  let s = "",
    n = 0;
  for (let j = -1; j < 5; j++)
    for (let i = -1; i < 6; i++) {
      const x = i * 205 + (j % 2 ? 102 : 0) + 60,
        y = j * 205 + 120,
        kind = (i + j * 2 + 20) % 3;
      if (kind === 0) {
        const sh = sheets[n++ % sheets.length];
        s += at(x, y, head(pen, speciesOf(sh), sh, { emotion: ["happy", "joy", "calm", "sleepy"][n % 4] }), 0.52, n % 2 ? 8 : -8);
      } else if (kind === 1) s += at(x, y - 6, heldProp(items[(i + j + 9) % items.length]).svg, 0.8, i % 2 ? 14 : -14);
      else s += at(x, y + 26, mushroom(0, 0, 1.1, accents[1]) + at(46, -6, sprig(0, 0, 60, -80, accents[2], 5, 8, 22), 1), 0.95);
      s +=
        at(x + 102, y + 8, fill((i + j) % 2 ? star(0, 0, 17, 0.5, 5, 0.35) : sparkle(1.3), accents[0]), 1, r() * 30) +
        fill(oval(x + 60, y - 84, 5) + oval(x + 142, y + 86, 5), shade(ground, 0.12));
    }
  return {
    layers: [
      { mat: "sky", depth: 0, svg: rect(-10, -10, 1044, 1044, ground), defs: "" },
      { mat: "char", depth: 0.6, svg: s, defs: pen.defs },
    ],
    light: { x: 512, y: 200, dir: [0.4, -0.9], rgb: rgb("#FFF0D0") },
    lights: [],
    bloom: 0,
    style,
  };
}
