import type { SceneContext } from "../../compose/scene-types.ts";
import { pick } from "../../core/random.ts";
import * as K from "../kit.ts";
import { fill, rect, at, hill, tree, bush, cycle } from "../kit.ts";
import { f, oval } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";
import { cottage } from "../building-kit.ts";

export function meadow(c: SceneContext): void {
  const { p, r, layout } = c;
  c.sky(68);
  c.clouds(
    layout
      ? [
          [190, 150, 110, 36],
          [840, 250, 100, 30],
        ]
      : [
          [210, 180, 120, 44],
          [880, 300, 90, 28],
        ],
  );
  c.add("land", 0.1, fill(hill(500, 34, 1.2 + layout * 2, layout ? 30 : -20), mix(p.far, p.sky[2], 0.35)));
  let t = "";
  for (let i = 0; i < 9; i++)
    t += tree(
      (["leaf", "round", "pine"] as const)[i % 3] ?? "leaf",
      f(60 + i * 118 + r() * 40),
      f(600 - Math.sin(i + layout) * 18),
      f(90 + r() * 50),
      mix(p.mid, p.far, 0.45),
      mix(p.trunk, p.far, 0.5),
      r,
      false,
    );
  const cot = cottage(layout ? 250 : 780, 598, 0.85, mix("#FFF4E2", p.far, c.night ? 0.35 : 0), p.accent[0], p.winter);
  c.add(
    "land",
    0.25,
    t +
      fill(hill(590, 30, 3.1, 16), mix(p.mid, p.far, 0.45)) +
      cot.s +
      (layout === 1
        ? at(
            830,
            596,
            fill("M-26,0L-16,-120H16L26,0Z", mix("#F4E2C8", p.far, 0.3)) +
              fill("M-22,-116L0,-150L22,-116Z", p.accent[0]) +
              [20, 110, 200, 290]
                .map((a) => `<g transform="translate(0,-112) rotate(${a})">${rect(-7, -96, 14, 84, mix("#FFF8EA", p.far, 0.2), 3)}</g>`)
                .join(""),
            0.9,
          )
        : ""),
  );
  c.glowShape(0.26, cot.e);
  const path = layout
    ? ""
    : fill(
        "M640,1040C600,930 780,880 742,800C724,764 756,730 766,708L778,706C776,736 762,762 792,800C850,872 800,940 960,1040Z",
        p.groundL,
        'opacity=".9"',
      );
  c.add(
    "land",
    0.45,
    (layout
      ? tree("apple", 912, 770, 460, p.near, p.trunk, r) +
        bush(70, 760, 110, 80, p.near, r) +
        bush(240, 752, 80, 60, mix(p.near, p.mid, 0.5), r)
      : tree("leaf", 110, 760, 430, p.near, p.trunk, r) +
        tree("round", 265, 735, 250, shade(p.mid, -0.02), p.trunk, r) +
        tree("leaf", 915, 745, 300, mix(p.near, p.mid, 0.4), p.trunk, r)) +
      fill(hill(700, 26, 5 - layout * 3, -10), p.ground) +
      path +
      K.blades(r, 34, 750, 980, shade(p.ground, -0.08)) +
      (layout && !p.winter
        ? Array.from({ length: 24 }, () => {
            const x = r() * 1024,
              y = 770 + r() * 160;
            return fill(oval(x, y, 5, 4), pick(r, p.accent));
          }).join("")
        : ""),
  );
  c.actors({ tufts: !p.winter });
  if (c.calm !== "bottom") {
    let fr = "";
    for (let i = 0; i < 18; i++) {
      const x = r() * 1024,
        e = Math.abs(x - 512) / 512;
      if (e < 0.4) continue;
      fr +=
        K.tuft(f(x), 1030, 60 + e * 60, i % 2 ? p.near : shade(p.near, 0.06), r, 8) +
        (p.winter ? "" : K.flower(f(x + 20), 1030, 60 + e * 90 * r() + 20, cycle(p.accent, i), p.near, r));
    }
    c.add("frame", 0.9, fr);
  }
  if (c.calm !== "top") c.add("frame", 0.92, K.corner(r, !layout, p.near, p.trunk, 4));
  c.fireflies();
}
