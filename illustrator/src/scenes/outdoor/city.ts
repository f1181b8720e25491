import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { fill, line, rect, at, tree } from "../kit.ts";
import { f } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";
import { house } from "../building-kit.ts";
import { lampPost } from "../building-kit.ts";

export function city(c: SceneContext): void {
  const { p, r, layout } = c;
  c.sky(64);
  c.clouds([
    [180, 150, 120, 34],
    [880, 230, 100, 28],
  ]);
  const win = mix(p.front, p.far, 0.45);
  let t = "";
  for (let i = 0; i < 10; i++)
    t += house(
      i * 112 - 30 + r() * 20,
      690,
      80 + r() * 40,
      180 + r() * 190,
      mix(p.far, p.sky[2], 0.35 + r() * 0.15),
      i % 3,
      win,
      false,
      r,
    ).s;
  c.add("land", 0.12, t);
  const cs = [
    p.accent[0],
    p.accent[1],
    mix(p.mid, "#ffffff", 0.2),
    p.accent[3],
    mix(p.near, p.mid, 0.5),
    mix(p.accent[1], "#ffffff", 0.3),
  ].map((q) => mix(q, c.night ? p.mid : p.sky[1], c.night ? 0.62 : 0.28));
  let e = "";
  t = "";
  let x = -40,
    i = Math.floor(r() * 6);
  while (x < 1040) {
    const w = 120 + r() * 60;
    if (!(layout === 1 && x > 380 && x < 620)) {
      const h = house(x, 745, w, 190 + r() * 130, cs[i % 6] ?? p.mid, i % 3, win, true, r, c.dark);
      t += h.s;
      e += h.e;
    }
    x += w + 4 + r() * 16;
    i++;
  }
  if (layout === 1)
    t +=
      rect(380, 700, 300, 50, mix(p.near, p.ground, 0.3)) +
      tree("round", 470, 745, 220, p.near, p.trunk, r) +
      tree("round", 610, 745, 190, mix(p.near, p.mid, 0.4), p.trunk, r);
  c.add("land", 0.3, t + rect(-40, 738, 1110, 30, mix(p.near, p.ground, 0.5)));
  c.glowShape(0.31, e);
  const road = c.time === "day" ? mix(p.ground, "#C9B49A", 0.75) : p.ground;
  let cob = "";
  for (let j = 0; j < 8; j++)
    for (let q = 0; q < 14; q++) cob += `M${f(q * 86 - 40 + (j % 2) * 42 - j * 4)},${790 + j * 34}q22,${-10 - j} 44,0`;
  const l1 = lampPost(130, 842, 1, p.front),
    l2 = lampPost(900, 842, 1, p.front);
  c.add(
    "land",
    0.45,
    fill("M-40,764H1070V1040H-40Z", road) +
      line(cob, shade(road, -0.05), 4) +
      l1.s +
      l2.s +
      tree("round", 1016, 850, 330, mix(p.near, p.mid, 0.35), p.trunk, r) +
      (layout === 1
        ? at(
            240,
            850,
            rect(-90, -54, 180, 14, "#A8744E", 5) +
              rect(-90, -84, 180, 12, "#A8744E", 5) +
              rect(-78, -54, 12, 54, p.front) +
              rect(66, -54, 12, 54, p.front),
          )
        : ""),
  );
  c.glowShape(0.46, l1.e + l2.e);
  if (c.dark) for (const l of [l1, l2]) c.lightAt(l.light.x, l.light.y, 340, 0.45);
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.9,
      fill("M-20,1040V950C40,920 70,944 110,932C150,920 190,956 220,976C250,992 240,1040 240,1040Z", p.near) +
        K.flower(60, 950, 40, p.accent[0], p.near, r) +
        K.flower(120, 950, 54, p.accent[1], p.near, r) +
        fill("M830,1040C830,990 880,966 920,974C970,946 1020,950 1050,966V1040Z", p.near) +
        K.flower(910, 980, 44, p.accent[3], p.near, r) +
        K.flower(975, 960, 50, p.accent[0], p.near, r),
    );
}
