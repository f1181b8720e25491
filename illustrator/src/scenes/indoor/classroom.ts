import type { SceneContext } from "../../compose/scene-types.ts";
import { shade } from "../../core/color.ts";
import { f, oval, star } from "../../core/path.ts";
import { at, fill, line, rect } from "../kit.ts";
import { floor, room, rug, windowOn } from "./room-kit.ts";

const WOOD = "#C9915A";
const DARK_WOOD = "#8A5A44";
const CHALK = "#F4F1E4";
const CRAYONS = ["#C4573F", "#E3A83C", "#6F9A66", "#4F7C8A", "#8C6BA8"] as const;

/** A classroom: the blackboard with desks before it, or the painting corner with coat pegs. */
export function classroom(c: SceneContext): void {
  const isCorner = c.layout === 1;
  const { Fl: floorColor } = room(c, isCorner ? "#F3E6C8" : "#E6EADB", "#C99F70", isCorner ? "dots" : "leaf");
  floor(c, floorColor);
  if (isCorner) {
    windowOn(c, 770, 120, 190, 250, c.local("#E3B36A"));
    c.add("land", 0.26, bunting(c, 60) + pinboard(c, 130, 150) + coatPegs(c, 880, 490));
    c.add("land", 0.3, trayCupboard(c, 250, 780));
    c.add("land", 0.41, paintingTable(c, 900, 880));
  } else {
    windowOn(c, 50, 120, 160, 230, null);
    c.add("land", 0.26, blackboard(c, 290, 130) + wallClock(c, 900, 190) + bunting(c, 50));
    c.add("land", 0.3, bookCase(c, 126, 770));
    c.add("land", 0.41, desk(c, 905, 880));
  }
  ceilingLamp(c, isCorner ? 560 : 512);
  rug(c, isCorner ? "#7FA6B8" : "#D9A25E", c.groundY + 16);
  c.actors({});
  if (c.calm !== "bottom") c.add("frame", 0.92, satchel(c, isCorner ? 110 : 940, 1030));
}

function blackboard(c: SceneContext, x: number, y: number): string {
  const chalk = c.local(CHALK);
  const drawings = line("M50,110L100,66L150,110M62,102V160H138V102M92,160v-30h18v30", chalk, 6) +
    line("M345,60v44M345,126v44M290,115h44M356,115h44M306,76l22,22M362,132l22,22M306,154l22,-22M362,98l22,-22", c.local("#F3D98A"), 6) + fill(oval(345, 115, 17), c.local("#F3D98A")) +
    line("M188,84l16,-14v76M226,84q14,-26 30,-6q8,18 -30,66h38", chalk, 6, 'opacity=".9"') + line("M40,216q26,-26 52,0t52,0t52,0", c.local("#F0A0A0"), 6);
  const ledge = rect(-24, 276, 508, 18, c.local(DARK_WOOD), 6) + rect(60, 266, 34, 10, chalk, 4) + rect(106, 266, 26, 10, c.local("#F0A0A0"), 4) + rect(370, 256, 60, 20, c.local("#4F7C8A"), 5);
  return at(x, y, rect(-24, -24, 508, 316, c.local("#B57E54"), 12) + rect(0, 0, 460, 268, c.local("#416F5E"), 6) + drawings + ledge);
}

function desk(c: SceneContext, x: number, y: number): string {
  const wood = c.local(WOOD);
  const legs = rect(-104, -140, 16, 140, c.local(DARK_WOOD), 6) + rect(88, -140, 16, 140, c.local(DARK_WOOD), 6);
  const chair = rect(-62, -214, 124, 66, c.local("#4F7C8A"), 18) + rect(-46, -160, 12, 130, c.local(DARK_WOOD)) + rect(34, -160, 12, 130, c.local(DARK_WOOD));
  const book = fill("M-40,-166C-20,-180 0,-176 10,-166C20,-176 40,-180 60,-166L66,-152H-46Z", c.local("#FFF8EA")) + line("M10,-166V-154", c.local("#C9A98A"), 4);
  const apple = fill("M-70,-158C-96,-160 -100,-198 -70,-192C-40,-198 -44,-160 -70,-158Z", c.local("#D2453F")) + line("M-70,-192q2,-12 10,-16", c.local(DARK_WOOD), 5);
  return at(x, y, chair + legs + rect(-120, -152, 240, 24, wood, 8) + rect(-104, -128, 208, 34, shade(wood, -0.06), 4) + book + apple);
}

function bookCase(c: SceneContext, x: number, y: number): string {
  const wood = c.local(WOOD);
  const books = [-92, -66, -40, -14].map((dx, index) => rect(dx, -170 + (index % 2) * 12, 22, 72 - (index % 2) * 12, c.local(CRAYONS[index] ?? CHALK), 3)).join("");
  const boxes = [-92, 6].map((dx, index) => rect(dx, -74, 84, 64, c.local(index ? "#8FB0A4" : "#E2A08E"), 6) + rect(dx + 30, -58, 24, 10, c.local(CHALK), 5)).join("");
  const globe = rect(24, -262, 70, 14, c.local(DARK_WOOD), 6) + line("M14,-340C10,-270 80,-262 104,-300", c.local(DARK_WOOD), 8) + fill(oval(58, -320, 46), c.local("#7FB2C4")) + fill("M30,-346C50,-360 66,-346 58,-330C50,-316 36,-312 28,-322ZM66,-312C84,-322 96,-312 88,-296C78,-284 66,-292 66,-312Z", c.local("#8FB07A"));
  return at(x, y, rect(-118, -250, 236, 250, wood, 8) + rect(-102, -234, 204, 136, shade(wood, -0.16), 4) + rect(-102, -84, 204, 78, shade(wood, -0.16), 4) + books + boxes + at(46, -98, fill("M-40,0L-32,-50H32L40,0Z", c.local("#E3A83C")), 0.9) + globe);
}

const wallClock = (c: SceneContext, x: number, y: number): string =>
  at(x, y, fill(oval(0, 0, 58), c.local("#C4573F")) + fill(oval(0, 0, 46), c.local("#FFF8EA")) + line("M0,0V-28M0,0L20,10M0,-40v4M0,40v-4M-40,0h4M40,0h-4", c.local("#5A4038"), 6));

function bunting(c: SceneContext, y: number): string {
  if (c.calm === "top") return "";
  const hangs = Array.from({ length: 13 }, (_, index) => [24 + index * 82, y + Math.sin((index / 12) * Math.PI * 3) ** 2 * 24] as const);
  const flags = hangs.map(([x, top], index) => fill(`M${x - 28},${f(top)}h56l-28,56z`, c.local(CRAYONS[index % CRAYONS.length] ?? CHALK))).join("");
  return flags + line(`M-20,${y}L${hangs.map(([x, top]) => `${x},${f(top)}`).join("L")}L1044,${y}`, c.local(DARK_WOOD), 5);
}

function pinboard(c: SceneContext, x: number, y: number): string {
  const sheet = (dx: number, dy: number, tilt: number, color: string, drawing: string) => at(dx, dy, rect(-58, -46, 116, 92, c.local(color), 4) + drawing + fill(oval(0, -42, 6), c.local("#C4573F")), 1, tilt);
  const sun = fill(oval(0, 2, 20), c.local("#F3B84B")) + line("M0,-26v-6M0,34v6M-28,2h-8M28,2h8", c.local("#F3B84B"), 6);
  const flower = line("M0,34V4", c.local("#6F9A66"), 6) + fill(oval(-12, -6, 10) + oval(12, -6, 10) + oval(0, -18, 10) + oval(0, 6, 10), c.local("#DD8FA5")) + fill(oval(0, -6, 8), c.local("#F3B84B"));
  const boat = fill("M-34,12H34L22,30H-22Z", c.local("#C4573F")) + fill("M-2,8V-28L28,8Z", c.local("#7FA6C8"));
  const sheets = sheet(90, 84, -4, "#FFF8EA", sun) + sheet(236, 80, 3, "#E4EEF0", boat) + sheet(370, 88, -3, "#FFF3DC", flower) + sheet(150, 204, 4, "#F6E4E0", fill(star(0, 4, 28, 0.5), c.local("#8C6BA8"))) + sheet(300, 206, -4, "#E8F0DC", flower);
  return at(x, y, rect(0, 0, 450, 280, c.local("#B57E54"), 12) + rect(16, 16, 418, 248, c.local("#DDB888"), 6) + sheets);
}

function coatPegs(c: SceneContext, x: number, y: number): string {
  const coat = (dx: number, color: string) => at(dx, 0, fill("M-14,0H14C34,12 42,60 46,150H-46C-42,60 -34,12 -14,0Z", c.local(color)) + line("M0,12V146", shade(c.local(color), -0.08), 4));
  const bag = at(96, 20, line("M0,-18C-24,10 24,10 0,-18Z", c.local(DARK_WOOD), 5) + rect(-36, 6, 72, 84, c.local("#E3A83C"), 20) + rect(-24, 44, 48, 34, c.local("#C9862E"), 8));
  return at(x, y, rect(-110, -22, 270, 24, c.local(WOOD), 8) + coat(-70, "#6F9A66") + coat(14, "#C4573F") + bag);
}

function trayCupboard(c: SceneContext, x: number, y: number): string {
  const wood = c.local(WOOD);
  let trays = "";
  for (let index = 0; index < 10; index++) {
    const left = -198 + (index % 5) * 82;
    const top = -168 + Math.floor(index / 5) * 82;
    trays += rect(left, top, 68, 62, c.local(CRAYONS[(index * 2) % 5] ?? CHALK), 8) + rect(left + 22, top + 14, 24, 12, c.local(CHALK), 6);
  }
  const pot = rect(-170, -250, 46, 58, c.local("#4F7C8A"), 6) + line("M-160,-250L-168,-290M-148,-250V-296M-136,-250L-126,-288", c.local("#E3A83C"), 8);
  const plant = at(-150, 0, fill("M90,-192L80,-240H150L140,-192Z", c.local("#C9714E")) + fill("M114,-240C70,-270 70,-310 84,-320C104,-300 112,-280 116,-250C120,-290 140,-316 160,-314C160,-280 140,-250 114,-240Z", c.local("#7FA05A")));
  return at(x, y, rect(-222, -196, 444, 196, wood, 8) + rect(-206, -180, 412, 166, shade(wood, -0.16), 4) + trays + pot + plant);
}

function paintingTable(c: SceneContext, x: number, y: number): string {
  const legs = rect(-104, -130, 18, 130, c.local(DARK_WOOD), 6) + rect(86, -130, 18, 130, c.local(DARK_WOOD), 6);
  const paper = fill("M-96,-150L-40,-166H40L30,-150Z", c.local("#FFF8EA"));
  const crayons = CRAYONS.slice(0, 4).map((color, index) => rect(52 + index * 14, -186 + (index % 2) * 8, 10, 40, c.local(color), 4)).join("");
  return at(x, y, legs + crayons + rect(46, -172, 66, 34, c.local("#8FB0A4"), 6) + paper + rect(-140, -152, 280, 28, c.local(WOOD), 14));
}

function ceilingLamp(c: SceneContext, x: number): void {
  if (!c.dark) return;
  c.glowShape(0.3, at(x, 0, line("M0,-10V40", "#4A3427", 5) + fill("M-60,86C-54,30 54,30 60,86Z", "#FFE7AE")), true);
  c.lightAt(x, 110, 760, c.night ? 0.6 : 0.2);
}

const satchel = (c: SceneContext, x: number, y: number): string =>
  at(x, y, fill("M-40,-120C-40,-170 40,-170 40,-120H22C22,-146 -22,-146 -22,-120Z", c.local(DARK_WOOD)) + rect(-90, -126, 180, 146, c.local("#C4573F"), 26) + fill("M-90,-100C-90,-126 90,-126 90,-100V-60C40,-40 -40,-40 -90,-60Z", c.local("#A8432F")) + rect(-14, -66, 28, 36, c.local("#F3C65A"), 6));
