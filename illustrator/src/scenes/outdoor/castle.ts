import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { fill, line, rect, hill, tree, bush } from "../kit.ts";
import { scallop } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";

export function castle(c: SceneContext): void {
  const { p, r, layout } = c;
  c.sky(66);
  c.clouds([
    [150, 190, 120, 36],
    [900, 260, 100, 30],
  ]);
  c.add("land", 0.12, fill(hill(560, 50, 1 + layout), mix(p.far, p.sky[2], 0.3)));
  const st = mix(c.night ? "#6C7CB0" : "#E9DCCB", p.far, 0.3),
    rf = mix(c.night ? p.accent[1] : p.accent[0], p.far, c.night ? 0.45 : 0.15),
    wn = mix(p.front, p.far, 0.3);
  let e = "";
  const tower = (x: number, y: number, w: number, h: number, k = 1): string => {
    e += fill(`M${x - 11},${y - h * 0.55}v-26q11,-16 22,0v26z`, "#FFDF94");
    return (
      rect(x - w / 2, y - h, w, h, shade(st, -0.02 * k)) +
      fill(`M${x - w / 2 - 14},${y - h + 4}L${x},${y - h - w * 1.25}L${x + w / 2 + 14},${y - h + 4}Z`, rf) +
      fill(`M${x - 11},${y - h * 0.55}v-26q11,-16 22,0v26z`, wn) +
      line(`M${x},${y - h - w * 1.25}v-30`, p.trunk, 4) +
      fill(`M${x},${y - h - w * 1.25 - 32}l32,10l-32,11z`, p.accent[1]) +
      line(`M${x - w * 0.3},${y - h * 0.3}h18M${x + w * 0.1},${y - h * 0.4}h18M${x - w * 0.1},${y - h * 0.16}h18`, shade(st, -0.08), 5)
    );
  };
  const cx = layout ? 760 : 512;
  let wall = rect(cx - 170, 520, 340, 190, st);
  for (let x = cx - 170; x < cx + 160; x += 62) wall += rect(x, 494, 36, 30, st);
  wall +=
    fill(`M${cx - 44},710v-90q44,-54 88,0v90z`, mix(p.trunk, wn, 0.2)) +
    line(`M${cx - 30},710v-92M${cx},710v-118M${cx + 30},710v-92`, shade(p.trunk, -0.06), 5);
  c.add(
    "land",
    0.25,
    tower(cx - 86, 600, 84, 300) +
      tower(cx + 96, 600, 90, 350) +
      wall +
      tower(cx - 190, 712, 92, 290, 2) +
      tower(cx + 192, 712, 92, 300, 2),
  );
  c.glowShape(0.26, e);
  c.add(
    "land",
    0.45,
    fill(hill(704, 14, 4), p.ground) +
      fill(
        `M${cx - 40},706h80C${cx + 30},800 ${c.focusX + 120},900 ${c.focusX + 200},1040H${c.focusX - 220}C${c.focusX - 120},900 ${cx - 30},800 ${cx - 40},706Z`,
        mix(p.groundL, "#E4CFA8", 0.4),
        'opacity=".9"',
      ) +
      tree("round", 90, 790, 300, p.near, p.trunk, r) +
      (layout
        ? tree("round", 230, 770, 210, mix(p.near, p.mid, 0.5), p.trunk, r)
        : tree("round", 940, 790, 300, mix(p.near, p.mid, 0.3), p.trunk, r)) +
      K.blades(r, 24, 780, 985, shade(p.ground, -0.07)),
  );
  c.actors({ tufts: !p.winter });
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      bush(30, 1050, 130, 110, p.front, r) +
        bush(1000, 1050, 140, 130, p.front, r) +
        (p.winter
          ? ""
          : [
              [0, 960],
              [60, 950],
              [980, 940],
              [1020, 960],
            ]
              .map(([x = 0, y = 0], i) => fill(scallop(x, y, 17, 16, r, 8), p.accent[i % 2 ? 1 : 0]))
              .join("")),
    );
  c.fireflies();
}
