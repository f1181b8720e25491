import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUE, CREAM, darker, DARK_WOOD, disc, fill, form, INK, LEAF, lighter, line, moved, RED, rim, ring, slab, steam, STEEL, turned, WOOD, YELLOW } from "./brush-strokes.ts";
import { gripped, inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

const flowerMark = (x: number, y: number, color: string, size = 1) =>
  moved(x, y, [0, 72, 144, 216, 288].map((turn) => moved(0, 0, disc(0, -5.5, 3.8, color, 5), { turn })).join("") + disc(0, 0, 3, YELLOW), { scale: size });

/** Vessels and what stands on a kitchen shelf. */
export const KITCHENWARE = {
  kettle: {
    color: BLUE, size: [136, 112], hold: gripped(0, -104, 0.78),
    draw: ({ main, light, dark }) => [
      line("M-30,-66C-34,-118 34,-118 30,-66", INK, 8), line("M-13,-102Q0,-107 13,-102", DARK_WOOD, 11), form([[34, -20, 0], [32, -50, 0], [48, -54], [56, -78, 0], [68, -72, 0], [62, -40], [48, -22]], main, { shade: 5 }), line("M55,-79l13,7", dark, 6),
      turned([[18, -72], [40, -58], [49, -28], [42, -4], [24, 0], [0, 0]], main, { shade: 14, gloss: 12 }), slab(-22, -76, 44, 9, dark, { radius: 4, shade: 0 }), form([[-18, -76, 0], [-10, -86], [10, -86], [18, -76, 0]], light, { shade: 0 }), ball(0, -89, 6, INK, { shade: 0 }), flowerMark(2, -34, CREAM, 1.5), line("M-40,-6H40", dark, 4),
    ],
  },
  teapot: {
    color: "#d98a66", size: [138, 88], hold: gripped(-58, -38, 0.86),
    draw: ({ main, light, dark }) => [
      line("M-38,-56C-76,-62 -72,-8 -36,-16", main, 9), form([[34, -18, 0], [34, -44, 0], [50, -48], [54, -66, 0], [69, -64, 0], [64, -34], [50, -20]], main, { shade: 4 }), turned([[16, -66], [38, -56], [46, -30], [36, -6], [22, 0], [0, 0]], main, { shade: 12, gloss: 11 }), form([[-22, -66, 0], [-14, -76], [14, -76], [22, -66, 0]], light, { shade: 0 }), ball(0, -81, 6.5, dark, { shade: 0 }), line("M-20,-64H20", dark, 4), ...[-24, 0, 24].map((x) => disc(x, -30 + Math.abs(x) * 0.06, 5.5, CREAM)),
    ],
  },
  jug: {
    color: BLUE, size: [98, 110], hold: gripped(42, -58, 0.84),
    draw: ({ main, light, dark }) => [
      line("M24,-84C58,-92 60,-30 30,-34", main, 10), line("M27,-80C50,-84 52,-40 32,-40", darker(main), 3), form([[-30, -106, 0], [-16, -98], [22, -104, 0], [20, -78], [34, -48], [34, -18], [24, -2, 0.5], [-24, -2, 0.5], [-34, -18], [-34, -48], [-20, -78], [-24, -94]], main, { shade: 13, gloss: 11 }),
      line("M-24,-98Q-4,-92 22,-101", light, 5), line("M-30,-56q6,6 12,0t12,0t12,0t12,0t12,0", CREAM, 4.6), line("M-33,-22Q0,-12 33,-22", dark, 4), flowerMark(0, -34, CREAM, 1.1),
    ],
  },
  "broken-jug": {
    color: BLUE, size: [150, 84], hold: inArms(0.8),
    draw: ({ main, light, dark, deep }) => [
      form([[-30, -58, 0], [-16, -44, 0], [-2, -60, 0], [12, -40, 0], [26, -56, 0], [34, -40], [34, -16], [24, -2, 0.5], [-26, -2, 0.5], [-36, -18], [-35, -42]], main, { shade: 12 }), fill("M-28,-54L-16,-38L-2,-54L12,-34L26,-50L30,-36Q0,-22 -30,-40Z", deep), line("M-33,-26q6,6 12,0t12,0t12,0t12,0t12,0", CREAM, 4.6),
      moved(60, -10, form([[-14, 8, 0], [-10, -16, 0], [6, -20, 0], [14, 6, 0]], light, { shade: 5 }), { turn: 8 }), moved(-60, -8, form([[-14, 6, 0], [-4, -16, 0], [14, 4, 0]], main, { shade: 4 }), { turn: -6 }), moved(46, -46, line("M-12,14C14,18 18,-16 -8,-18", main, 9), { turn: 40 }), form([[-56, -30, 0], [-46, -40, 0], [-42, -28, 0]], dark, { shade: 0 }), line("M-62,-48l-6,-6M-14,-72v-9M44,-76l6,-7", "#8a776a", 3.4),
    ],
  },
  cup: {
    color: YELLOW, size: [66, 52], hold: gripped(25, -24, 0.95), several: "row",
    draw: ({ main, dark, light }) => [line("M20,-38C38,-42 38,-12 16,-14", main, 7), turned([[25, -46], [22, -16], [13, -2], [0, -1]], main, { shade: 9 }), rim(-46, 25, 6.5, light, dark), flowerMark(-4, -24, CREAM, 1.05)],
  },
  bowl: {
    color: "#86b0b4", size: [88, 46], hold: inArms(0.94), several: "stack",
    draw: ({ main, light, dark }) => [turned([[42, -38], [34, -14], [16, -2], [0, -1]], main, { shade: 10 }), slab(-16, -5, 32, 5, dark, { radius: 2, shade: 0 }), rim(-38, 42, 8, light), line("M-36,-24Q0,-12 36,-24", CREAM, 4)],
  },
  "water-bowl": {
    color: "#b9754f", size: [136, 62], hold: inArms(0.86), light: { dx: 6, dy: -48, radius: 190, strength: 0.5 },
    draw: ({ main, light, dark }) => [turned([[66, -48], [56, -18], [34, -2], [0, 0]], main, { shade: 14, gloss: 10 }), disc(0, -48, 67, light, 14), disc(0, -47, 60, "#2f4a78", 11), fill("M-54,-45Q-20,-52 10,-45T56,-46Q52,-37 0,-36Q-48,-37 -54,-45Z", "#41639a"), line("M-52,-24Q0,-8 52,-24", dark, 4)],
    glow: () => [disc(8, -47, 15, "#fff1c4", 5.4), line("M-18,-40h16M-30,-51h14M28,-41h14", "#cfe0ee", 2.6, 0.9)],
  },
  pot: {
    color: "#7f8b98", size: [138, 94], hold: inArms(0.8),
    draw: ({ main, light, dark }) => [line("M-52,-46h-12M52,-46h12", INK, 10), turned([[50, -66], [50, -20], [40, -2], [0, 0]], main, { shade: 13, gloss: 11 }), form([[-54, -66, 0], [-40, -78], [0, -82], [40, -78], [54, -66, 0]], light, { shade: 5 }), line("M-54,-65H54", dark, 6), ball(0, -87, 7, INK, { shade: 0 })],
  },
  ladle: {
    color: STEEL, size: [66, 116], hold: gripped(16, -84, 0.92, 8),
    draw: ({ main, dark, light }) => [line("M-2,-24Q18,-60 16,-104q8,-12 14,-2", main, 7), turned([[26, -30], [20, -8], [0, -1]], main, { shade: 8 }), disc(0, -30, 27, light, 7), disc(0, -29, 22, dark, 4.6)],
  },
  spoon: {
    color: STEEL, size: [34, 106], hold: gripped(0, -14, 0.92), several: "row",
    draw: ({ main, light }) => [line("M0,-4V-64", main, 7), form([[0, -104], [14, -92], [13, -74], [0, -62], [-13, -74], [-14, -92]], main, { shade: 6 }), disc(-2, -86, 7, light, 11)],
  },
  fork: {
    color: STEEL, size: [40, 106], hold: gripped(0, -14, 0.92), several: "row",
    draw: ({ main, light }) => [line("M0,-4V-56", main, 8), form([[-17, -70], [17, -70], [12, -52], [0, -46], [-12, -52]], main, { shade: 3 }), line("M-15,-102V-68M-5,-102V-68M5,-102V-68M15,-102V-68", main, 6), line("M-5,-64q4,5 10,0", light, 3)],
  },
  jar: {
    color: "#cfe0dd", size: [78, 94], hold: inArms(0.94), several: "row",
    draw: ({ main, light, dark }) => [
      form([[-26, -74, 0.6], [26, -74, 0.6], [36, -54], [36, -14], [28, -2, 0.5], [-28, -2, 0.5], [-36, -14], [-36, -54]], main, { shade: 8, shadeColor: dark }), ...([[-14, -14, RED], [8, -14, YELLOW], [22, -26, BLUE], [-20, -32, LEAF], [0, -34, "#d98fa4"], [14, -46, RED], [-8, -50, YELLOW]] as const).map(([x, y, color]) => ball(x, y, 9.5, color, { shade: 3 })), line("M-27,-60V-22", light, 5, 0.9), slab(-28, -92, 56, 20, "#c9714e", { radius: 6, shade: 6 }), line("M-22,-85H20", lighter("#c9714e"), 3),
    ],
  },
  bucket: {
    color: "#7f9fa8", size: [92, 122], hold: gripped(0, -116, 0.72), several: "row",
    draw: ({ main, dark, light }) => [line("M-40,-72C-44,-132 44,-132 40,-72", INK, 5), line("M-13,-116Q0,-119 13,-116", DARK_WOOD, 10), turned([[42, -74], [30, -2], [0, 0]], main, { shade: 12, gloss: 11 }), line("M-38,-50Q0,-40 38,-50M-33,-18Q0,-8 33,-18", dark, 5), rim(-74, 43, 10, light, darker(main, 0.15))],
  },
  barrel: {
    color: WOOD, size: [116, 132], hold: inArms(0.66),
    draw: ({ main, dark, light }) => [turned([[44, -124], [57, -64], [44, -2], [0, 0]], main, { shade: 14 }), line("M-22,-118Q-30,-64 -22,-4M6,-118Q8,-64 6,-2M32,-118Q42,-64 32,-6", dark, 3.4), line("M-50,-98Q0,-86 50,-98M-50,-28Q0,-16 50,-28", "#6b6f78", 8), disc(0, -124, 45, light, 9), disc(0, -124, 37, dark, 6)],
  },
  box: {
    color: "#cba26c", size: [150, 96], hold: inArms(0.8), several: "stack",
    draw: ({ main, light, dark, deep }) => [form([[-56, -66, 0], [-28, -92, 0], [30, -92, 0], [56, -66, 0]], deep, { shade: 0 }), slab(-56, -68, 112, 68, main, { radius: 4, shade: 9 }), form([[-56, -68, 0], [-74, -54, 0], [-60, -44, 0], [-40, -66, 0]], light, { shade: 0 }), form([[56, -68, 0], [74, -54, 0], [60, -44, 0], [40, -66, 0]], light, { shade: 0 }), slab(-11, -68, 22, 30, dark, { radius: 0, shade: 0 }), fill("M30,-14v-20l-7,8h14z", dark)],
  },
  basket: {
    color: "#c7955a", size: [116, 116], hold: gripped(0, -110, 0.78),
    draw: ({ main, light, dark }) => [line("M-46,-56C-42,-128 42,-128 46,-56", dark, 9), ...[[-26, 16], [26, 16], [0, 18]].map(([x, radius], index) => ball(x as number, index === 2 ? -68 : -60, radius as number, RED, { shade: 5 })), line("M0,-84q2,-8 8,-10", DARK_WOOD, 4), form([[-34, -66, 0], [-52, -52], [-40, -44], [-24, -50, 0]], CREAM, { shade: 0 }), turned([[54, -52], [48, -22], [40, 0]], main, { shade: 11 }), line("M-51,-36Q0,-28 51,-36M-47,-18Q0,-10 47,-18", dark, 4), line("M-28,-46L-24,-2M0,-44V-1M28,-46L24,-2", dark, 3, 0.7), slab(-58, -60, 116, 13, light, { radius: 6, shade: 4 })],
  },
  well: {
    color: "#a9a29a", size: [186, 232], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark }) => [
      slab(-74, -178, 13, 108, DARK_WOOD, { radius: 3, shade: 0 }), slab(61, -178, 13, 108, DARK_WOOD, { radius: 3, shade: 0 }), line("M-66,-142H66", WOOD, 9), line("M72,-142v18h12", INK, 5), line("M6,-140V-104", CREAM, 4), moved(6, -82, turned([[17, -22], [12, 2], [0, 2]], WOOD, { shade: 5 }) + line("M-15,-16h30", INK, 4)), form([[-92, -168, 0], [0, -230, 0], [92, -168, 0]], RED, { shade: 10, soften: 6 }), line("M-54,-184H54M-28,-204H28", darker(RED), 4),
      form([[-76, -70, 0], [76, -70, 0], [80, -30], [74, -2, 0], [-74, -2, 0], [-80, -30]], main, { shade: 12 }), ...[[-50, -48], [-10, -50], [32, -46], [-64, -22], [-26, -22], [14, -22], [54, -20]].map(([x, y]) => slab((x as number) - 16, (y as number) - 9, 32, 17, light, { radius: 8, shade: 4 })), disc(0, -72, 80, lighter(main, 0.06), 13), disc(0, -71, 66, dark, 9), disc(0, -69, 58, "#4b6f8a", 6),
    ],
  },
  soup: {
    color: "#d98a66", size: [96, 88], hold: inArms(0.9),
    draw: ({ main, light, dark }) => [steam(-2, -50), turned([[46, -38], [36, -12], [18, -2], [0, -1]], main, { shade: 10 }), slab(-18, -5, 36, 5, dark, { radius: 2, shade: 0 }), rim(-38, 46, 10, light, "#eab35c"), disc(-12, -38, 5, "#e5813a", 2.4), disc(14, -36, 5, LEAF, 2.2), disc(2, -40, 4, "#e5813a", 2), line("M-40,-22Q0,-10 40,-22", CREAM, 4)],
  },
  jam: {
    color: "#b8404a", size: [74, 84], hold: inArms(0.92), several: "row",
    draw: ({ main, light }) => [form([[-28, -62, 0.5], [28, -62, 0.5], [35, -46], [35, -12], [27, -2, 0.5], [-27, -2, 0.5], [-35, -12], [-35, -46]], main, { shade: 9, gloss: 9 }), slab(-24, -46, 48, 30, CREAM, { radius: 5, shade: 0 }), fill("M-10,-36Q0,-42 10,-36Q8,-22 0,-20Q-8,-22 -10,-36Z", main), fill("M-8,-37l8,-5l8,5l-8,4z", LEAF), form([[-32, -64], [-24, -80], [0, -84], [24, -80], [32, -64], [0, -60]], light, { shade: 5 }), line("M-24,-66H24", CREAM, 5), ring(-10, -74, 2.6, CREAM, 2), ring(8, -76, 2.6, CREAM, 2)],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
