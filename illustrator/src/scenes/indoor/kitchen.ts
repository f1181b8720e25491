import type { SceneContext } from "../../compose/scene-types.ts";
import { fill, line, rect, at } from "../kit.ts";
import { oval } from "../../core/path.ts";
import { shade } from "../../core/color.ts";
import { room, floor, windowOn, rug, shelf } from "./room-kit.ts";

export function kitchen(c: SceneContext): void {
  const { layout } = c,
    { Fl } = room(c, layout ? "#F3E0C0" : "#DDEBE4", "#D9B48A", "leaf");
  const cab = c.local(layout ? "#7FA08A" : "#6F9AAE");
  floor(c, Fl, 716);
  windowOn(c, layout ? 600 : 400, 130, 230, 230, c.local("#E8A0A0"));
  c.add(
    "land",
    0.28,
    shelf(c, layout ? 90 : 720, 250, 240, 2) +
      [0, 1, 2]
        .map((i) =>
          at(
            (layout ? 130 : 130) + i * 80,
            layout ? 330 : 190,
            line("M0,-30V0", c.local("#8A5A44"), 4) +
              fill(i % 2 ? oval(0, 34, 30) : "M-28,0H28L22,50H-22Z", c.local(["#C9714E", "#4A4650", "#E3A83C"][i] ?? "#C9714E")),
          ),
        )
        .join(""),
  );
  let t = rect(-40, 560, 1110, 170, cab) + rect(-40, 544, 1110, 26, c.night ? "#8C93BC" : c.local("#F4E6CC"));
  for (let x = 0; x < 1040; x += 150) t += rect(x, 588, 130, 126, shade(cab, 0.035), 8) + fill(oval(x + 114, 640, 6), "#F5D58A");
  t +=
    at(
      layout ? 200 : 860,
      560,
      rect(-90, 10, 180, 156, c.local("#E9E2D6"), 8) +
        rect(-66, 50, 132, 84, c.local("#4A4650"), 8) +
        fill(oval(-50, 30, 7) + oval(-20, 30, 7) + oval(20, 30, 7) + oval(50, 30, 7), c.local("#C9714E")),
    ) +
    at(
      layout ? 200 : 860,
      544,
      fill("M-46,-8H46L38,-60H-38Z", c.local("#C4573F")) +
        line("M-50,-46h-16M50,-46h16", c.local("#C4573F"), 8) +
        line("M-14,-76q-8,-14 0,-28M14,-76q-8,-14 0,-28", "#ffffffaa", 5),
    ) +
    at(
      480,
      544,
      fill(oval(-30, -16, 17) + oval(6, -16, 17) + oval(-12, -34, 16), c.local("#E3863C")) +
        fill("M-60,-8H40L26,4H-46Z", c.local("#F4EEE4")),
    );
  c.add("land", 0.4, t);
  rug(c, layout ? "#C98A7A" : "#E3B86A", 946);
  if (c.dark) {
    c.glowShape(0.3, at(layout ? 360 : 200, 0, line("M0,-10V96", "#4A3427", 5) + fill("M-56,150C-50,104 50,104 56,150Z", "#FFE7AE")), true);
    c.lightAt(layout ? 360 : 200, 170, 720, 0.6);
  }
  c.actors({});
  // in the foreground only where nothing may stand behind it
  if (c.calm !== "bottom" && c.named.size === 0)
    c.add(
      "frame",
      0.92,
      at(
        120,
        1040,
        fill("M-140,-70H170V-44H-140Z", c.local("#B57E54")) +
          rect(-110, -44, 24, 60, c.local("#9A6744")) +
          fill("M-70,-70C-66,-100 6,-100 10,-70Z", c.local("#E0A24E")) +
          rect(60, -116, 50, 46, c.local("#7FA6B8"), 8),
      ),
    );
}
