import type { SceneContext } from "../../compose/scene-types.ts";
import { fill, line, rect, at } from "../kit.ts";
import { oval, star } from "../../core/path.ts";
import { markThing } from "../../core/mark-thing.ts";
import { mix } from "../../core/color.ts";
import { drawProp } from "../../props/draw-prop.ts";
import { room, floor, windowOn, tableLamp, rug, shelf } from "./room-kit.ts";

export function bedroom(c: SceneContext): void {
  const { layout } = c,
    hasDrawing = c.sleeping && c.named.has("drawing"),
    { Fl } = room(c, layout ? "#DCE6D8" : "#F0D9B8", "#C99A6B", layout ? "dots" : "star");
  windowOn(c, layout ? 150 : 620, 120, 250, 310, mix(c.p.accent[1], c.local("#E8A0A0"), 0.4));
  floor(c, Fl);
  c.add(
    "land",
    0.28,
    shelf(c, layout ? 620 : 80, 230, 280) +
      (hasDrawing
        ? at(layout ? 700 : 330, layout ? 470 : 450, drawProp({ kind: "drawing" }, { seed: "wall", isDark: false }).svg, 1.5)
        : layout
        ? at(
            760,
            380,
            rect(-70, -60, 140, 110, c.local("#FFF6E6"), 6) +
              rect(-58, -48, 116, 86, c.local("#A9C7CF"), 4) +
              fill("M-58,38L-20,-10L10,20L34,-6L58,38Z", c.local("#7FA05A")),
          )
        : at(300, 330, rect(-56, -50, 112, 96, c.local("#FFF6E6"), 6) + fill(star(0, 0, 34, 0.5, 5, 0.35), c.local("#F3B84B")))),
  );
  rug(c, layout ? "#7FA6B8" : "#D88A7A");
  if (c.sleeping) {
    c.add(
      "land",
      0.4,
      markThing("bed", fill("M92,470C92,420 180,420 186,470V880H92Z", c.local("#9A6744")) +
        fill("M858,640C858,600 932,600 936,640V880H858Z", c.local("#9A6744")) +
        rect(170, 700, 700, 130, c.local("#F3E7D3"), 16) +
        rect(130, 770, 780, 70, c.local("#B57E54"), 8)),
    );
    c.actors({ shadow: false });
    c.add("land", 0.7, rect(130, 782, 780, 60, c.local("#B57E54"), 8) + line("M160,812H880", c.local("#9A6744"), 5));
    c.add(
      "land",
      0.72,
      at(
        975,
        880,
        rect(-70, -170, 120, 170, c.local("#A87650"), 6) +
          rect(-82, -184, 140, 18, c.local("#C08A5E"), 6) +
          fill(oval(-10, -100, 7), "#F5D58A"),
      ),
    );
    tableLamp(c, 965, 696, 0.9);
    return;
  }
  c.add(
    "land",
    0.4,
    markThing(["bed", "blanket", "pillow"], layout
      ? fill("M-40,560C-40,520 30,520 36,560V860H-40ZM30,640H300C340,640 350,680 350,720V800H30Z", c.local("#9A6744")) +
          fill("M30,620C120,596 260,606 330,640C350,700 340,740 340,770H30Z", c.local("#7FA6C8")) +
          fill("M30,600C60,570 140,574 150,620C150,650 60,650 30,640Z", c.local("#FFF8EC"))
      : fill("M690,640C760,606 980,606 1070,630V800H690Z", c.local("#8FA8D0")) +
          rect(680, 770, 400, 60, c.local("#B57E54"), 8) +
          fill("M960,560C1000,540 1070,550 1070,590V660C1020,670 960,660 950,620Z", c.local("#FFF8EC")) +
          rect(672, 620, 26, 230, c.local("#9A6744"), 8)),
  );
  c.add(
    "land",
    0.41,
    at(
      layout ? 900 : 150,
      860,
      rect(-70, -140, 140, 140, c.local("#A87650"), 6) +
        line("M-60,-92H60M-60,-46H60", c.local("#8A5A3C"), 5) +
        fill(oval(0, -116, 7) + oval(0, -70, 7), "#F5D58A"),
    ),
  );
  tableLamp(c, layout ? 900 : 150, 720);
  c.actors({});
  // in the foreground only where nothing may stand behind it
  if (c.calm !== "bottom" && c.named.size === 0)
    c.add(
      "frame",
      0.92,
      at(
        layout ? 120 : 930,
        1010,
        rect(-60, -64, 58, 58, c.local("#D9675A"), 6) +
          rect(4, -60, 54, 54, c.local("#6C9BC0"), 6) +
          rect(-30, -118, 54, 54, c.local("#F3B84B"), 6) +
          fill(star(-31, -35, 18, 0.5), "#fff") +
          fill(oval(31, -33, 15), "#fff"),
      ),
    );
}
