import type { SceneContext } from "../../compose/scene-types.ts";
import { mix, shade } from "../../core/color.ts";
import { f, oval } from "../../core/path.ts";
import { at, blades, bush, fill, flower, hill, line, rect, tree, tuft, cycle } from "../kit.ts";
import { streetLamp } from "./street-lamp.ts";

/** A playground: slide, swings and a sandpit, or a climbing tower with a seesaw. */
export function playground(c: SceneContext): void {
  const { p, r } = c;
  const ground = c.groundY;
  c.sky(66);
  c.clouds([[210, 170, 120, 36], [850, 210, 100, 30]]);
  let grove = "";
  for (let index = 0; index < 10; index++) grove += tree(index % 3 ? "round" : "leaf", f(10 + index * 112 + r() * 40), 650, f(150 + r() * 90), mix(p.mid, p.far, 0.5), mix(p.trunk, p.far, 0.5), r, false);
  c.add("land", 0.12, fill(hill(560, 20, 3), mix(p.far, p.sky[2], 0.4)) + grove);
  c.add("land", 0.22, fill(hill(ground - 270, 8, 2), mix(p.ground, p.mid, 0.4)) + railing(c, ground - 230) + bush(40, ground - 220, 110, 90, p.near, r) + bush(990, ground - 220, 120, 100, mix(p.near, p.mid, 0.4), r));
  c.add("land", 0.3, fill(hill(ground - 210, 8, 1), p.ground) + blades(r, 26, ground - 170, 1000, shade(p.ground, -0.07)));
  if (c.layout === 1) towerAndSeesaw(c);
  else slideAndSwings(c);
  c.actors({ tufts: !p.winter });
  if (c.calm !== "bottom") c.add("frame", 0.92, [20, 100, 940, 1010].map((x, index) => tuft(x, 1034, 80, p.near, r, 8) + (p.winter ? "" : flower(x + 26, 1034, f(60 + r() * 40), cycle(p.accent, index), p.near, r))).join(""));
  c.fireflies();
}

function slideAndSwings(c: SceneContext): void {
  const ground = c.groundY;
  streetLamp(c, [388, 652, 700, 500], ground - 190);
  c.add("land", 0.4, at(40, ground - 90, slide(c)) + at(886, ground - 110, swings(c), 0.86));
  c.add("land", 0.45, at(864, ground - 24, sandpit(c), 0.9));
}

function towerAndSeesaw(c: SceneContext): void {
  const ground = c.groundY;
  streetLamp(c, [330, 640, 400, 710], ground - 190);
  c.add("land", 0.4, at(890, ground - 96, tower(c)) + at(210, ground - 176, seesaw(c), 0.86));
  c.add("land", 0.45, at(160, ground + 4, sandpit(c), 0.9));
}

/** Paint that fades into the air with the light of the day. */
const paint = (c: SceneContext, color: string): string => mix(color, c.night ? c.p.mid : c.p.sky[1], c.night ? 0.38 : 0.12);

function railing(c: SceneContext, y: number): string {
  const wood = paint(c, "#D9B48A");
  const posts = Array.from({ length: 12 }, (_, index) => rect(index * 96 - 30, y - 66, 14, 72, wood, 5)).join("");
  return rect(-40, y - 56, 1110, 10, shade(wood, -0.04), 4) + rect(-40, y - 28, 1110, 10, shade(wood, -0.04), 4) + posts;
}

function slide(c: SceneContext): string {
  const metal = paint(c, "#8FA3AE");
  const chute = paint(c, "#4F9AA8");
  const ladder = line("M-6,0V-372M56,0V-372", metal, 13) + line("M-6,-52H56M-6,-110H56M-6,-168H56M-6,-226H56M-6,-284H56", shade(metal, 0.06), 10);
  const leg = line("M176,-210V0", metal, 13);
  const bed = "M40,-328C90,-326 110,-300 140,-250C180,-180 206,-70 262,-40C286,-26 300,-26 322,-26";
  const rail = "M40,-364C96,-366 122,-336 150,-286C190,-212 216,-108 268,-76C290,-64 302,-62 324,-62";
  const platform = rect(-16, -338, 84, 18, paint(c, "#C4573F"), 6);
  const arch = line("M-6,-366C-6,-430 56,-430 56,-366", paint(c, "#C4573F"), 13);
  return ladder + leg + line(bed, shade(chute, -0.09), 42) + line(rail, chute, 22) + platform + arch;
}

function swings(c: SceneContext): string {
  const frame = paint(c, "#C4573F");
  const rope = paint(c, "#7A6A5C");
  const legs = line("M-150,-430L-196,0M-150,-430L-106,0M150,-430L106,0M150,-430L196,0", frame, 16) + line("M-172,-220H-128M128,-220H172", frame, 9);
  const seat = (x: number, sway: number, color: string) => line(`M${x - 34},-424L${x - 34 + sway},-118M${x + 34},-424L${x + 34 + sway},-118`, rope, 5) + rect(x - 46 + sway, -124, 92, 18, paint(c, color), 8);
  return legs + seat(-58, 0, "#4F7C8A") + seat(64, 20, "#E3A83C") + line("M-176,-430H176", frame, 20);
}

function tower(c: SceneContext): string {
  const wood = paint(c, "#C08A58");
  const roof = fill("M-124,-430L0,-540L124,-430Z", paint(c, "#C4573F")) + fill("M0,-540V-590L46,-574L0,-558Z", paint(c, "#E3A83C"));
  const posts = rect(-100, -440, 20, 440, wood, 6) + rect(80, -440, 20, 440, wood, 6);
  const floorBoards = rect(-112, -250, 224, 24, shade(wood, -0.05), 6) + line("M-80,-330H80", wood, 14) + line("M-50,-330V-250M-16,-330V-250M18,-330V-250M52,-330V-250", shade(wood, -0.03), 10);
  const net = line("M-80,-30L80,-226M-80,-96L30,-226M-80,-160L-26,-226M-26,0L80,-130M30,0L80,-64M80,-30L-80,-226M80,-96L-30,-226M80,-160L26,-226M26,0L-80,-130M-30,0L-80,-64", paint(c, "#E8D9B8"), 6);
  const chute = line("M-92,-238C-150,-226 -160,-80 -216,-36C-232,-24 -246,-24 -262,-24", shade(paint(c, "#E0A23C"), -0.06), 40) + line("M-92,-262C-160,-250 -172,-110 -224,-62C-238,-52 -250,-50 -264,-50", paint(c, "#E0A23C"), 20);
  return net + posts + floorBoards + roof + chute;
}

function seesaw(c: SceneContext): string {
  const plank = at(0, -76, rect(-190, -14, 380, 24, paint(c, "#E0A23C"), 10) + line("M-150,-14V-56M-170,-56H-130M150,-14V-56M130,-56H170", paint(c, "#4F7C8A"), 10), 1, -11);
  return fill("M-44,0L0,-78L44,0Z", paint(c, "#C4573F")) + plank;
}

function sandpit(c: SceneContext): string {
  const sand = c.p.winter ? mix("#F4EBDD", c.p.ground, 0.3) : mix("#F2D592", c.p.ground, c.night ? 0.5 : 0.12);
  const wall = shade(sand, -0.11);
  const pit = fill(oval(0, -10, 186, 46), paint(c, "#B5804E")) + fill(oval(0, -16, 168, 36), sand);
  const castle = fill("M-72,-20V-74H-60V-86H-44V-74H-34V-86H-18V-74H-8V-86H8V-74H18V-20C0,-8 -54,-8 -72,-20Z", wall) + fill("M-40,-14V-40C-40,-58 -14,-58 -14,-40V-14Z", shade(wall, -0.1)) + line("M-27,-84V-126", c.p.trunk, 5) + fill("M-27,-128L8,-116L-27,-104Z", paint(c, "#C4573F"));
  const bucket = fill("M56,-70H124L112,-12H68Z", paint(c, "#4F8FA0")) + line("M58,-70C66,-112 114,-112 122,-70", paint(c, "#E8E2D4"), 6);
  const spade = line("M-128,-86L-112,-36", paint(c, "#8A5A44"), 8) + fill("M-124,-40L-100,-46L-92,-14L-108,-6L-118,-12Z", paint(c, "#E3A83C"));
  return pit + castle + bucket + spade;
}
