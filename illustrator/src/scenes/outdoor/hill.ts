import type { SceneContext } from "../../compose/scene-types.ts";
import { mix, shade } from "../../core/color.ts";
import { f, oval, smooth, type Point } from "../../core/path.ts";
import { cottage } from "../building-kit.ts";
import { blades, bush, fill, flower, hill as hillside, line, tree, tuft, cycle } from "../kit.ts";

const VALLEY_Y = 590;
/** How far the hilltop's middle rises above its ends. */
const DOME_RISE = 160;

/** A hill: its top with the valley far below, or its foot with the path that winds up to the lone tree. */
export function hill(c: SceneContext): void {
  // the summit stands beside the hero, and the sun on the other side
  const isSummitLeft = c.focusX > 500;
  if (c.layout === 1) c.light.x = isSummitLeft ? 820 : 200;
  c.sky(70);
  if (c.layout === 1) footOfTheHill(c, isSummitLeft);
  else topOfTheHill(c);
  c.fireflies();
}

function topOfTheHill(c: SceneContext): void {
  const { p, r } = c;
  c.clouds([[170, 420, 110, 30], [880, 350, 120, 34]]);
  c.add("land", 0.1, fill(hillside(520, 44, 1.4, -26), mix(p.far, p.sky[2], 0.5)) + fill(hillside(556, 26, 4.2, 20), mix(p.far, p.sky[2], 0.22)));
  const village = [[120, 648, 0.42], [196, 660, 0.5], [262, 640, 0.36], [850, 640, 0.44], [922, 656, 0.5]].map(([x = 0, y = 0, size = 1]) => cottage(x, y, size, mix("#FFF4E2", p.far, c.night ? 0.4 : 0.12), mix(p.accent[0], p.far, 0.2), p.winter));
  c.add("land", 0.2, valley(c) + village.map((house) => house.s).join(""));
  c.glowShape(0.21, village.map((house) => house.e).join(""));
  const ground = c.groundY;
  const treeX = c.focusX > 512 ? 140 : 884;
  c.add("land", 0.4, tree("round", treeX, domeY(c, treeX) + 26, 470, p.near, p.trunk, r));
  const dome = `M-60,${ground + 44}Q512,${ground + 40 - DOME_RISE * 2} 1084,${ground + 44}V1060H-60Z`;
  const path = `M${c.focusX - 60},1050C${c.focusX - 40},980 ${c.focusX - 150},940 ${c.focusX - 60},${f(domeY(c, c.focusX) + 4)}H${c.focusX + 20}C${c.focusX - 50},930 ${c.focusX + 90},980 ${c.focusX + 120},1050Z`;
  c.add("land", 0.45, fill(dome, p.ground) + fill(path, mix(p.groundL, "#E9D3A8", 0.4), 'opacity=".8"') + blades(r, 24, ground - 20, 1000, shade(p.ground, -0.07)) + domeFlowers(c));
  c.actors({ tufts: !p.winter });
  if (c.calm !== "bottom") c.add("frame", 0.92, frontGrass(c));
}

/** The height of the hilltop's line at x. */
function domeY(c: SceneContext, x: number): number {
  return c.groundY + 42 - DOME_RISE * (1 - ((x - 512) / 572) ** 2);
}

function valley(c: SceneContext): string {
  const { p, r } = c;
  const field = mix(p.mid, p.far, 0.45);
  const patches = [
    [0, 640, 210, 90, mix(p.groundL, p.far, 0.3)], [300, 672, 170, 70, mix(p.ground, p.far, 0.3)], [620, 650, 190, 80, mix(p.groundL, p.far, 0.2)],
    [930, 690, 170, 70, mix(p.ground, p.mid, 0.4)], [460, 630, 110, 34, mix(p.near, p.far, 0.55)], [800, 620, 120, 32, mix(p.ground, p.far, 0.45)],
  ] as const;
  const fields = patches.map(([x, y, width, height, color]) => fill(`M${x - width},${y}C${x - width * 0.6},${y - height * 0.5} ${x + width * 0.5},${y - height * 0.6} ${x + width},${y - 6}C${x + width * 0.8},${y + height} ${x - width * 0.7},${y + height} ${x - width},${y}Z`, color)).join("");
  const river = line("M560,574C520,600 640,612 600,640C560,668 690,690 660,740C640,790 720,820 700,900", mix(p.sky[1], p.far, 0.2), 20);
  let trees = "";
  for (let index = 0; index < 12; index++) trees += tree(index % 2 ? "round" : "leaf", f(30 + index * 88 + r() * 30), f(622 + r() * 60), f(34 + r() * 20), mix(p.near, p.far, 0.4), mix(p.trunk, p.far, 0.4), r, false);
  return fill(hillside(VALLEY_Y, 14, 2.4), field) + fields + river + trees;
}

function domeFlowers(c: SceneContext): string {
  const { p, r } = c;
  if (p.winter) return "";
  return Array.from({ length: 16 }, (_, index) => {
    const x = 30 + index * 64 + r() * 30;
    const y = domeY(c, x) + 26 + r() * 60;
    return Math.abs(x - c.focusX) < 170 ? "" : flower(f(x), f(y), f(26 + r() * 16), cycle(p.accent, index), p.near, r);
  }).join("");
}

function footOfTheHill(c: SceneContext, isLeft: boolean): void {
  const { p, r } = c;
  c.clouds([[480, 150, 110, 32], [isLeft ? 960 : 60, 330, 90, 26]]);
  const turn = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [isLeft ? x : 1024 - x, y]);
  const slope = smooth(turn([[-90, 640], [40, 500], [150, 408], [240, 378], [330, 410], [440, 510], [600, 618], [800, 690], [1120, 720]]), false);
  const edgeX = isLeft ? [1120, -90] : [-96, 1114];
  const summitX = isLeft ? 196 : 828;
  const cot = cottage(isLeft ? 900 : 124, 624, 0.6, mix("#FFF4E2", p.far, c.night ? 0.35 : 0.05), p.accent[0], p.winter);
  c.add("land", 0.12, fill(hillside(600, 22, 2.2), mix(p.far, p.sky[2], 0.3)) + cot.s);
  c.glowShape(0.13, cot.e);
  const big = fill(`${slope}L${edgeX[0]},1040L${edgeX[1]},1040Z`, mix(p.mid, p.ground, 0.45));
  const winding = smooth(turn([[262, 390], [300, 430], [250, 474], [130, 512], [120, 556], [250, 592], [360, 632], [330, 680], [200, 716], [240, 770]]), false, 1.1);
  c.add("land", 0.28, tree("round", summitX, 408, 270, p.near, p.trunk, r) + big + line(winding, mix(p.groundL, "#E9D3A8", 0.5), 22) + line(winding, mix(p.groundL, "#FFF6E0", 0.4), 5, 'stroke-dasharray="2 26"') + slopeBushes(c, turn));
  const ground = c.groundY;
  const trail = `M${isLeft ? 270 : 700},${ground - 170}h60C${c.focusX + 10},${ground - 120} ${c.focusX + 60},${ground - 20} ${c.focusX + 190},1050H${c.focusX - 190}C${c.focusX - 110},${ground - 20} ${c.focusX - 80},${ground - 120} ${isLeft ? 270 : 700},${ground - 170}Z`;
  c.add("land", 0.45, fill(hillside(ground - 160, 12, isLeft ? 1 : 4), p.ground) + fill(trail, mix(p.groundL, "#E9D3A8", 0.5), 'opacity=".85"') + blades(r, 24, ground - 110, 1000, shade(p.ground, -0.07)) + fence(c, isLeft));
  c.actors({ tufts: !p.winter });
  if (c.calm !== "bottom") c.add("frame", 0.92, frontGrass(c));
}

function slopeBushes(c: SceneContext, turn: (points: readonly Point[]) => Point[]): string {
  const { p, r } = c;
  return turn([[90, 600], [390, 560], [120, 700], [440, 700]]).map(([x, y], index) => bush(x, y, 34 + index * 5, 40, mix(p.near, p.mid, 0.4), r)).join("");
}

function fence(c: SceneContext, isLeft: boolean): string {
  const wood = mix("#C99A6B", c.p.mid, c.night ? 0.6 : 0.2);
  const x = isLeft ? 760 : -40;
  const y = c.groundY - 70;
  const posts = [20, 110, 200, 290].map((dx) => fill(`M${x + dx - 10},${y}V${y - 96}q10,-14 20,0V${y}Z`, wood)).join("");
  return line(`M${x},${y - 70}H${x + 310}M${x},${y - 34}H${x + 310}`, shade(wood, -0.04), 12) + posts;
}

function frontGrass(c: SceneContext): string {
  const { p, r } = c;
  return [20, 90, 170, 850, 930, 1000].map((x, index) => tuft(x, 1034, 70 + r() * 40, index % 2 ? p.near : shade(p.near, 0.06), r, 8) + (p.winter ? fill(oval(x, 1030, 40, 12), p.groundL) : flower(x + 24, 1034, f(60 + r() * 50), cycle(p.accent, index), p.near, r))).join("");
}

