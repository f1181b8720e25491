import type { SceneContext } from "../../compose/scene-types.ts";
import { mix, shade } from "../../core/color.ts";
import { f, oval } from "../../core/path.ts";
import { at, bush, corner, fill, hill, line, sprig, tree } from "../kit.ts";
import { branch, leafCloud, snowOf, trunk } from "./great-tree.ts";

/** High in a tree: in the great nest, or on a broad branch beside a nest with eggs. */
export function nest(c: SceneContext): void {
  const { p } = c;
  const isHeroRight = c.focusX > 512;
  // in the nest the trunk stands where the sun would be
  const isInNest = c.layout === 0 || c.sleeping;
  if (isInNest) c.light.x = isHeroRight ? 790 : 230;
  c.sky(70);
  c.clouds([[200, 330, 120, 34], [850, 420, 120, 32], [520, 520, 90, 22]]);
  c.add("land", 0.1, treetopsBelow(c));
  if (isInNest) inTheNest(c);
  else onTheBranch(c);
  if (c.calm !== "top" && !p.winter) c.add("frame", 0.92, corner(c.r, isInNest === isHeroRight, p.near, p.trunk, 5));
  c.fireflies();
}

/** Woods and hills far below, so that the tree is felt to be high. */
function treetopsBelow(c: SceneContext): string {
  const { p, r } = c;
  const haze = mix(p.far, p.sky[2], 0.35);
  let woods = "";
  for (let index = 0; index < 14; index++) woods += tree(index % 2 ? "round" : "pine", f(index * 80 - 10 + r() * 30), f(800 + r() * 20), f(90 + r() * 40), mix(p.mid, haze, 0.35), haze, r, false);
  let nearWoods = "";
  for (let index = 0; index < 12; index++) nearWoods += bush(f(index * 94 + r() * 30), 960, f(80 + r() * 30), f(130 + r() * 40), mix(p.mid, p.near, 0.25 + r() * 0.2), r);
  return fill(hill(660, 36, 1.2), mix(haze, p.sky[2], 0.35)) + fill(hill(740, 20, 3.4), haze) + woods + nearWoods + fill(hill(930, 8, 2), mix(p.mid, p.near, 0.3));
}

const strawOf = (c: SceneContext): string => mix("#C9A068", c.night ? c.p.mid : c.p.sky[1], c.night ? 0.3 : 0.06);

function inTheNest(c: SceneContext): void {
  const ground = c.groundY;
  const isTrunkLeft = c.focusX > 512;
  const { middle, reach } = roomFor(c);
  c.add("land", 0.3, trunk(c, isTrunkLeft) + leafCloud(c, isTrunkLeft ? 70 : 954, 120, 230, 170, -0.03) + leafCloud(c, isTrunkLeft ? 30 : 990, 330, 130, 110, 0.02));
  const inside = fill(oval(middle, ground - 92, reach, 52), shade(strawOf(c), -0.16)) + line(twigs(c, middle, reach * 0.8, () => ground - 116 + c.r() * 26, 16), shade(strawOf(c), -0.08), 8);
  c.add("land", 0.4, branch(c, ground - 62, 150) + (c.p.winter ? "" : sprig(60, ground + 66, 120, 120, c.p.near, 6, 13, 34, c.p.trunk) + sprig(950, ground + 66, 120, 60, c.p.near, 6, 13, 34, c.p.trunk)) + inside);
  c.actors({ shadow: false });
  // moonlight on those who sleep, who would sink into the night
  if (c.sleeping && c.night) c.lightAt(middle, ground - 70, 620, 0.3, [1, 0.92, 0.84]);
  c.add("land", 0.72, nestFront(c, middle, reach));
}

/** The nest is as wide as those who sit in it. */
function roomFor(c: SceneContext): { middle: number; reach: number } {
  if (c.sleeping) return { middle: 500, reach: 470 };
  const left = Math.min(c.focusX - 120, ...c.heads.map((head: { x0: number }) => head.x0));
  const right = Math.max(c.focusX + 120, ...c.heads.map((head: { x1: number }) => head.x1));
  return { middle: (left + right) / 2, reach: Math.min(500, (right - left) / 2 + 130) };
}

function twigs(c: SceneContext, middle: number, reach: number, levelAt: (x: number) => number, count: number): string {
  return Array.from({ length: count }, () => {
    const x = middle + (c.r() * 2 - 1) * reach;
    return `M${f(x - 44)},${f(levelAt(x) + c.r() * 20 - 10)}q44,${f(c.r() * 20 - 4)} ${f(80 + c.r() * 30)},${f(c.r() * 30 - 15)}`;
  }).join("");
}

function nestFront(c: SceneContext, middle: number, reach: number): string {
  const straw = strawOf(c);
  // those who sleep lie low
  const rim = c.groundY - (c.sleeping ? 52 : 88);
  const bowl = `M${middle - reach},${rim}C${middle - reach * 1.06},${rim + 130} ${middle - reach * 0.6},${rim + 205} ${middle},${rim + 205}C${middle + reach * 0.6},${rim + 205} ${middle + reach * 1.06},${rim + 130} ${middle + reach},${rim}C${middle + reach * 0.6},${rim + 62} ${middle - reach * 0.6},${rim + 62} ${middle - reach},${rim}Z`;
  const curve = (x: number) => 1 - ((x - middle) / reach) ** 2;
  const row = (depth: number) => (x: number) => rim + 10 + curve(x) * depth;
  const woven = [178, 146, 114, 84].map((depth, index) => line(twigs(c, middle, reach * 0.84, row(depth), 18), shade(straw, [-0.12, 0.05, -0.07, 0.02][index] ?? 0), 9)).join("");
  const edge = line(twigs(c, middle, reach * 0.96, row(44), 34), shade(straw, 0.04), 11) + line(twigs(c, middle, reach * 0.96, row(40), 18), shade(straw, -0.1), 8);
  const loose = [-1, 1].map((side) => [0, 26, 54, 88].map((drop, index) => `M${f(middle + side * reach * (0.9 - index * 0.05))},${f(rim + drop + 14)}l${f(side * (70 - index * 6))},${f(-34 + index * 16)}`).join("")).join("");
  const snow = c.p.winter ? line(`M${middle - reach},${rim - 4}C${middle - reach * 0.6},${rim + 56} ${middle + reach * 0.6},${rim + 56} ${middle + reach},${rim - 4}`, snowOf(c), 20) : "";
  return line(loose, shade(straw, -0.09), 9) + fill(bowl, shade(straw, -0.04)) + woven + edge + snow;
}

function onTheBranch(c: SceneContext): void {
  const ground = c.groundY;
  const isNestLeft = c.focusX > 512;
  const nestX = isNestLeft ? 190 : 834;
  c.add("land", 0.3, trunk(c, !isNestLeft) + leafCloud(c, isNestLeft ? 960 : 64, 110, 230, 160, -0.03) + leafCloud(c, isNestLeft ? 1000 : 24, 320, 130, 110, 0.02));
  c.add("land", 0.45, branch(c, ground - 66, 150) + at(nestX, ground - 40, smallNest(c)) + (c.p.winter ? "" : sprig(40, ground + 60, 120, 120, c.p.near, 6, 13, 34, c.p.trunk) + sprig(700, ground + 76, 120, 60, c.p.near, 6, 13, 34, c.p.trunk)));
  c.actors({});
}

function smallNest(c: SceneContext): string {
  const straw = strawOf(c);
  const shell = mix("#CFE3E2", c.p.far, c.night ? 0.35 : 0);
  const eggs = [[-52, -96, -12], [6, -104, 0], [60, -94, 12]].map(([x = 0, y = 0, tilt = 0]) => at(x, y, fill("M0,-46C26,-40 36,-6 30,14C24,40 -24,40 -30,14C-36,-6 -26,-40 0,-46Z", shell) + fill(oval(-10, -12, 4) + oval(10, 2, 5) + oval(6, -26, 3) + oval(-14, 10, 3), mix(shell, "#6F8FA0", 0.5)), 1, tilt)).join("");
  const weave = line("M-130,-64q60,30 120,20M-110,-34q80,34 160,14M-20,-54q70,20 140,-10M-80,-10q80,16 150,0M-140,-80l-26,-14M138,-78l28,-16M-118,-20l-30,6M120,-24l30,2", shade(straw, -0.08), 7) + line("M-124,-50q70,34 130,26M0,-30q60,10 116,-14", shade(straw, 0.06), 6);
  return fill(oval(0, -84, 138, 30), shade(straw, -0.14)) + eggs + fill("M-146,-84C-90,-54 90,-54 146,-84C150,-20 90,16 0,16C-90,16 -150,-20 -146,-84Z", straw) + weave;
}
