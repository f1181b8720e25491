import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { fill, line, rect } from "../kit.ts";
import { f } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";

export function sea(c: SceneContext): void {
  const { p, r, layout } = c;
  c.light.y += 60;
  c.sky(84);
  c.clouds([
    [170, 210, 130, 34],
    [840, 150, 110, 26],
    [430, 300, 90, 18],
  ]);
  const deep = c.time === "day" || c.time === "dawn" ? mix("#3F86A6", p.sky[0], 0.25) : mix(p.mid, "#3C4E8E", 0.45),
    sh = mix(p.sky[2], p.sky[1], 0.4),
    m = (t: number) => mix(deep, sh, t);
  c.p.ground = deep;
  c.p.front = shade(deep, -0.06);
  const hz = mix(p.far, p.sky[2], 0.35);
  if (layout === 0)
    c.add(
      "land",
      0.12,
      fill("M-40,602C60,560 120,500 200,520C270,536 300,570 380,602Z", hz) +
        fill("M760,602C820,572 880,556 940,566C990,574 1030,590 1070,602Z", mix(hz, p.sky[2], 0.2)),
    );
  else {
    c.add(
      "land",
      0.12,
      fill("M660,604C720,560 760,520 830,520C900,520 960,560 1070,604Z", hz) +
        fill("M806,526L814,400H846L854,526Z", mix("#FBF3E6", p.far, 0.25)) +
        fill("M808,470h44l3,28h-50z", p.accent[0]) +
        rect(810, 376, 40, 26, "#FFE9A6", 4) +
        fill("M802,378L830,344L858,378Z", p.accent[0]),
    );
    if (c.dark) c.lightAt(830, 390, 300, 0.4);
  }
  c.add(
    "land",
    0.2,
    rect(-40, 600, 1110, 460, m(0.6)) +
      fill(`M${f(c.light.x - 30)},602h60l70,420h-200z`, p.light, 'opacity=".42"') +
      Array.from({ length: 22 }, (_, i) => {
        const w = 20 + r() * 60;
        return line(`M${f(c.light.x - w + (r() - 0.5) * 40)},${612 + i * 7}h${f(w * 2)}`, p.light, 4, 'opacity=".7"');
      }).join(""),
  );
  c.add("land", 0.3, K.wave(690, 26, 9, m(0.42), -20));
  c.add("land", 0.4, K.wave(762, 32, 8, m(0.25), -70));
  c.actors({ shadow: false });
  const bx = f(c.focusX),
    by = c.groundY - 15,
    hull = ["#B5533F", "#4F7C8A", "#C98A3E"][Math.floor(r() * 3)] ?? "#B5533F";
  c.add(
    "land",
    0.65,
    `<g transform="translate(${bx},${by}) rotate(-2)">` +
      fill("M-330,-66C-300,70 -220,104 0,104C220,104 300,70 330,-66C200,-30 -200,-30 -330,-66Z", hull) +
      fill("M-330,-66C-200,-30 200,-30 330,-66L324,-30C200,4 -200,4 -324,-30Z", "#F4E2C2") +
      line("M-300,20C-150,52 150,52 300,20M-270,60C-150,84 150,84 270,60", shade(hull, -0.1), 6) +
      "</g>",
  );
  c.add("land", 0.75, K.wave(by + 62, 40, 7, m(0.12), -50));
  c.add(
    "frame",
    0.9,
    K.wave(932, 46, 6, deep, -110) +
      Array.from({ length: 12 }, () => line(`M${f(r() * 1000)},${f(952 + r() * 60)}q26,-16 52,0`, m(0.6), 6)).join(""),
  );
  c.add("frame", 0.98, K.wave(994, 40, 5, shade(deep, -0.06), -60));
  c.birds();
}
