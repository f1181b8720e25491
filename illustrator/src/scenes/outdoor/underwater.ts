import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { fill, line, rect, at, hill, rock } from "../kit.ts";
import { f, oval, star } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";

export function underwater(c: SceneContext): void {
  const { r, layout } = c,
    n = c.night ? 0.45 : 0,
    top = mix("#8FD6D8", "#16386E", n),
    mid = mix("#3C93B8", "#14316A", n),
    low = mix("#1F5E93", "#0E2250", n),
    sand = mix("#E2CFA0", "#35507E", n + 0.1),
    far = mix(mid, top, 0.35);
  Object.assign(c.p, {
    ground: sand,
    front: low,
    near: mix("#2F7F86", low, n),
    accent: ["#F08A7A", "#F6C45F", "#E9A0C0", "#9A8FD0"],
    sky: [low, mid, top],
  });
  c.light.x = 512;
  c.light.y = -40;
  c.light.rgb = [225, 250, 240];
  c.add(
    "sky",
    0,
    rect(-50, -50, 1124, 1124, "url(#water)"),
    K.linear("water", [
      [0, top],
      [0.45, mid],
      [1, low],
    ]),
  );
  c.add(
    "soft",
    0.05,
    [80, 260, 470, 680, 860]
      .map((x, i) => fill(`M${x},-20h${60 + i * 8}L${x + 40 + (x - 512) * 0.5},760h-${150 + i * 10}Z`, "url(#ray)"))
      .join(""),
    K.linear("ray", [
      [0, "#F2FFF4", 0.36],
      [1, "#F2FFF4", 0],
    ]),
  );
  c.add(
    "land",
    0.15,
    fill(hill(700, 60, 1 + layout * 2), far) +
      (layout
        ? at(
            780,
            700,
            fill("M-120,0V-120H-90V-170L-66,-206L-42,-170V-120H40V-200L66,-240L92,-200V0Z", mix(far, low, 0.3)) +
              fill("M-24,0v-50q24,-30 48,0v50z", mix(far, low, 0.6)),
          )
        : rock(820, 730, 150, 230, mix(far, low, 0.2), r) + rock(150, 730, 120, 170, mix(far, low, 0.2), r)),
  );
  const fish = (x: number, y: number, k: number, col: string, fl: number): string =>
    at(
      x,
      y,
      fill("M-34,0C-20,-26 24,-26 38,0C24,26 -20,26 -34,0Z", col) +
        fill("M-28,0L-58,-20V20Z", shade(col, -0.08)) +
        fill(oval(20, -5, 5), "#fff") +
        fill(oval(21, -5, 3), "#223") +
        line("M0,-18Q8,0 0,18", shade(col, 0.12), 5),
      k,
      0,
      fl === 1,
    );
  let fs = "";
  for (const [x, y, k, i, fl] of [
    [180, 300, 0.9, 0, 0],
    [250, 350, 0.6, 1, 0],
    [840, 260, 0.8, 2, 1],
    [760, 330, 0.55, 1, 1],
    [900, 430, 0.6, 0, 1],
    [110, 470, 0.5, 3, 0],
  ] as const)
    if (c.clear(x, y, 60)) fs += fish(x, y, k, c.p.accent[i], fl);
  c.add("land", 0.25, fs);
  const weed = (x: number, y: number, h: number, col: string): string =>
    line(`M${x},${y}C${x - 30},${y - h * 0.3} ${x + 34},${y - h * 0.6} ${x},${y - h}`, col, 17) +
    line(`M${x + 20},${y}C${x + 44},${y - h * 0.2} ${x - 4},${y - h * 0.5} ${x + 30},${y - h * 0.74}`, shade(col, 0.05), 13);
  const coral = (x: number, y: number, k: number, col: string): string =>
    at(x, y, line("M0,0V-60M0,-30C-30,-40 -34,-60 -34,-80M0,-44C26,-50 32,-70 30,-92M0,-60C-8,-80 -6,-96 -4,-110", col, 17), k);
  c.add(
    "land",
    0.45,
    fill(hill(830, 22, 0.6), sand) +
      coral(110, 850, 1.3, c.p.accent[0]) +
      coral(930, 846, 1.1, c.p.accent[2]) +
      weed(210, 850, 200, c.p.near) +
      weed(830, 850, 260, c.p.near) +
      Array.from({ length: 20 }, () => fill(oval(r() * 1024, 870 + r() * 120, 4, 3), shade(sand, -0.06))).join("") +
      at(layout ? 300 : 720, 900, fill(star(0, 0, 28, 0.5, 5, 0.4), "#F3A860")),
  );
  c.actors({ shadow: true });
  c.add(
    "frame",
    0.92,
    (c.calm === "bottom"
      ? ""
      : weed(30, 1050, 330, shade(low, 0.05)) + weed(80, 1050, 240, low) + weed(985, 1050, 300, low) + rock(930, 1045, 110, 70, low, r)) +
      "",
  );
  let b = "";
  for (let i = 0; i < 22; i++) {
    const x = r() * 1024,
      y = 80 + r() * 800,
      q = 4 + r() * 9;
    if (c.clear(x, y, 30))
      b += `<circle cx="${f(x)}" cy="${f(y)}" r="${f(q)}" fill="#fff" fill-opacity=".16" stroke="#fff" stroke-opacity=".7" stroke-width="2.4"/>`;
  }
  c.add("soft", 0.95, b);
}
