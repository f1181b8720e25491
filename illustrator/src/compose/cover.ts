import { shade } from "../core/color.ts";
import { f, scallop, star } from "../core/path.ts";
import { rng, type Random } from "../core/random.ts";
import { fill, line, rect } from "../scenes/kit.ts";
import type { CoverKind } from "./stages.ts";

type Size = { halfWidth: number; height: number };
type DrawCover = (size: Size, color: string, random: Random) => string;

/** What somebody hides behind, its middle on the ground at 0,0. */
export const drawCover = (kind: CoverKind, size: Size, color: string, seed: string): string => COVERS[kind](size, color, rng(`cover${seed}`));

const COVERS: Readonly<Record<CoverKind, DrawCover>> = {
  bush: ({ halfWidth: w, height: h }, color, random) => {
    const outline = fill(scallop(0, -h * 0.46, w, h * 0.56, random, 12, 0.22), color);
    const leaves = Array.from({ length: 14 }, () => {
      const angle = random() * 6.28;
      const reach = Math.sqrt(random()) * 0.8;
      return `M${f(Math.cos(angle) * w * reach - 8)},${f(-h * 0.5 + Math.sin(angle) * h * 0.42 * reach)}q8,-10 16,0`;
    });
    return outline + line(leaves.join(""), shade(color, 0.06), 4);
  },
  rock: ({ halfWidth: w, height: h }, color) =>
    fill(`M${-w},6C${-w},${-h * 0.6} ${-w * 0.5},${-h} 0,${-h}C${w * 0.5},${-h} ${w},${-h * 0.6} ${w},6Z`, color) +
    line(`M${-w * 0.5},${-h * 0.66}q${w * 0.3},${-h * 0.2} ${w * 0.6},0`, shade(color, 0.07), 6),
  cloud: ({ halfWidth: w, height: h }) => {
    const puffs = [-0.6, -0.2, 0.25, 0.62].map((at, index) => `<circle cx="${at * w}" cy="${-h * 0.56}" r="${h * (0.42 - 0.05 * (index % 2))}"/>`);
    return `<g fill="#FFFDF4"><rect x="${-w}" y="${-h * 0.6}" width="${w * 2}" height="${h * 0.66}" rx="${h * 0.3}"/>${puffs.join("")}</g>`;
  },
  chest: ({ halfWidth: w, height: h }) =>
    rect(-w, -h, w * 2, h, "#A8744E", 10) + rect(-w - 6, -h, w * 2 + 12, 20, "#8A5A3A", 6) +
    line(`M${-w + 14},${-h * 0.5}H${w - 14}`, "#8A5A3A", 5) + fill(star(0, -h * 0.5, 26, 0.5), "#F3C65A"),
  snow: ({ halfWidth: w, height: h }) =>
    fill(`M${-w * 1.2},8C${-w},${-h * 0.9} ${-w * 0.4},${-h} 0,${-h}C${w * 0.4},${-h} ${w},${-h * 0.9} ${w * 1.2},8Z`, "#FBFAF6"),
};
