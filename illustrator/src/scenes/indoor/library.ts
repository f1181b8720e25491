import type { SceneContext } from "../../compose/scene-types.ts";
import { fill, line, rect, at } from "../kit.ts";
import { oval, star } from "../../core/path.ts";
import { room, floor, windowOn, tableLamp, rug, shelf } from "./room-kit.ts";

export function library(c: SceneContext): void {
  const { layout } = c,
    school = layout === 1,
    { Fl } = room(c, school ? "#E9E6D2" : "#E4CDB0", "#B98A62", "stripe");
  floor(c, Fl);
  if (school) {
    c.add(
      "land",
      0.25,
      rect(150, 130, 520, 300, c.local("#B57E54"), 10) +
        rect(168, 148, 484, 264, c.local("#3F6E5C"), 6) +
        line("M220,220q30,-50 60,0t60,0M230,330h90M460,210l40,-30l40,30v60h-80z", "#F4F1E4", 6, 'opacity=".85"') +
        fill(star(420, 340, 30, 0.5), "#F3D98A") +
        fill(oval(560, 350, 26), "#F0A0A0"),
    );
    windowOn(c, 770, 140, 190, 270, null);
    c.add(
      "land",
      0.4,
      [90, 930]
        .map((x) =>
          at(
            x,
            840,
            rect(-110, -150, 220, 22, c.local("#D9A25E"), 6) +
              rect(-98, -128, 16, 128, c.local("#8A5A44")) +
              rect(82, -128, 16, 128, c.local("#8A5A44")) +
              rect(-50, -178, 90, 28, c.local("#C4573F"), 4) +
              rect(-40, -204, 80, 26, c.local("#4F7C8A"), 4),
          ),
        )
        .join("") + at(720, 470, rect(-20, 20, 40, 0, "#000")),
    );
  } else {
    let s = "";
    for (const x of [20, 720]) {
      s += rect(x - 10, 70, 300, 650, c.local("#7A5038"), 8) + rect(x + 6, 86, 268, 620, c.local("#5E3C2C"), 4);
      for (let j = 0; j < 5; j++) s += shelf(c, x + 6, 196 + j * 124, 268, j + (x > 300 ? 2 : 0));
    }
    windowOn(c, 400, 130, 230, 330, c.local("#8A5A7A"));
    c.add("land", 0.3, s);
    c.add(
      "land",
      0.41,
      at(
        900,
        880,
        fill("M-120,0V-110C-120,-210 120,-210 120,-110V0Z", c.local("#B0506A")) +
          fill("M-140,0V-70C-140,-110 -90,-110 -90,-70V-40H90V-70C90,-110 140,-110 140,-70V0Z", c.local("#9A4058")),
      ),
    );
    tableLamp(c, 120, 850, 1.6);
  }
  rug(c, school ? "#E3A83C" : "#4F7C8A");
  if (c.dark && school) c.lightAt(512, 200, 800, 0.5);
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      at(
        110,
        1020,
        [
          ["#C4573F", 0] as [string, number],
          ["#4F7C8A", -26] as [string, number],
          ["#E3A83C", -52] as [string, number],
        ]
          .map(
            ([q, y]: [string, number], i: number) =>
              rect(-70 + i * 8, y - 26, 130 - i * 14, 26, c.local(q), 5) + rect(-60 + i * 8, y - 20, 112 - i * 14, 12, "#FFF8EA"),
          )
          .join(""),
      ),
    );
}
