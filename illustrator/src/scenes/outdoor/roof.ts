import type { SceneContext } from "../../compose/scene-types.ts";
import { mix, shade } from "../../core/color.ts";
import { f, oval, scallop } from "../../core/path.ts";
import { house } from "../building-kit.ts";
import { at, fill, hill, line, rect } from "../kit.ts";

const SNOW = "#FBFAF6";

/** High over the town: the broad ridge of a tiled roof between chimneys, or a roof terrace with strings of lamps. */
export function roof(c: SceneContext): void {
  const { p } = c;
  c.sky(70);
  c.clouds([[180, 300, 120, 34], [880, 240, 110, 30]]);
  c.add("land", 0.1, fill(hill(540, 30, 1.6), mix(p.far, p.sky[2], 0.5)));
  town(c);
  if (c.layout === 1) terrace(c);
  else ridge(c);
}

/** Faded by distance, darkened by night. */
const airy = (c: SceneContext, color: string, share = 0.16): string => mix(color, c.night ? c.p.mid : c.p.sky[1], c.night ? 0.35 + share : share);

/** Small roofs far below: the smaller they are, the higher the heroes stand. */
function town(c: SceneContext): void {
  const { p, r } = c;
  const base = c.groundY - (c.layout === 1 ? 226 : 30);
  const glass = mix(p.front, p.far, 0.45);
  const walls = ["#F4E2C8", "#F0CFB4", "#E6DDD0", "#F6EBD8"];
  let farRow = "";
  for (let x = -30; x < 1050; x += 74) farRow += house(f(x), base, f(58 + r() * 20), f(150 + r() * 90), mix(p.far, p.sky[2], 0.3 + r() * 0.15), r() < 0.7 ? 0 : 2, glass, false, r).s;
  const height = c.layout === 1 ? 0.66 : 1;
  const spireX = [330, 700].find((x) => c.clear(x, base - 400 * height, 50) && c.clear(x, base - 300 * height, 50));
  const spire = spireX === undefined ? "" : at(spireX, base, rect(-26, -320, 52, 320, mix(p.far, p.mid, 0.3)) + fill("M-38,-316L0,-420L38,-316Z", mix(p.accent[0], p.far, 0.4)), height);
  c.add("land", 0.14, farRow + spire);
  let painted = "";
  let lit = "";
  for (let x = -60, index = 0; x < 1050; index++) {
    const width = 96 + r() * 40;
    const front = house(f(x), base, f(width), f(90 + r() * 70), airy(c, walls[index % 4] ?? SNOW, 0.24), index % 3 === 1 ? 2 : 0, glass, true, r, c.dark);
    painted += front.s + at(x + width * 0.74, base - 110, rect(-9, -70, 18, 60, airy(c, "#B07A66", 0.24)));
    lit += front.e;
    x += width + 6;
  }
  c.add("land", 0.24, painted);
  c.glowShape(0.25, lit);
}

function ridge(c: SceneContext): void {
  const { p, r } = c;
  const ground = c.groundY;
  const tile = p.winter ? mix(SNOW, p.far, c.night ? 0.45 : 0.06) : airy(c, "#BD7462", 0.2);
  Object.assign(p, { ground: tile, front: shade(tile, -0.16) });
  let rows = "";
  for (let row = 0; row < 6; row++) {
    const y = ground + 62 + row * 46;
    const size = 74 + row * 8;
    let scales = "";
    for (let x = 512 - size * 8 + (row % 2) * (size / 2); x < 1100; x += size) scales += `M${f(x)},${y - 60}h${size}v34q0,30 ${-size / 2},30q${-size / 2},0 ${-size / 2},-30Z`;
    rows = fill(scales, shade(tile, row % 2 ? -0.02 : -0.05)) + line(scales, shade(tile, -0.11), 5) + rows;
  }
  const caps = Array.from({ length: 17 }, (_, index) => fill(`M${index * 68 - 50},${ground + 22}V${ground - 34}q0,-16 18,-16h50q14,0 14,16V${ground + 22}q-20,12 -41,12q-21,0 -41,-12Z`, shade(tile, 0.02 + r() * 0.04)) + line(`M${index * 68 - 50},${ground - 30}V${ground + 20}`, shade(tile, -0.07), 6)).join("");
  c.add("land", 0.4, chimney(c, 104, ground + 6, 1) + chimney(c, 934, ground + 2, 0.86));
  c.add("land", 0.45, rect(-40, ground, 1110, 1060 - ground, shade(tile, -0.06)) + rows + caps + weatherVane(c, c.focusX > 512 ? 300 : 724, ground - 50));
  smoke(c, 104, ground - 330);
  c.actors({});
  if (c.calm !== "bottom") c.glowShape(0.72, skylight(190, ground + 66, c.dark ? "#FFDF94" : mix(p.sky[1], "#FFFFFF", 0.3)) + skylight(830, ground + 66, c.dark ? "#FFDF94" : mix(p.sky[1], "#FFFFFF", 0.3)));
}

function chimney(c: SceneContext, x: number, y: number, size: number): string {
  const brick = airy(c, "#B4705C", 0.08);
  let joints = "";
  for (let row = 1; row < 7; row++) joints += `M-56,${-row * 38}H56M${row % 2 ? -18 : 18},${-row * 38}v38`;
  const pots = [-28, 28].map((dx) => fill(`M${dx - 18},-286L${dx - 14},-346H${dx + 14}L${dx + 18},-286Z`, airy(c, "#D98A62", 0.08))).join("");
  const cap = c.p.winter ? rect(-70, -304, 140, 18, mix(SNOW, c.p.far, c.night ? 0.35 : 0), 9) : "";
  return at(x, y, rect(-56, -270, 112, 290, brick, 4) + line(joints, shade(brick, 0.06), 4) + pots + rect(-68, -290, 136, 26, shade(brick, -0.06), 5) + cap, size);
}

function smoke(c: SceneContext, x: number, y: number): void {
  if (c.calm === "top" || c.wet || !c.clear(x, y, 60)) return;
  c.add("soft", 0.41, fill(scallop(x - 20, y - 46, 22, 18, c.r, 7) + scallop(x + 4, y - 96, 32, 26, c.r, 7) + scallop(x - 14, y - 164, 42, 32, c.r, 8), c.p.cloud, 'opacity=".55"'));
}

function weatherVane(c: SceneContext, x: number, y: number): string {
  const iron = mix(c.p.front, "#4A4650", 0.5);
  const cock = fill("M-44,-196C-30,-190 -20,-200 -16,-220C-10,-236 12,-240 18,-222L30,-214L18,-208C18,-186 6,-172 -12,-172C-32,-172 -42,-182 -44,-196ZM-10,-240q8,-14 14,0q10,-8 10,8Z", iron);
  return at(x, y, line("M0,0V-172M-46,-128H46", iron, 7) + fill("M46,-140L66,-128L46,-116Z", iron) + cock, 0.8);
}

const skylight = (x: number, y: number, color: string): string =>
  at(x, y, fill("M-54,-6H54L66,82H-66Z", "#8A6A52") + fill("M-44,2H44L54,74H-54Z", color) + line("M0,2V74M-49,38H49", "#8A6A52", 6));

function terrace(c: SceneContext): void {
  const { p } = c;
  const ground = c.groundY;
  const boards = airy(c, p.winter ? "#E9E6E2" : "#C9A27A", 0.1);
  const wall = airy(c, "#E2C4A4", 0.1);
  Object.assign(p, { ground: boards, front: shade(boards, -0.2) });
  let joints = "";
  for (let index = -9; index <= 9; index++) joints += `M${512 + index * 66},${ground - 118}L${512 + index * 120},1050`;
  const parapet = rect(-40, ground - 218, 1110, 110, wall) + line(`M-40,${ground - 160}H1070M120,${ground - 214}v54M400,${ground - 214}v54M680,${ground - 214}v54M960,${ground - 214}v54M260,${ground - 160}v46M540,${ground - 160}v46M820,${ground - 160}v46`, shade(wall, -0.05), 5) + rect(-40, ground - 236, 1110, 28, shade(wall, p.winter ? 0.1 : 0.04), 8);
  c.add("land", 0.4, parapet + rect(-40, ground - 118, 1110, 1180 - ground, boards) + line(joints, shade(boards, -0.06), 5));
  c.add("land", 0.44, chimney(c, 110, ground - 60, 1.05) + flowerPot(c, 238, ground - 50, 0) + flowerPot(c, 846, ground - 60, 1) + flowerPot(c, 926, ground - 40, 2));
  smoke(c, 110, ground - 430);
  if (c.calm !== "top") lampString(c, ground);
  c.actors({});
}

function flowerPot(c: SceneContext, x: number, y: number, index: number): string {
  const { p, r } = c;
  const plant = fill(scallop(0, -104, 50, 46, r, 9), mix(p.near, p.mid, 0.3)) + (p.winter ? fill(oval(0, -136, 36, 14), SNOW) : [[-24, -116], [6, -134], [28, -106], [-4, -96]].map(([dx = 0, dy = 0]) => fill(scallop(dx, dy, 13, 12, r, 6), p.accent[index % 2 ? 1 : 0])).join(""));
  return at(x, y, plant + fill("M-44,-74H44L34,0H-34Z", airy(c, "#C9714E", 0.1)) + rect(-50, -84, 100, 20, airy(c, "#B5603F", 0.1), 7));
}

function lampString(c: SceneContext, ground: number): void {
  const y = Math.max(60, ground - 740);
  const bulbs = Array.from({ length: 11 }, (_, index) => [120 + index * 86, y + Math.sin((index / 10) * Math.PI) * 96] as const);
  c.add("land", 0.46, line(`M1000,${ground - 70}V${y - 10}`, mix(c.p.trunk, c.p.front, 0.3), 14) + line(`M110,${y - 6}Q512,${y + 190} 1000,${y - 6}`, c.p.front, 4));
  c.glowShape(0.47, fill(bulbs.map(([x, level]) => oval(x, level + 16, 13, 16)).join(""), c.dark ? "#FFE39A" : "#F6E2B0"), true);
  if (c.dark) for (const [x, level] of bulbs.filter((_, index) => index % 5 === 2)) c.lightAt(x, level, 260, 0.3);
}
