import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { fill, line, rect, at, hill, tree, bush, cycle } from "../kit.ts";
import { f, scallop } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";
import { cottage } from "../building-kit.ts";

export function garden(c: SceneContext): void {
  const { p, r, layout } = c;
  c.sky(66);
  c.clouds([
    [220, 170, 120, 38],
    [860, 220, 90, 28],
  ]);
  c.add("land", 0.12, fill(hill(560, 24, 2), mix(p.far, p.sky[2], 0.3)));
  let t = "";
  for (let x = -20; x < 1040; x += 62)
    t += fill(`M${x},760V618L${x + 24},592L${x + 48},618V760Z`, mix("#FBF4E6", p.far, c.night ? 0.62 : 0.12));
  t +=
    rect(-20, 646, 1070, 16, mix("#F1E6D2", p.far, c.night ? 0.6 : 0.12)) +
    rect(-20, 712, 1070, 16, mix("#F1E6D2", p.far, c.night ? 0.6 : 0.12));
  const house = cottage(840, 700, 2.5, mix("#FFF4E2", p.far, c.night ? 0.45 : 0.05), p.accent[0], p.winter);
  c.add(
    "land",
    0.25,
    (layout === 0
      ? house.s
      : at(
          210,
          720,
          fill("M-110,0V-190Q0,-270 110,-190V0H86V-180Q0,-240 -86,-180V0Z", mix("#FBF4E6", p.far, c.night ? 0.5 : 0.05)) +
            K.bush(-92, 0, 50, 120, p.near, r) +
            K.bush(96, 0, 46, 100, p.near, r) +
            [
              [-98, -150],
              [-70, -204],
              [0, -234],
              [66, -206],
              [100, -140],
            ]
              .map(([x = 0, y = 0]) => fill(scallop(x, y, 22, 20, r, 8), p.accent[0]))
              .join(""),
        )) + t,
  );
  if (layout === 0) c.glowShape(0.26, house.e);
  c.add(
    "land",
    0.3,
    bush(60, 770, 120, 130, p.near, r) +
      bush(970, 770, 130, 150, mix(p.near, p.mid, 0.4), r) +
      (layout ? tree("apple", 900, 770, 420, p.near, p.trunk, r) : ""),
  );
  let fl = "";
  for (let i = 0; i < 22; i++) {
    const x = 20 + i * 46 + r() * 16,
      y = 790 + r() * 18;
    if (Math.abs(x - c.focusX) < 60) continue;
    fl +=
      i % 3
        ? K.tulip(f(x), f(y), f(40 + r() * 24), cycle(p.accent, i), p.near)
        : K.flower(f(x), f(y), f(50 + r() * 20), K.cycle(p.accent, i + 1), p.near, r);
  }
  c.add(
    "land",
    0.45,
    fill(hill(772, 10, 1), p.ground) +
      fill("M420,1040C430,930 470,850 500,780H560C560,850 640,940 690,1040Z", mix(p.groundL, "#E9D3A8", 0.5), 'opacity=".85"') +
      (p.winter ? "" : fl) +
      K.blades(r, 24, 830, 985, shade(p.ground, -0.08)),
  );
  c.actors({ tufts: !p.winter });
  if (c.calm !== "bottom") {
    let q = "";
    for (const x of [20, 70, 120, 175, 860, 910, 965, 1010])
      q +=
        K.tuft(x, 1030, 80, p.near, r, 7) +
        (p.winter ? "" : K.tulip(x + 12, 1030, f(70 + r() * 50), K.cycle(p.accent, Math.floor(r() * 4)), p.near));
    c.add("frame", 0.92, q);
  }
  if (c.time === "day" && !c.wet) {
    let b = "";
    for (const [x, y, i] of [
      [300, 420, 0],
      [760, 360, 1],
      [640, 520, 3],
    ] as const)
      if (c.clear(x, y, 40))
        b += at(
          x,
          y,
          fill(
            "M0,0C-10,-24 -34,-22 -30,-4C-28,8 -10,6 0,0C-12,6 -18,22 -6,24C4,24 4,10 0,0C10,-24 34,-22 30,-4C28,8 10,6 0,0C12,6 18,22 6,24C-4,24 -4,10 0,0Z",
            p.accent[i],
          ) + line("M0,-6V14", "#5a4636", 4),
          0.8,
        );
    c.add("land", 0.85, b);
  }
  c.fireflies();
}
