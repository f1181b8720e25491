import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { seenInWindow } from "../seen-in-window.ts";
import { fill, rect, at, hill, rock } from "../kit.ts";
import { f, oval } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";

export function cave(c: SceneContext): void {
  const { r } = c,
    looksOut = c.named.has("moon") || c.named.has("star"),
    layout = looksOut ? 0 : c.layout,
    dusk = c.time === "sunset" ? "#8A5A5A" : "#4A5A86",
    wall = mix("#5A5470", dusk, 0.35),
    dark = shade(wall, -0.14),
    fl = mix("#7A6E80", dusk, 0.3);
  Object.assign(c.p, { ground: fl, groundL: shade(fl, 0.1), front: shade(dark, -0.08), near: dark, mid: wall, far: shade(wall, 0.06) });
  c.add(
    "sky",
    0,
    rect(-50, -50, 1124, 1124, "url(#cv)"),
    K.radial("cv", [
      [0, shade(wall, 0.1)],
      [1, dark],
    ]),
  );
  if (layout === 0) {
    c.add(
      "emit",
      0.05,
      fill(oval(690, 400, 190, 210), "url(#sk)") + (c.night ? `<g>${K.stars(26, r, 300, "#FFF6D8", 560, 820)}</g>` : "") + (c.night && looksOut ? seenInWindow(c, 720, 440, 50) : ""),
      K.linear("sk", [
        [0, c.p.sky[0]],
        [0.6, c.p.sky[1]],
        [1, c.p.sky[2]],
      ]),
    );
    c.light.x = 690;
    c.light.y = 380;
    c.add(
      "land",
      0.08,
      fill(
        "M-40,-40H1070V1040H-40ZM690,176C560,180 486,300 500,430C510,560 600,640 700,624C820,610 890,520 880,390C870,260 800,176 690,176Z",
        wall,
        'fill-rule="evenodd"',
      ),
    );
    c.lightAt(690, 420, 520, 0.35, [0.8, 0.9, 1.1]);
  } else {
    let s = "";
    const cr = (x: number, y: number, k: number, col: string, a: number): string =>
      at(x, y, fill("M-20,0L-14,-90L0,-120L16,-86L22,0Z", col) + fill("M0,-120L16,-86L22,0L4,0Z", shade(col, -0.08)), k, a);
    for (const [x, y, k, col, a] of [
      [160, 730, 1.4, "#8FE0E0", -14],
      [220, 740, 1, "#B7A0F0", 10],
      [110, 750, 0.8, "#F0A0D0", -28],
      [850, 720, 1.5, "#B7A0F0", 12],
      [910, 740, 1, "#8FE0E0", 26],
      [790, 740, 0.8, "#F6D08A", -12],
      [512, 700, 0.7, "#8FE0E0", 0],
    ] as const)
      s += cr(x, y, k, col, a);
    c.add(
      "land",
      0.1,
      fill("M-40,-40H1070V300C900,180 700,420 520,330C340,240 160,420 -40,280Z", dark) +
        fill("M-40,700C200,640 820,640 1070,700V1040H-40Z", shade(wall, -0.04)),
    );
    c.add("emit", 0.12, s);
    c.lightAt(170, 680, 420, 0.45, [0.5, 0.95, 1]);
    c.lightAt(860, 680, 420, 0.45, [0.8, 0.6, 1.1]);
  }
  let st = "";
  for (let i = 0; i < 9; i++) {
    const x = i * 126 + r() * 50,
      h = 60 + r() * 130;
    st += fill(
      `M${f(x - 34)},-10C${f(x - 16)},${f(h * 0.4)} ${f(x - 6)},${f(h * 0.8)} ${f(x)},${f(h)}C${f(x + 8)},${f(h * 0.7)} ${f(x + 18)},${f(h * 0.4)} ${f(x + 36)},-10Z`,
      dark,
    );
  }
  c.add(
    "land",
    0.3,
    (c.calm === "top" ? "" : st) +
      fill(hill(770, 16, 1), fl) +
      rock(120, 800, 90, 80, shade(fl, -0.06), r) +
      rock(930, 806, 80, 60, shade(fl, -0.06), r),
  );
  c.actors({});
  c.ambient = [0.8, 0.8, 0.92];
  c.add(
    "frame",
    0.92,
    fill(
      "M-40,-40H110C70,200 90,400 40,620C20,760 60,900 -10,1040H-40ZM1070,-40H930C960,180 930,420 990,640C1010,780 960,900 1030,1040H1070Z",
      c.p.front,
    ),
  );
  c.dark = true;
  c.lightAt(c.focusX, 800, 520, 0.22);
}
