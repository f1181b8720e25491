import type { SceneContext } from "../../compose/scene-types.ts";
import { mix, shade } from "../../core/color.ts";
import { f, oval, scallop } from "../../core/path.ts";
import { fill, line } from "../kit.ts";

const SNOW = "#FBFAF6";
/** Snow as it lies on boughs, darker by night. */
export const snowOf = (c: SceneContext): string => mix(SNOW, c.p.far, c.night ? 0.4 : 0.04);
const barkOf = (c: SceneContext): string => mix("#8A6248", c.night ? c.p.mid : c.p.trunk, c.night ? 0.55 : 0.3);

/** A bough full of leaves; bare in winter. */
export function leafCloud(c: SceneContext, x: number, y: number, width: number, height: number, tone: number): string {
  if (c.p.winter) return bareBoughs(c, x, y, width);
  const leaf = shade(mix(c.p.near, c.p.mid, 0.3), tone);
  const strokes = Array.from({ length: 16 }, () => `M${f(x + (c.r() - 0.5) * width * 1.3)},${f(y + (c.r() - 0.5) * height * 1.2)}q9,-12 18,0`).join("");
  return fill(scallop(x, y, width, height, c.r, 12, 0.22), leaf) + line(strokes, shade(leaf, 0.06), 5);
}

function bareBoughs(c: SceneContext, x: number, y: number, width: number): string {
  const inward = x < 512 ? 1 : -1;
  const bough = `M${x},${y + 60}q${inward * width * 0.5},-20 ${inward * width},-110`;
  const twigs = `M${f(x + inward * width * 0.5)},${y + 24}q${inward * 50},10 ${inward * 90},-12M${f(x + inward * width * 0.76)},${y - 10}q${inward * -6},-40 ${inward * 10},-80`;
  return line(bough, barkOf(c), 24) + line(twigs, barkOf(c), 12) + line(`M${x},${y + 48}q${inward * width * 0.5},-20 ${f(inward * width * 0.96)},-106`, snowOf(c), 8);
}

/** The trunk at one edge of the picture. */
export function trunk(c: SceneContext, isLeft: boolean): string {
  const bark = barkOf(c);
  const edge = isLeft ? 0 : 1024;
  const inward = isLeft ? 1 : -1;
  const body = `M${edge - inward * 60},-40H${edge + inward * 110}C${edge + inward * 84},260 ${edge + inward * 92},600 ${edge + inward * 130},1060H${edge - inward * 60}Z`;
  const knot = fill(oval(edge + inward * 40, 420, 26, 36), shade(bark, -0.12)) + fill(oval(edge + inward * 40, 424, 16, 24), shade(bark, -0.18));
  return fill(body, bark) + line(`M${edge + inward * 76},40q${-inward * 14},120 0,240M${edge + inward * 20},120q${inward * 10},140 ${-inward * 4},220M${edge + inward * 84},560q${-inward * 10},160 8,300M${edge + inward * 24},600q${inward * 8},120 0,260`, shade(bark, -0.06), 7) + knot;
}

/** A broad branch across the picture; its upper side lies near y. */
export function branch(c: SceneContext, y: number, thickness: number): string {
  const bark = barkOf(c);
  const body = `M-60,${y - 16}C160,${y + 6} 340,${y - 8} 540,${y}C760,${y + 6} 900,${y - 10} 1084,${y - 14}V${y + thickness - 24}C880,${y + thickness + 20} 700,${y + thickness - 10} 500,${y + thickness + 8}C300,${y + thickness + 22} 120,${y + thickness - 6} -60,${y + thickness + 30}Z`;
  const grain = `M20,${y + 34}q120,14 260,2M340,${y + 54}q160,-10 280,4M660,${y + 30}q120,12 240,-2M120,${y + 76}q110,-8 200,4M760,${y + 66}q90,-8 190,2`;
  const snow = c.p.winter ? fill(`M-60,${y - 24}C160,${y - 4} 340,${y - 18} 540,${y - 10}C760,${y - 4} 900,${y - 20} 1084,${y - 24}V${y + 8}C980,${y + 30} 900,${y + 4} 780,${y + 20}C640,${y + 30} 520,${y + 8} 400,${y + 22}C260,${y + 34} 120,${y + 8} -60,${y + 24}Z`, snowOf(c)) : "";
  return fill(body, bark) + line(grain, shade(bark, -0.06), 7) + snow;
}
