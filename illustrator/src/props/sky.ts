import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUSH, darker, disc, fill, form, line, moved, smallFace, starOf } from "./brush-strokes.ts";
import { gripped, inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

const halo = (x: number, y: number, radius: number, color: string) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}" fill-opacity=".2"/><circle cx="${x}" cy="${y}" r="${radius * 0.66}" fill="${color}" fill-opacity=".3"/>`;
const rays = (inner: number, outer: number, count: number, color: string, width: number) =>
  Array.from({ length: count }, (_, index) => moved(0, 0, line(`M0,${-inner}V${-outer}`, color, width), { turn: (index * 360) / count })).join("");
const firefly = (x: number, y: number, size: number, turn: number, color: string) =>
  moved(x, y, disc(-5, -10, 5.5, "#efe9d8", 10) + disc(6, -9, 5.5, "#dcd6c8", 10) + disc(0, -6, 5, "#4f4450", 8) + disc(0, -13, 4.4, "#4f4450") + halo(0, 8, 22, color) + ball(0, 7, 8, color, { ry: 10, shade: 0 }) + disc(-2, 5, 3, "#fffbe2", 4), { scale: size, turn });
const arch = (radius: number) => `M${-radius},78A${radius},${Math.round(radius * 0.86)} 0 0 1 ${radius},78`;
const puff = (x: number, y: number, size: number) => moved(x, y, disc(-22, 2, 20, "#f4f0ea") + disc(22, 2, 20, "#f4f0ea") + disc(0, -8, 26, "#fdfaf4") + disc(0, 8, 34, "#fdfaf4", 14), { scale: size });

/** What hangs overhead: origin at the centre. */
export const SKY = {
  moon: {
    color: "#f3d684", size: [128, 140], place: "above", hold: inArms(0.8), light: { dx: 0, dy: 0, radius: 360, strength: 0.6 },
    draw: () => [],
    glow: ({ main, light, dark }) => [
      form([[24, -66, 0.2], [-14, -62], [-48, -36], [-58, 2], [-44, 42], [-8, 65], [34, 62, 0.2], [4, 44], [-10, 20], [-4, 6], [-14, -2], [-8, -26], [4, -48]], main, { shade: 8, gloss: 9 }), line("M-34,-6q6,6 12,0", darker(dark, 0.2), 4), line("M-30,22q8,6 15,-1", darker(dark, 0.2), 4), disc(-38, 12, 7, BLUSH, 5), disc(-28, -38, 5, dark), disc(-18, 46, 6, dark), disc(-40, 26, 3.4, dark), starOf(34, -20, 15, light), starOf(50, 20, 10, light),
    ],
  },
  star: {
    color: "#f2c24f", size: [104, 104], place: "above", several: "sky", hold: inArms(0.84), light: { dx: 0, dy: 0, radius: 280, strength: 0.7 },
    draw: () => [],
    glow: ({ main, light }) => [starOf(0, 2, 50, main), starOf(-3, -1, 36, light), smallFace(0, -1, 8.5, { eye: 3, smile: 5.5 })],
  },
  stars: {
    color: "#f2c95c", size: [214, 128], place: "above", hold: inArms(0.62), light: { dx: 0, dy: 0, radius: 320, strength: 0.6 },
    draw: () => [],
    glow: ({ main, light, pale }) => [
      ...([[-74, -14, 26, -12], [-12, 26, 21, 8], [8, -36, 17, -6], [62, -14, 30, 12], [96, 42, 11, 0], [-52, 46, 13, 14], [-100, 40, 8, 0]] as const).map(([x, y, size, turn]) => moved(x, y, starOf(0, 0, size, main) + starOf(-1, -1, size * 0.64, light), { turn })), disc(-32, -44, 3.6, pale), disc(34, 46, 4, pale), disc(-98, -40, 3.4, pale), disc(98, -52, 3.6, pale),
    ],
  },
  "cloud-small": {
    color: "#fbf6ec", size: [190, 104], place: "above", several: "sky", hold: inArms(0.66),
    draw: ({ main, dark, light }) => [form([[-84, 44, 0.6], [-92, 22], [-72, 2], [-50, -4], [-40, -34], [-6, -50], [28, -38], [40, -16], [66, -14], [90, 12], [84, 42, 0.6], [0, 48]], main, { shade: 14, shadeColor: darker(dark, 0.03) }), line("M-38,-10q6,-20 26,-24M38,-6q12,-5 24,2", light, 5), smallFace(-2, 10, 13, { eye: 3.6, smile: 6.5 })],
  },
  fireflies: {
    color: "#f6da62", size: [220, 152], place: "above", hold: gripped(0, 66, 0.62), light: { dx: 0, dy: 0, radius: 260, strength: 0.5 },
    draw: () => [],
    glow: ({ main }) => [firefly(-76, -24, 1.15, -18, main), firefly(8, 24, 1.3, 10, main), firefly(66, -38, 1, 24, main), firefly(-40, 42, 0.8, -30, main), firefly(86, 30, 0.85, 16, main), firefly(-10, -44, 0.74, 0, main)],
  },
  rainbow: {
    color: "#d9695f", size: [452, 210], place: "above", hold: nobodyHolds,
    draw: ({ main }) => [...[[200, main], [180, "#e89a4c"], [160, "#f0cd5f"], [140, "#86b26b"], [120, "#6fa3c8"], [100, "#9a83bd"]].map(([radius, color]) => `<path d="${arch(radius as number)}" fill="none" stroke="${color}" stroke-width="21"/>`), puff(-158, 78, 1.12), puff(158, 78, 1.12), puff(-190, 86, 0.6), puff(190, 86, 0.6)],
  },
  "tiny-light": {
    color: "#fbe08a", size: [96, 96], place: "above", several: "sky", hold: gripped(0, 40, 0.8), light: { dx: 0, dy: 0, radius: 240, strength: 0.7 },
    draw: () => [],
    glow: ({ main, light }) => [halo(0, 0, 38, main), rays(30, 42, 8, main, 5), fill("M0,-28Q4,-4 28,0Q4,4 0,28Q-4,4 -28,0Q-4,-4 0,-28Z", light), disc(0, 0, 9, "#fffdf0")],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
