import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { fill, line, at, hill, tree, bush } from "../kit.ts";
import { f, oval } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";

export function forest(c: SceneContext): void {
  const { p, r, layout } = c,
    w = p.winter,
    far = mix(p.far, p.sky[2], 0.42);
  c.sky(74);
  let t = "";
  for (let i = 0; i < 14; i++)
    t += tree(
      w || (layout === 1 ? true : i % 3) ? (layout === 2 ? "trunk" : "pine") : "leaf",
      f(i * 80 + r() * 40 - 10),
      664,
      f(250 + r() * 190 + (layout === 2 ? 320 : 0)),
      far,
      far,
      r,
      false,
    );
  c.add("land", 0.1, t + fill(hill(640, 12, 2), mix(p.far, p.sky[2], 0.38)));
  c.mist(470, 240);
  t = "";
  if (layout === 0)
    for (const [x, h, k] of [
      [60, 520, "pine"],
      [190, 430, "leaf"],
      [300, 300, "pine"],
      [780, 330, "leaf"],
      [880, 470, "pine"],
      [985, 540, "leaf"],
    ] as const)
      t += tree(k, x, 725, h, mix(p.mid, p.far, 0.25), p.trunk, r);
  if (layout === 1)
    for (const [x, h, k] of [
      [-10, 600, "round"],
      [150, 380, "leaf"],
      [860, 420, "round"],
      [1000, 620, "round"],
      [720, 280, "leaf"],
    ] as const)
      t += tree(k, x, 730, h, mix(p.mid, p.far, 0.22), p.trunk, r);
  if (layout === 2)
    for (const [x, h] of [
      [110, 800],
      [230, 760],
      [770, 790],
      [905, 820],
      [330, 700],
    ] as const)
      t += tree("birch", x, 740, h, p.mid, mix(p.cloud, p.far, c.night ? 0.6 : 0.25), r);
  c.add(
    "land",
    0.3,
    t +
      (layout === 2 ? bush(80, 745, 120, 90, p.mid, r) + bush(880, 745, 160, 110, p.mid, r) : "") +
      fill(hill(702, 16, 4), mix(p.ground, p.mid, 0.5)),
  );
  c.add(
    "land",
    0.45,
    fill(hill(760, 18, 0.5), p.ground) +
      `<ellipse cx="${f(c.focusX)}" cy="900" rx="420" ry="100" fill="url(#pool)"/>` +
      K.blades(r, 26, 800, 985, shade(p.ground, w ? -0.06 : 0.07)) +
      (w ? "" : K.mushroom(120, 836, 0.8, p.accent[1]) + K.mushroom(166, 850, 0.55, p.accent[0]) + K.mushroom(906, 832, 0.7, p.accent[0])) +
      (layout === 1
        ? at(
            170,
            850,
            fill("M-70,0C-60,-30 -56,-60 -60,-84H60C56,-60 60,-30 78,0Z", p.trunk) +
              fill(oval(0, -84, 60, 17), mix(p.trunk, "#F3DDB8", 0.55)) +
              line("M-30,-84a30,8 0 1,0 60,0", p.trunk, 3),
            0.8,
          )
        : ""),
    K.radial("pool", [
      [0, p.groundL, 0.95],
      [0.6, p.groundL, 0.5],
      [1, p.groundL, 0],
    ]),
  );
  c.actors({ tufts: !w });
  if (!c.calm || c.calm === "bottom") {
    if (layout !== 2)
      c.add(
        "frame",
        0.8,
        tree("trunk", 28, 1060, 1150, p.front, shade(p.front, 0.02), r) +
          tree("trunk", 1004, 1060, 1150, p.front, shade(p.front, 0.01), r) +
          K.corner(r, false, p.front, p.front) +
          K.corner(r, true, shade(p.front, 0.02), p.front, 4),
      );
    else c.add("frame", 0.8, K.corner(r, true, p.near, p.trunk, 5) + K.corner(r, false, p.near, p.trunk, 3));
  }
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.95,
      K.ferns(r, shade(p.front, 0.07), [-10, 70, 150, 890, 960, 1035]) + (w ? "" : K.mushroom(240, 1016, 1.1, p.accent[1])),
    );
  c.fireflies();
}
