import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUE, BRASS, CREAM, darker, DARK_WOOD, dashes, disc, fill, form, INK, lighter, line, moved, RED, ring, slab, starOf, WOOD, YELLOW } from "./brush-strokes.ts";
import { gripped, inArms, type PropSketch } from "./prop-sketch.ts";

/** Clothes and bags that lie or stand about. */
export const CLOTHES = {
  mitten: {
    color: RED, size: [74, 84], hold: gripped(4, -12, 1), several: "row",
    draw: ({ main, light, dark }) => [
      form([[-14, -30], [-36, -34], [-36, -52], [-22, -54], [-16, -44, 0]], dark, { shade: 0 }),
      form([[-22, -22, 0], [-24, -50], [-16, -76], [4, -83], [24, -74], [31, -48], [28, -22, 0]], main, { shade: 10 }),
      slab(-27, -24, 60, 22, CREAM, { radius: 9, shade: 6 }), line("M-16,-20v14M-4,-20v14M8,-20v14M20,-20v14", darker(CREAM), 3), starOf(3, -50, 13, CREAM), line("M-12,-62q3,-10 10,-13", light, 4),
    ],
  },
  boot: {
    color: YELLOW, size: [98, 90], hold: inArms(0.9), several: "row",
    draw: ({ main, light, deep }) => [
      form([[-36, -86, 0], [8, -86, 0], [10, -48], [38, -40], [46, -14, 0], [-38, -14, 0]], main, { shade: 10, gloss: 8 }),
      slab(-40, -16, 88, 14, deep, { radius: 6, shade: 0 }), slab(-40, -90, 52, 13, light, { radius: 6, shade: 4 }), line("M-38,-66H9", light, 4),
    ],
  },
  "hat-thing": {
    color: RED, size: [92, 88], hold: inArms(0.86),
    draw: ({ main, dark, light }) => [
      ball(0, -76, 13, CREAM, { shade: 4 }), form([[-38, -20, 0], [-36, -50], [-16, -68], [16, -68], [36, -50], [38, -20, 0]], main, { shade: 12 }),
      line("M-33,-44q8,-8 16,0t16,0t16,0t16,0", CREAM, 5), line("M-26,-60q7,-8 14,-9", light, 4), slab(-43, -26, 86, 24, dark, { radius: 10, shade: 6 }), line("M-28,-22v16M-14,-22v17M0,-22v17M14,-22v17M28,-22v16", main, 4),
    ],
  },
  "coat-thing": {
    color: RED, size: [134, 140], hold: inArms(0.8),
    draw: ({ main, dark, light, deep }) => [
      form([[-34, -120], [-62, -96], [-64, -52], [-42, -46], [-34, -80, 0]], dark, { shade: 5 }), form([[34, -120], [62, -96], [64, -52], [42, -46], [34, -80, 0]], dark, { shade: 6 }),
      slab(-66, -58, 26, 14, CREAM, { radius: 6, shade: 4 }), slab(40, -58, 26, 14, CREAM, { radius: 6, shade: 4 }),
      form([[-30, -128], [0, -120], [30, -128], [40, -84], [54, -4, 0], [0, -1], [-54, -4, 0], [-40, -84]], main, { shade: 12 }),
      line("M0,-112V-6", deep, 4), form([[-28, -132, 0], [0, -138], [28, -132, 0], [22, -108], [0, -102, 0], [-22, -108]], light, { shade: 0 }), line("M0,-132V-106", dark, 3),
      ...[-86, -60, -34].map((y) => ball(11, y, 6.5, BRASS, { shade: 2 })), slab(-40, -50, 24, 20, dark, { radius: 4, shade: 0 }), line("M-40,-46h24", light, 4), slab(24, -50, 22, 20, dark, { radius: 4, shade: 0 }), line("M24,-46h22", light, 4),
      line("M-14,-138q14,-9 28,0", INK, 4),
    ],
  },
  sock: {
    color: BLUE, size: [92, 92], hold: gripped(-18, -74, 0.9), several: "row",
    draw: ({ main, dark }) => [
      form([[-36, -80, 0], [-2, -80, 0], [0, -44], [26, -36], [40, -18], [26, -2], [-6, -4], [-30, -16], [-34, -40]], main, { shade: 8 }),
      form([[20, -37], [40, -20], [27, -2], [8, -3], [14, -20]], CREAM, { shade: 4 }), line("M-34,-62H0M-34,-46H0", CREAM, 7), slab(-40, -90, 42, 16, dark, { radius: 7, shade: 0 }), line("M-34,-87v10M-26,-87v10M-18,-87v10M-10,-87v10", main, 3),
    ],
  },
  "scarf-thing": {
    color: RED, size: [132, 72], hold: inArms(0.86),
    draw: ({ main, dark, light }) => [
      form([[26, -22], [60, -16], [62, 0, 0], [30, 0, 0]], dark, { shade: 0 }), line("M36,0v2M46,0v2M56,0v2", CREAM, 3),
      form([[-56, -26], [-30, -44], [20, -44], [54, -28], [46, -10], [10, -2], [-36, -4]], main, { shade: 10 }), form([[-40, -42], [-16, -62], [22, -60], [40, -44], [14, -30], [-20, -30]], light, { shade: 8 }),
      line("M-28,-40q6,-14 14,-20M4,-34q2,-18 6,-26M-34,-8q-4,-14 -2,-26M2,-4q-2,-16 2,-26", CREAM, 7), line("M-58,-24l-8,10M-54,-14l-10,10", main, 5),
    ],
  },
  button: {
    color: RED, size: [48, 48], hold: gripped(0, -10, 0.8), several: "scatter",
    draw: ({ main, deep, light }) => [ball(0, -23, 23, main, { shade: 6 }), ring(0, -23, 16, light, 4), ...[[-6, -29], [6, -29], [-6, -17], [6, -17]].map(([x, y]) => disc(x as number, y as number, 3.4, deep)), line("M-6,-29L6,-17M6,-29L-6,-17", CREAM, 2.6), line("M-17,-32q4,-6 9,-8", "#fff6e4", 3.4, 0.8)],
  },
  handkerchief: {
    color: CREAM, size: [92, 66], hold: gripped(0, -56, 0.9),
    draw: ({ main, light, dark }) => [
      form([[0, -58], [26, -34], [46, -2, 0], [22, -8], [0, 0, 0], [-22, -8], [-46, -2, 0], [-26, -34]], main, { shade: 8 }), dashes("M-38,-8L-20,-14L0,-7L20,-14L38,-8", RED, 3.4, "6 7"), line("M0,-54Q-6,-30 0,-12M-8,-50Q-22,-32 -28,-16M8,-50Q22,-32 28,-16", dark, 3), form([[-10, -56], [0, -64], [10, -56], [0, -50]], light, { shade: 0 }), ring(-14, -28, 4, RED, 2.4), ring(14, -28, 4, RED, 2.4),
    ],
  },
  suitcase: {
    color: "#a9714a", size: [124, 100], hold: gripped(0, -94, 0.74),
    draw: ({ main, dark, light, deep }) => [
      line("M-20,-80V-94H20V-80", deep, 8), slab(-60, -80, 120, 80, main, { radius: 12, shade: 9 }), line("M-54,-56H54", light, 4), slab(-40, -80, 13, 80, dark, { radius: 0, shade: 0 }), slab(27, -80, 13, 80, dark, { radius: 0, shade: 0 }), slab(-41, -52, 15, 13, BRASS, { radius: 3, shade: 3 }), slab(26, -52, 15, 13, BRASS, { radius: 3, shade: 3 }),
      moved(0, -28, slab(-17, -12, 34, 22, CREAM, { radius: 3, shade: 0 }) + starOf(0, -1, 8, RED), { turn: -8 }),
    ],
  },
  bag: {
    color: "#5f8f83", size: [96, 112], hold: gripped(0, -106, 0.76),
    draw: ({ main, dark, light }) => [
      line("M-26,-66C-28,-116 28,-116 26,-66", dark, 8), form([[-36, -72, 0], [36, -72, 0], [46, -30], [38, -2, 0.5], [-38, -2, 0.5], [-46, -30]], main, { shade: 12 }), form([[-38, -74, 0], [38, -74, 0], [34, -50], [0, -40], [-34, -50]], light, { shade: 5 }), ball(0, -42, 8, BRASS, { shade: 2 }), dashes("M-38,-14H38", lighter(main), 3),
    ],
  },
  umbrella: {
    color: RED, size: [206, 194], hold: gripped(0, -30, 0.86), several: "scatter",
    draw: ({ main, dark, light, deep }) => [
      line("M0,-180V-22q0,18 -16,18t-14,-14", DARK_WOOD, 7), fill("M-3,-194h6v16h-6z", deep),
      form([[0, -184], [62, -166], [100, -108, 0], [68, -118], [36, -106, 0], [0, -118], [-36, -106, 0], [-68, -118], [-100, -108, 0], [-62, -166]], main, { shade: 8 }),
      form([[0, -184, 0], [26, -150], [36, -106, 0], [0, -117], [-36, -106, 0], [-26, -150]], light, { shade: 0 }), line("M0,-182C-54,-168 -64,-140 -68,-118M0,-182C54,-168 64,-140 68,-118", dark, 3),
    ],
  },
  duster: {
    color: "#d98fa4", size: [70, 120], hold: gripped(0, -12, 0.92),
    draw: ({ main, light, dark }) => [
      line("M0,-4V-52", WOOD, 8), form([[0, -120], [22, -108], [34, -84], [24, -58], [0, -48], [-24, -58], [-34, -84], [-22, -108]], main, { shade: 9 }), line("M-22,-92q6,10 2,22M-6,-110q6,16 -2,30M12,-104q8,12 4,28M22,-80q2,10 -6,16M-8,-72q4,8 0,14", light, 4), line("M-14,-80q4,10 0,18M6,-82q4,10 0,22", dark, 3), line("M-6,-50h12", BRASS, 7),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
