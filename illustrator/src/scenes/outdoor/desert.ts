import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { fill, line, hill, tree, rock } from "../kit.ts";
import { f } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";

export function desert(c: SceneContext): void {
  const { p, r, layout } = c;
  c.sky(90);
  c.add(
    "land",
    0.1,
    layout
      ? fill(
          "M-40,620V520H60L90,460H220L250,540H330V620ZM620,620V500H660L690,420H860L890,500H960V560H1070V620Z",
          mix(p.far, p.sky[2], 0.25),
        ) + line("M90,490H222M690,450H862M60,560H250M640,540H950", shade(p.far, -0.04), 6, 'opacity=".5"')
      : fill(hill(560, 50, 1), mix(p.far, p.sky[2], 0.3)),
  );
  c.add(
    "land",
    0.22,
    fill(hill(630, 46, 2.6, 20), mix(p.mid, p.far, 0.3)) +
      tree("cactus", 840, 640, 120, mix(p.trunk, p.far, 0.3), p.trunk, r, false) +
      tree("cactus", 230, 636, 90, mix(p.trunk, p.far, 0.3), p.trunk, r, false),
  );
  c.add("land", 0.34, fill(hill(710, 40, 5, -30), mix(p.ground, p.mid, 0.35)));
  c.add(
    "land",
    0.45,
    fill(hill(775, 24, 0.8), p.ground) +
      Array.from({ length: 12 }, (_, i) =>
        line(`M${f(r() * 900)},${f(810 + i * 15)}q60,-14 120,0q50,10 90,0`, shade(p.ground, -0.045), 5),
      ).join("") +
      tree("cactus", layout ? 130 : 900, 850, 290, p.trunk, p.trunk, r) +
      tree("cactus", layout ? 930 : 90, 810, 190, shade(p.trunk, -0.04), p.trunk, r) +
      rock(layout ? 880 : 170, 850, 70, 50, p.mid, r),
  );
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      rock(10, 1045, 150, 110, p.front, r) +
        rock(1010, 1045, 130, 80, p.front, r) +
        K.tuft(170, 1030, 60, p.near, r) +
        K.tuft(860, 1030, 70, p.near, r),
    );
}
