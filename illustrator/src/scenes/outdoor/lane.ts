import type { SceneContext } from "../../compose/scene-types.ts";
import { mix, shade } from "../../core/color.ts";
import { f, oval, scallop } from "../../core/path.ts";
import { cottage } from "../building-kit.ts";
import { at, bush, fill, flower, hill, line, rect, tree, tulip, cycle } from "../kit.ts";
import { streetLamp } from "./street-lamp.ts";

type House = { painted: string; glass: string };
type HouseColors = { wall: string; roof: string; door: string };

/** A village lane: it winds away between two cottages, or runs past a row of them behind a picket fence. */
export function lane(c: SceneContext): void {
  const { p, r } = c;
  c.sky(66);
  c.clouds([[200, 160, 120, 36], [840, 200, 100, 30]]);
  c.add("land", 0.12, fill(hill(540, 30, 2 + c.layout), mix(p.far, p.sky[2], 0.4)) + farVillage(c));
  if (c.layout === 1) rowOfCottages(c);
  else betweenCottages(c);
  c.actors({ tufts: false });
  if (c.calm !== "bottom") {
    const beds = [30, 110, 930, 1000].map((x, index) => bush(x, 1060, 80, 96, index % 2 ? p.near : mix(p.near, p.mid, 0.4), r) + (p.winter ? "" : flower(x, 990, 30, cycle(p.accent, index), p.near, r) + flower(x + 38, 1010, 34, cycle(p.accent, index + 1), p.near, r)));
    c.add("frame", 0.92, beds.join(""));
  }
  c.fireflies();
}

function betweenCottages(c: SceneContext): void {
  const { p, r } = c;
  const ground = c.groundY;
  const left = house(c, 128, ground - 130, 1.02, colorsOf(c, "#FFF1DA", p.accent[0], "#6F8FA8"));
  const right = house(c, 896, ground - 130, 1.02, colorsOf(c, "#F6E0CC", mix(p.accent[3], p.near, 0.3), "#B5604A"));
  c.add("land", 0.2, fill(hill(ground - 262, 5, 2), mix(p.ground, p.mid, 0.3)));
  c.add("land", 0.28, tree("round", 20, ground - 140, 420, mix(p.near, p.mid, 0.5), p.trunk, r) + tree("round", 1010, ground - 140, 400, mix(p.near, p.mid, 0.6), p.trunk, r) + left.painted + right.painted);
  c.glowShape(0.29, left.glass + right.glass);
  // the lane leaves the picture between a cottage and the hero
  const road = roadColor(c);
  const end = c.focusX > 512 ? 372 : 652;
  const between = (share: number) => f(end + (512 - end) * share);
  const farRoad = `M${end - 8},${ground - 262}C${end + 24},${ground - 220} ${end - 40},${ground - 190} ${between(0.2) - 52},${ground - 130}H${between(0.2) + 66}C${end + 20},${ground - 190} ${end + 44},${ground - 226} ${end + 4},${ground - 262}Z`;
  const nearRoad = `M${between(0.2) - 52},${ground - 140}C${between(0.6) - 200},${ground - 60} ${between(0.9) - 330},${ground + 30} 130,1060H890C${between(0.9) + 320},${ground + 30} ${between(0.6) + 190},${ground - 70} ${between(0.2) + 66},${ground - 140}Z`;
  c.add("land", 0.4, fill(hill(ground - 146, 4, 1), p.ground) + fill(farRoad, mix(road, p.ground, 0.45)) + fill(nearRoad, road) + pavedStones(c, road, 240));
  c.add("land", 0.45, pickets(c, -30, 290, ground - 66, 1) + pickets(c, 746, 1060, ground - 66, 1) + gardenFlowers(c, ground - 58, [[0, 270], [760, 1024]]));
  streetLamp(c, [316, 712], ground - 96);
}

function rowOfCottages(c: SceneContext): void {
  const { p, r } = c;
  const ground = c.groundY;
  const houses = [
    house(c, 96, ground - 176, 0.86, colorsOf(c, "#F8E6CE", mix(p.accent[1], p.trunk, 0.35), "#6F9A76")),
    house(c, 512, ground - 190, 0.62, colorsOf(c, "#F2E9DC", mix(p.accent[3], p.near, 0.35), "#C08A4A")),
    house(c, 920, ground - 176, 0.9, colorsOf(c, "#FFF1DA", p.accent[0], "#5F86A0")),
  ];
  c.add("land", 0.28, tree("round", 300, ground - 180, 300, mix(p.near, p.mid, 0.5), p.trunk, r) + tree("leaf", 722, ground - 180, 330, mix(p.near, p.mid, 0.4), p.trunk, r) + houses.map(({ painted }) => painted).join(""));
  c.glowShape(0.29, houses.map(({ glass }) => glass).join(""));
  const road = roadColor(c);
  c.add("land", 0.4, fill(`M-40,${ground - 190}H1070V1040H-40Z`, p.ground) + pickets(c, -30, 1060, ground - 112, 0.86) + gardenFlowers(c, ground - 104, [[0, 1024]]));
  c.add("land", 0.45, fill(`M-40,${ground - 84}C200,${ground - 100} 800,${ground - 74} 1070,${ground - 92}V1040H-40Z`, road) + pavedStones(c, road, 560) + letterBox(c, c.focusX > 512 ? 130 : 900, ground - 50));
  streetLamp(c, [232, 800], ground - 72);
}

const colorsOf = (c: SceneContext, wall: string, roof: string, door: string): HouseColors =>
  ({ wall: mix(wall, c.p.far, c.night ? 0.5 : 0.08), roof: mix(roof, c.p.far, c.night ? 0.35 : 0.12), door: mix(door, c.p.far, c.night ? 0.4 : 0.1) });

const roadColor = (c: SceneContext): string => (c.p.winter ? mix(c.p.groundL, c.p.trunk, 0.12) : mix(c.p.groundL, "#DCC09A", c.night ? 0.2 : 0.6));

function house(c: SceneContext, x: number, y: number, size: number, { wall, roof, door }: HouseColors): House {
  const { p, r } = c;
  const frame = shade(wall, 0.04);
  const panes = [[-98, -150], [58, -150]].map(([left = 0, top = 0]) => rect(left, top, 52, 60, c.dark ? "#FFDF94" : mix(p.sky[1], "#FFFFFF", 0.3), 8)).join("") + fill(oval(0, -292, 24), c.dark ? "#FFDF94" : mix(p.sky[1], "#FFFFFF", 0.3));
  const boxes = [-72, 84].map((middle) => rect(middle - 36, -88, 72, 16, shade(door, -0.05), 5) + (p.winter ? "" : [-22, 0, 22].map((dx) => fill(scallop(middle + dx, -94, 13, 12, r, 7), p.accent[dx === 0 ? 1 : 0])).join(""))).join("");
  const tiles = line("M-126,-250q18,14 36,0t36,0t36,0t36,0t36,0t36,0t36,0M-84,-296q18,14 36,0t36,0t36,0t36,0t36,0", shade(roof, -0.05), 5);
  const chimney = rect(70, -400, 44, 110, shade(wall, -0.12), 4) + rect(62, -410, 60, 18, shade(wall, -0.18), 5);
  const smoke = c.calm === "top" || c.wet ? "" : fill(oval(98, -440, 16) + oval(114, -470, 20) + oval(100, -504, 24), p.cloud, 'opacity=".6"');
  const roofShape = "M-172,-196C-120,-240 -70,-330 0,-384C70,-330 120,-240 172,-196C120,-206 -120,-206 -172,-196Z";
  const snow = p.winter ? fill("M-150,-220C-110,-250 -60,-330 0,-390C60,-330 110,-250 150,-220C120,-236 112,-262 84,-262C66,-262 62,-300 34,-296C14,-294 8,-322 -6,-320C-24,-318 -24,-284 -46,-284C-74,-284 -70,-246 -100,-250C-124,-250 -130,-232 -150,-220Z", mix("#FBFAF6", p.far, c.night ? 0.35 : 0)) : "";
  const entry = fill("M-30,0V-86C-30,-134 34,-134 34,-86V0Z", shade(wall, -0.1)) + fill("M-22,0V-84C-22,-122 26,-122 26,-84V0Z", door) + fill(oval(14, -48, 5), "#F3C65A") + rect(-42, -6, 88, 14, shade(wall, -0.16), 5);
  const frames = [[-104, -156], [52, -156]].map(([left = 0, top = 0]) => rect(left, top, 64, 72, frame, 10)).join("") + fill(oval(0, -292, 32), frame);
  const bars = [[-72, -120], [84, -120]].map(([middle = 0, level = 0]) => line(`M${middle},${level - 30}V${level + 30}M${middle - 26},${level}h52`, frame, 5)).join("");
  const painted = (size < 0.8 ? "" : smoke + chimney) + rect(-140, -220, 280, 226, wall, 6) + fill(roofShape, roof) + tiles + snow + frames + entry + (c.dark ? "" : panes + bars) + boxes;
  return { painted: at(x, y, painted, size), glass: c.dark ? at(x, y, panes + bars, size) : "" };
}

function farVillage(c: SceneContext): string {
  const { p } = c;
  const wall = mix("#FFF4E2", p.far, 0.5);
  const roof = mix(p.accent[0], p.far, 0.55);
  // the church never looks out from behind a head
  const churchX = [378, 646].find((x) => c.clear(x, 400, 40) && c.clear(x, 480, 40));
  const tower = churchX === undefined ? "" : at(churchX, 600, rect(-24, -140, 48, 140, wall) + fill("M-34,-136L0,-220L34,-136Z", roof) + fill(oval(0, -104, 12), mix(p.front, p.far, 0.5)));
  return [[360, 606, 0.6], [580, 604, 0.66], [660, 612, 0.5]].map(([x = 0, y = 0, size = 1]) => cottage(x, y, size, wall, roof, p.winter).s).join("") + tower + fill(hill(598, 10, 3), mix(p.mid, p.far, 0.5));
}

function pickets(c: SceneContext, fromX: number, toX: number, y: number, size: number): string {
  const white = mix("#FBF4E6", c.p.far, c.night ? 0.6 : 0.1);
  let posts = "";
  for (let x = fromX; x < toX; x += 44 * size) posts += `M${f(x)},${y}V${f(y - 88 * size)}l${f(14 * size)},${f(-18 * size)}l${f(14 * size)},${f(18 * size)}V${y}Z`;
  return rect(fromX, y - 72 * size, toX - fromX, 13 * size, shade(white, -0.05)) + rect(fromX, y - 34 * size, toX - fromX, 13 * size, shade(white, -0.05)) + fill(posts, white);
}

function pavedStones(c: SceneContext, road: string, halfWidth: number): string {
  const stones = Array.from({ length: 34 }, () => {
    const depth = c.r();
    const reach = halfWidth * (0.4 + depth * 0.7);
    return oval(512 + (c.r() * 2 - 1) * reach, c.groundY - 70 + depth * 150, 14 + depth * 12, 5 + depth * 4);
  });
  return fill(stones.join(""), shade(road, -0.05));
}

function gardenFlowers(c: SceneContext, y: number, spans: readonly (readonly [number, number])[]): string {
  if (c.p.winter) return "";
  const growing = spans.flatMap(([from, to]) => Array.from({ length: Math.round((to - from) / 46) }, (_, index) => [from + index * 46 + c.r() * 20, index] as const));
  return growing.map(([x, index]) => (index % 3 ? tulip(f(x), f(y + c.r() * 10), f(28 + c.r() * 16), cycle(c.p.accent, index), c.p.near) : flower(f(x), f(y + c.r() * 10), f(36 + c.r() * 14), cycle(c.p.accent, index + 1), c.p.near, c.r))).join("");
}

function letterBox(c: SceneContext, x: number, y: number): string {
  const red = mix(c.p.accent[0], c.p.front, c.night ? 0.4 : 0.05);
  return at(x, y, rect(-8, -90, 16, 90, c.p.trunk, 4) + fill("M-46,-84V-126C-46,-162 46,-162 46,-126V-84Z", red) + rect(-28, -124, 44, 9, shade(red, -0.14), 4) + fill("M46,-140h14v-26h-14z", c.p.accent[1]));
}
