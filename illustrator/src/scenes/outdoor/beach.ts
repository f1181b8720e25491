import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { fill, line, rect, at, tree, rock } from "../kit.ts";
import { f, oval, star } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";

export function beach(c: SceneContext): void {
  const { p, r, layout } = c;
  c.sky(74);
  c.clouds([
    [200, 170, 120, 36],
    [800, 240, 100, 28],
  ]);
  const deep = c.night ? "#24507E" : mix("#4FA3B5", p.sky[1], c.time === "sunset" ? 0.5 : 0.12);
  c.add(
    "land",
    0.2,
    rect(-40, 540, 1110, 300, deep) +
      Array.from({ length: 16 }, () =>
        line(`M${f(r() * 1000)},${f(560 + r() * 120)}q20,-9 40,0q20,9 40,0`, mix(deep, "#ffffff", 0.35), 4, 'opacity=".7"'),
      ).join("") +
      at(
        layout ? 250 : 760,
        566,
        fill("M-60,0Q0,22 60,0L46,22H-46Z", p.accent[0]) +
          line("M0,2V-100", p.trunk, 5) +
          fill("M6,-100L66,-14H6ZM-6,-86L-46,-14H-6Z", "#FFF6E6"),
        0.8,
      ),
  );
  c.add(
    "land",
    0.3,
    fill("M-40,690C140,650 300,700 480,684C680,664 860,716 1070,676V780H-40Z", mix(deep, "#ffffff", 0.55)) +
      fill("M-40,712C140,676 300,726 480,710C680,690 860,742 1070,702V1040H-40Z", p.ground),
  );
  const castle = at(
    layout ? 820 : 180,
    860,
    fill("M-80,0V-60H-50V-90H-20V-60H20V-104H52V-60H84V0Z", shade(p.ground, -0.05)) +
      fill("M-56,-90L-35,-122L-14,-90ZM14,-104L36,-138L58,-104Z", shade(p.ground, -0.1)) +
      fill("M-14,0v-24q14,-18 28,0v24z", shade(p.ground, -0.16)) +
      line("M36,-138v-24", p.trunk, 4) +
      fill("M36,-162l26,9l-26,9z", p.accent[0]),
  );
  c.add(
    "land",
    0.45,
    (layout
      ? tree("palm", 120, 770, 430, p.near, p.trunk, r) + tree("palm", 40, 800, 330, shade(p.near, -0.03), p.trunk, r)
      : tree("palm", 930, 780, 460, p.near, p.trunk, r)) +
      castle +
      Array.from({ length: 30 }, () => fill(oval(r() * 1024, 740 + r() * 250, 3 + r() * 2, 2.4), shade(p.ground, -0.06))).join("") +
      at(330, 890, fill(star(0, 0, 24, 0.5, 5, 0.4), p.accent[0])) +
      at(720, 946, fill("M-22,8C-26,-16 26,-16 22,8Z", "#F3C6C0") + line("M0,6V-10M-10,6L-6,-9M10,6L6,-9", "#D98C8C", 3)),
  );
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      rock(layout ? 990 : 30, 1040, 130, 100, mix(p.front, p.far, 0.3), r) + K.ferns(r, p.near, layout ? [0, 60] : [970, 1030]),
    );
  c.birds();
}
