import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUSH, CREAM, darker, disc, fill, form, INK, lighter, line, moved, smallFace } from "./brush-strokes.ts";
import { inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

const bothSides = (svg: string) => svg + moved(0, 0, svg, { isMirrored: true });
const bigEye = (x: number, y: number, radius: number) => disc(x, y, radius, "#fdf8ec") + disc(x + radius * 0.2, y + radius * 0.1, radius * 0.54, "#33282a") + disc(x, y - radius * 0.15, radius * 0.18, "#fffdf6");

/** Insects, a spider and a snail, larger than life so that they are seen. */
export const INSECTS = {
  moth: {
    color: "#cdb58a", size: [132, 96], place: "above", hold: inArms(0.9), several: "sky",
    draw: ({ main, light, dark, deep }) => [
      bothSides(form([[4, 0, 0.4], [26, 2], [40, 20], [30, 40], [12, 34]], dark, { shade: 0 }) + form([[4, -8, 0.4], [26, -38], [54, -44], [64, -28], [54, -2], [30, 10], [6, 8, 0.4]], main, { shade: 0 }) + fill("M22,-22Q44,-38 58,-32Q50,-10 30,-2Z", light) + disc(44, -20, 9, deep) + disc(44, -20, 5, CREAM) + disc(26, 22, 5, light) + line("M3,-24Q8,-38 20,-44", deep, 3) + line("M10,-33l7,-1M13,-38l6,2", deep, 2.4)),
      form([[0, -30], [9, -22], [8, 0], [6, 26], [0, 40], [-6, 26], [-8, 0], [-9, -22]], "#f1e4c6", { shade: 4 }), line("M-6,6H6M-6,16H6M-4,26H4", dark, 3.4), disc(0, -20, 13, "#f1e4c6", 12), smallFace(0, -21, 5, { eye: 2.6, smile: 3, cheeks: false }), disc(-9, -17, 3, BLUSH, 2), disc(9, -17, 3, BLUSH, 2),
    ],
  },
  spider: {
    color: "#6d5a66", size: [118, 190], place: "above", hold: nobodyHolds, several: "sky",
    draw: ({ main, dark, light }) => [
      line("M0,20V-92", "#e6dfd2", 3), bothSides(line("M22,44Q44,24 54,44V56", dark, 5.5) + line("M24,52Q42,42 48,60V72", dark, 5.5) + line("M22,60Q34,58 38,74V88", dark, 5.5) + line("M18,38Q36,10 50,18V30", dark, 5.5)),
      ball(0, 50, 30, main, { ry: 28, shade: 8 }), line("M-12,27q12,6 24,0M-8,32q8,4 16,0", light, 3.4), bigEye(-10, 48, 9.5), bigEye(10, 48, 9.5), line("M-7,63q7,6 14,0", "#33282a", 3), disc(-21, 59, 4.6, BLUSH, 3.4), disc(21, 59, 4.6, BLUSH, 3.4),
    ],
  },
  "fly-insect": {
    color: "#5c6f7c", size: [106, 84], place: "above", hold: nobodyHolds, several: "sky",
    draw: ({ main, dark, light }) => [
      moved(-8, -8, form([[0, 0, 0.3], [-14, -22], [-6, -34], [12, -26], [10, -6]], "#dfe8ea", { shade: 0 }) + line("M2,-6L-2,-26", "#b8c8ce", 2.4), { turn: -34 }), moved(6, -10, form([[0, 0, 0.3], [-12, -24], [-2, -36], [14, -26], [10, -6]], "#eef3f2", { shade: 0 }) + line("M2,-6L2,-28", "#b8c8ce", 2.4), { turn: 6 }),
      line("M-14,18l-6,14M0,20l0,15M14,18l7,13", INK, 3.4), form([[-44, 8, 0.6], [-28, -10], [0, -14], [18, -4], [16, 16], [-6, 22], [-30, 20]], main, { shade: 6 }), line("M-24,-8Q-18,8 -24,20M-8,-12Q-2,6 -8,22", dark, 4), ball(28, 2, 20, lighter(main, 0.04), { ry: 19, shade: 4 }),
      disc(24, -6, 10, "#c4513f", 11), disc(40, -5, 9, "#c4513f", 10), disc(21, -10, 3, light), disc(38, -9, 2.6, light), line("M28,12q6,5 11,0", "#2e2628", 3), line("M26,-16q0,-8 -6,-12M36,-15q4,-7 10,-8", INK, 3),
    ],
  },
  ant: {
    color: "#a4543c", size: [124, 74], hold: inArms(0.9), several: "row",
    draw: ({ main, dark }) => [
      line("M-10,-30L-22,-16L-28,-2M2,-28V-14L2,-2M12,-30L24,-16L30,-2", darker(dark, 0.06), 5), ball(-38, -32, 23, main, { ry: 18, shade: 6, gloss: 8 }), ball(-2, -32, 14, main, { ry: 12, shade: 4 }), line("M40,-58Q44,-70 56,-70M30,-60Q30,-72 22,-74", darker(dark, 0.06), 4), disc(57, -70, 4, dark), disc(21, -73, 4, dark), ball(32, -42, 24, main, { ry: 22, shade: 6 }),
      bigEye(26, -46, 7.6), bigEye(43, -45, 7), line("M29,-31q7,6 13,0", "#3c1f1a", 3), disc(20, -34, 4.4, BLUSH, 3.2),
    ],
  },
  beetle: {
    color: "#4f8a6b", size: [122, 76], hold: inArms(0.9), several: "row",
    draw: ({ main, dark, light, deep }) => [
      line("M-34,-14L-42,-2M-8,-12L-10,-2M16,-14L22,-2", INK, 6), ball(36, -28, 20, "#4a4552", { ry: 19, shade: 4 }), line("M42,-44Q46,-56 56,-56M32,-46Q30,-58 22,-60", INK, 3.6), disc(56, -56, 3.6, INK), disc(22, -60, 3.6, INK),
      form([[-52, -14, 0.5], [-50, -38], [-28, -60], [0, -62], [20, -46], [26, -14, 0.5], [-14, -8]], main, { shade: 11, gloss: 9 }), line("M-16,-61Q-4,-36 -8,-10", dark, 4), disc(-32, -36, 6.4, deep), disc(6, -38, 6, deep), disc(-22, -20, 5, deep), disc(8, -20, 4.6, deep), line("M-42,-40Q-36,-50 -26,-54", light, 4),
      bigEye(36, -33, 7.4), bigEye(50, -32, 6), line("M38,-20q6,4 11,-1", CREAM, 3),
    ],
  },
  "snail-small": {
    color: "#c98b5c", size: [128, 88], hold: inArms(0.82), several: "row",
    draw: ({ main, dark, light }) => [
      line("M44,-52L38,-78M54,-52L60,-78", "#dcbf88", 5.5), bigEye(37, -79, 7), bigEye(61, -79, 7), form([[-62, -3, 0.2], [-36, -14], [10, -16], [30, -30], [34, -52], [52, -60], [64, -48], [62, -22], [48, -5], [10, -1, 0.4]], "#e2c892", { shade: 6 }), line("M47,-36q6,5 11,-1", "#6b4a3a", 3), disc(40, -38, 4.4, BLUSH, 3.2),
      ball(-10, -38, 34, main, { ry: 33, shade: 9, gloss: 9 }), line("M-10,-38q4,-10 12,-4q8,10 -4,18q-18,8 -26,-10q-4,-24 18,-32q28,-4 34,22", dark, 5), line("M-34,-52q6,-12 16,-14", light, 4),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
