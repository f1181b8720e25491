import type { SceneContext } from "../../compose/scene-types.ts";
import { mix, shade } from "../../core/color.ts";
import { oval } from "../../core/path.ts";
import { at, bush, fill, line, rect } from "../kit.ts";
import { drawProp } from "../../props/draw-prop.ts";
import { floor, room, rug, shelf, windowOn } from "./room-kit.ts";

const FLOOR_Y = 700;
const WOOD = "#9A6744";
const BRASS = "#C9A05A";

/** A living room: a sofa under pictures, or a fireplace with an armchair. */
export function home(c: SceneContext): void {
  const hasDoor = c.named.has("door");
  const hasFireplace = c.layout === 1 || hasDoor;
  const { Fl: floorColor } = room(c, hasFireplace ? "#EAD9C4" : "#F3DFC0", "#C4966A", hasFireplace ? "stripe" : "leaf");
  floor(c, floorColor, FLOOR_Y);
  if (hasFireplace) {
    if (hasDoor) windowOn(c, 430, 130, 150, 200);
    if (hasDoor) c.add("land", 0.2, at(220, FLOOR_Y + 6, drawProp({ kind: "door" }, { seed: "door", isDark: false }).svg, 2.1));
    else windowOn(c, 150, 120, 220, 270, mix(c.p.accent[0], c.local("#D9908A"), 0.5));
    if (!hasDoor) c.add("land", 0.3, armchair(c, 170, 850));
    fireplace(c, 800, 790);
  } else {
    windowOn(c, 170, 110, 230, 270, c.local("#8FB0A4"));
    c.add("land", 0.28, shelf(c, 600, 190, 240, 1) + picture(c, 640, 290, "#A9C7CF", "hills") + picture(c, 790, 300, "#F2D7B0", "heart"));
    c.add("land", 0.3, sofa(c, 512, 800));
    c.add("land", 0.4, pottedPlant(c, 70, 880));
    floorLamp(c, 940, 870);
  }
  rug(c, hasFireplace ? "#7F8FB8" : "#C97A6E");
  c.actors({});
  // in the foreground only where nothing may stand behind it
  if (c.calm !== "bottom" && c.named.size === 0) c.add("frame", 0.92, woolBasket(c, hasFireplace ? 90 : 930, 1020));
}

function sofa(c: SceneContext, x: number, y: number): string {
  const cloth = c.local("#6F9A9A");
  const light = shade(cloth, 0.05);
  const seam = shade(cloth, -0.07);
  const feet = rect(-330, -30, 30, 34, c.local(WOOD), 8) + rect(300, -30, 30, 34, c.local(WOOD), 8);
  const back = fill("M-330,-120V-230C-330,-300 -300,-316 -250,-316H250C300,-316 330,-300 330,-230V-120Z", cloth) + line("M0,-300V-150", seam, 5);
  const seat = rect(-320, -160, 640, 76, light, 30) + line("M0,-152V-92", seam, 5) + rect(-330, -100, 660, 84, cloth, 22);
  const arms = [-1, 1].map((side) => rect(side * 345 - 55, -206, 110, 192, shade(cloth, 0.02), 50) + line(`M${side * 345 - 26},-180q26,-16 52,0`, seam, 5)).join("");
  const cushions = at(-235, -196, rect(-56, -56, 112, 104, c.local("#E3A85A"), 26) + line("M-30,-30L30,24M30,-30L-30,24", c.local("#F4D9A0"), 6), 1, -10) +
    at(235, -196, rect(-56, -56, 112, 104, c.local("#D98A7A"), 26) + fill(oval(0, -4, 20), c.local("#F4E4CC")), 1, 12);
  return at(x, y, feet + back + seat + cushions + arms);
}

function armchair(c: SceneContext, x: number, y: number): string {
  const cloth = c.local("#C98A5A");
  const seam = shade(cloth, -0.08);
  const back = fill("M-120,-90V-280C-120,-350 120,-350 120,-280V-90Z", cloth) + fill(oval(-48, -250, 7) + oval(48, -250, 7) + oval(0, -210, 7), seam);
  const seat = rect(-110, -150, 220, 70, shade(cloth, 0.07), 28) + rect(-120, -96, 240, 74, cloth, 16);
  const arms = rect(-160, -200, 74, 186, shade(cloth, 0.03), 36) + rect(86, -200, 74, 186, shade(cloth, 0.03), 36);
  const blanket = fill("M88,-204C110,-214 150,-210 164,-196V-70L146,-62L128,-72L108,-62L86,-72Z", c.local("#8FA8C0")) + line("M92,-150H160M90,-110H162", c.local("#F1E6D2"), 6);
  return at(x, y, rect(-120, -26, 26, 30, c.local(WOOD), 6) + rect(94, -26, 26, 30, c.local(WOOD), 6) + back + seat + arms + blanket);
}

function fireplace(c: SceneContext, x: number, y: number): void {
  const brick = c.local("#B98270");
  const mortar = shade(brick, 0.06);
  let joints = "";
  for (let row = 1; row < 8; row++) {
    joints += `M-190,${-row * 48}H190`;
    for (let x = row % 2 ? -128 : -170; x < 180; x += 84) joints += `M${x},${-row * 48}v48`;
  }
  const chimney = rect(-150, -900, 300, 520, shade(brick, 0.03)) + rect(-190, -390, 380, 390, brick, 6) + line(joints, mortar, 4);
  const mantel = rect(-220, -412, 440, 36, c.local(WOOD), 10) + rect(-220, -12, 440, 30, c.local("#8D8590"), 8);
  const hole = fill("M-110,-12V-200C-110,-300 110,-300 110,-200V-12Z", c.local("#3F3038"));
  const logs = line("M-70,-28H64M-50,-52H50", c.local("#6E4630"), 26) + fill(oval(-70, -28, 12) + oval(64, -28, 12), c.local("#C99A6B"));
  const clock = fill("M-52,-412V-470C-52,-530 52,-530 52,-470V-412Z", c.local("#8A5A44")) + fill(oval(0, -468, 34), c.local("#FFF6E6")) + line("M0,-468V-488M0,-468L13,-460", c.local("#5A4038"), 5);
  const candles = rect(-160, -462, 18, 52, c.local("#F6EEDC"), 4) + rect(-128, -444, 18, 34, c.local("#F6EEDC"), 4);
  const vase = fill("M116,-412C96,-440 118,-456 128,-476H152C162,-456 184,-440 164,-412Z", c.local("#6F9A9A")) + bush(140, -474, 36, 54, c.local("#8FB07A"), c.r);
  c.add("land", 0.29, at(x, y, chimney + hole + logs + mantel + clock + candles + vase));
  const flame = fill("M-64,-40C-84,-110 -30,-120 -34,-176C-4,-156 6,-130 2,-108C20,-120 26,-136 24,-156C66,-120 76,-80 58,-40Z", "#F0913A") + fill("M-34,-40C-44,-80 -10,-86 -6,-116C24,-92 38,-70 28,-40Z", "#FFDB80");
  const wicks = fill("M-158,-464q7,-26 14,0ZM-126,-446q7,-26 14,0Z", "#FFD680");
  c.add("emit", 0.31, at(x, y, flame + (c.dark ? wicks : "")));
  c.lightAt(x, y - 100, 620, c.night ? 0.75 : 0.3);
}

function picture(c: SceneContext, x: number, y: number, color: string, motif: "hills" | "heart"): string {
  const hills = fill("M-44,38L-14,-8L8,18L24,-2L44,38Z", c.local("#7FA05A")) + fill(oval(22, -20, 9), c.local("#FFF2CC"));
  const heart = fill("M0,26C-40,-2 -30,-32 -10,-28C-4,-27 0,-22 0,-18C0,-22 4,-27 10,-28C30,-32 40,-2 0,26Z", c.local("#D9675A"));
  return at(x, y, rect(-56, -50, 112, 100, c.local("#FFF8EA"), 6) + rect(-44, -38, 88, 76, c.local(color), 3) + (motif === "hills" ? hills : heart));
}

function pottedPlant(c: SceneContext, x: number, y: number): string {
  const leaf = c.local("#6F9A66");
  const leaves = [-62, -34, -8, 18, 44, 66].map((angle, index) => at(0, -90, fill("M0,0C-34,-60 -26,-150 0,-200C26,-150 34,-60 0,0Z", shade(leaf, index % 2 ? 0.05 : 0)), 1, angle)).join("");
  return at(x, y, leaves + fill("M-60,-100H60L44,0H-44Z", c.local("#C9714E")) + rect(-68, -112, 136, 26, c.local("#B5603F"), 8));
}

function floorLamp(c: SceneContext, x: number, y: number): void {
  c.add("land", 0.4, at(x, y, rect(-5, -380, 10, 380, c.local(BRASS)) + fill("M-50,0C-40,-20 40,-20 50,0Z", c.local(BRASS))));
  c.glowShape(0.41, at(x, y, fill("M-82,-360L-46,-490H46L82,-360Z", c.dark ? "#FFE7AE" : "#F4D9A0")), true);
  if (c.dark) c.lightAt(x, y - 420, 620, c.night ? 0.8 : 0.25);
}

function woolBasket(c: SceneContext, x: number, y: number): string {
  const balls = fill(oval(-40, -76, 40), c.local("#D98A7A")) + fill(oval(34, -80, 44), c.local("#7FA6B8")) + line("M-64,-92q24,20 48,8M8,-100q26,22 56,6", "#ffffff88", 5);
  return at(x, y, balls + fill("M-104,-66H104L84,20H-84Z", c.local("#C08A50")) + line("M-98,-40H98M-92,-14H92", c.local(WOOD), 6));
}
