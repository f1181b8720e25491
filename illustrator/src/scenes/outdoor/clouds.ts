import type { SceneContext } from "../../compose/scene-types.ts";
import { fill, hill, tree, cloud } from "../kit.ts";
import { f } from "../../core/path.ts";
import { mix } from "../../core/color.ts";

export function clouds(c: SceneContext): void {
  const { p, r, layout } = c;
  p.ground = mix(p.cloud, p.sky[2], 0.3);
  c.sky(80);
  if (layout === 1 && c.time !== "night")
    c.add(
      "soft",
      0.05,
      ["#E8736A", "#F3A95C", "#F6D670", "#8FC08A", "#7FA8D0", "#A68BC8"]
        .map(
          (q, i) =>
            `<path d="M60,900A452,${452 - i} 0 0 1 964,900" transform="translate(${i * 0},${i * 22}) " fill="none" stroke="${q}" stroke-width="23" opacity=".62"/>`,
        )
        .join(""),
    );
  c.add("land", 0.1, cloud(190, 300, 150, 46, r, mix(p.cloud, p.sky[1], 0.55)) + cloud(820, 420, 170, 50, r, mix(p.cloud, p.sky[1], 0.5)));
  if (layout !== 1)
    c.add(
      "land",
      0.2,
      fill(hill(880, 30, 1), mix(p.far, p.sky[2], 0.3)) +
        Array.from({ length: 16 }, (_, i) =>
          tree(i % 2 ? "leaf" : "pine", i * 68, 905, f(70 + r() * 30), mix(p.mid, p.far, 0.4), p.far, r, false),
        ).join(""),
    );
  c.add("land", 0.35, cloud(80, 720, 200, 60, r, mix(p.cloud, p.sky[1], 0.3)) + cloud(950, 690, 200, 58, r, mix(p.cloud, p.sky[1], 0.25)));
  if (!c.flying) c.add("land", 0.55, cloud(f(c.focusX), c.groundY + 6, 360, 92, r, mix(p.cloud, p.sky[2], 0.08)));
  c.actors({ shadow: false });
  if (!c.flying)
    c.add(
      "land",
      0.7,
      cloud(f(c.focusX - 150), c.groundY + 66, 190, 52, r, p.cloud) + cloud(f(c.focusX + 160), c.groundY + 62, 200, 54, r, p.cloud),
    );
  c.add(
    "land",
    0.8,
    cloud(150, 970, 320, 84, r, p.cloud) + cloud(870, 990, 350, 80, r, p.cloud) + cloud(520, 1040, 300, 60, r, mix(p.cloud, p.sky[2], 0.3)),
  );
  if (c.calm !== "top") c.add("frame", 0.9, cloud(-30, 110, 170, 60, r, p.cloud) + cloud(1060, 180, 110, 48, r, p.cloud));
  c.birds();
}
