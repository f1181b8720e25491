import type { PropKind } from "@ai-story-book/contracts";
import { ball, BRASS, CREAM, darker, DARK_WOOD, disc, fill, form, INK, LEAF, line, moved, RED, slab, turned, WOOD, YELLOW } from "./brush-strokes.ts";
import { gripped, inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

const STEM = "#6b8f4e";
const blossom = (x: number, y: number, color: string, size = 1) =>
  moved(x, y, [0, 72, 144, 216, 288].map((turn) => moved(0, 0, disc(0, -14, 9.5, color, 13), { turn })).join("") + ball(0, 0, 8.5, YELLOW, { shade: 3 }), { scale: size });
/** A leaf that grows from a point to one side. */
const frond = (x: number, y: number, turn: number, color: string, size = 1) =>
  moved(x, y, form([[0, 0, 0], [10, -14], [8, -34], [0, -48, 0.2], [-8, -34], [-10, -14]], color, { shade: 4, soften: 2 }) + line("M0,-4V-36", darker(color, 0.1), 2.4), { turn, scale: size });
const terracotta = (main: string, light: string) => turned([[30, -46], [22, -2], [0, 0]], main, { shade: 9, gloss: 9 }) + slab(-35, -52, 70, 15, light, { radius: 5, shade: 5 });

/** What grows in a garden, and what stands around it. */
export const GARDEN = {
  flower: {
    color: "#e58aa4", size: [72, 112], hold: gripped(0, -26, 0.92), several: "row",
    draw: ({ main, light }) => [line("M0,-2Q-4,-36 0,-76", STEM, 6), frond(0, -20, 58, LEAF, 0.72), frond(-1, -32, -58, LEAF, 0.66), moved(0, -80, [30, 90, 150, 210, 270, 330].map((turn) => moved(0, 0, disc(0, -18, 10.5, main, 14) + disc(-2, -20, 4.4, light, 7), { turn })).join("") + ball(0, 0, 10.5, YELLOW, { shade: 4 }))],
  },
  leaf: {
    color: "#d98440", size: [90, 92], hold: gripped(-30, -12, 0.9), several: "scatter",
    draw: ({ main, light, dark }) => [
      moved(-2, -6, line("M-28,-4L0,-28", dark, 5), {}), form([[-18, -22, 0.3], [-36, -44, 0.2], [-28, -52, 0.4], [-34, -72, 0.2], [-14, -66, 0.4], [0, -90, 0.2], [12, -68, 0.4], [36, -84, 0.2], [28, -58, 0.4], [42, -48, 0.2], [24, -34, 0.4], [24, -18, 0.2], [2, -20]], main, { shade: 7, soften: 5 }), line("M-22,-18L24,-66M-8,-32L-24,-54M2,-42L2,-72M-4,-36L22,-34M10,-52L30,-54", light, 3.6),
    ],
  },
  mushroom: {
    color: RED, size: [92, 92], hold: gripped(0, -18, 0.86), several: "row",
    draw: ({ main }) => [form([[-13, -44, 0], [13, -44, 0], [14, -22], [19, -4], [0, 0], [-19, -4], [-14, -22]], CREAM, { shade: 7 }), form([[-43, -40], [-38, -66], [-14, -86], [14, -86], [38, -66], [43, -40], [22, -34], [-22, -34]], main, { shade: 11, gloss: 10 }), ...([[-20, -60, 7], [6, -70, 9], [26, -52, 6], [-2, -46, 5.4]] as const).map(([x, y, radius]) => disc(x, y, radius, "#fff4e2", radius * 0.86)), line("M-18,-36q6,5 12,0t12,0t12,0", darker(CREAM, 0.1), 3)],
  },
  plant: {
    color: LEAF, size: [112, 138], hold: inArms(0.84),
    draw: ({ main, light, dark }) => [
      frond(0, -46, -62, dark, 1.15), frond(0, -46, 62, dark, 1.15), frond(0, -48, -34, main, 1.55), frond(0, -48, 34, main, 1.55), frond(0, -48, 0, light, 1.78), terracotta("#c9714e", "#d98562"),
    ],
  },
  flowerpot: {
    color: "#c9714e", size: [104, 142], hold: inArms(0.82), several: "row",
    draw: ({ main, light }) => [line("M-3,-48Q-14,-72 -26,-86M0,-48V-112M3,-48Q14,-72 26,-88", STEM, 5), frond(-2, -50, -66, LEAF, 0.76), frond(2, -50, 66, LEAF, 0.76), blossom(-28, -90, "#f6eee0", 0.82), blossom(28, -92, "#e58aa4", 0.82), blossom(0, -116, "#efae5c", 0.94), terracotta(main, light)],
  },
  feather: {
    color: "#7fa9c4", size: [72, 126], hold: gripped(-20, -10, 0.86), several: "scatter",
    draw: ({ main, light, dark }) => [form([[-17, -26, 0.3], [-30, -52], [-20, -88], [8, -114], [28, -124, 0.2], [33, -92], [22, -58], [2, -34], [-10, -24]], main, { shade: 7, soften: 3 }), fill("M30,-98L14,-88L29,-84ZM-28,-62L-12,-56L-26,-44Z", dark, 0.6), line("M-27,-3Q-10,-50 24,-114", "#f6efe2", 4), line("M-12,-40L-24,-60M-4,-56L-18,-80M6,-74L-4,-98M-6,-46L12,-52M4,-66L22,-72", light, 3)],
  },
  hedge: {
    color: "#6f9658", size: [316, 116], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      form([[-152, -2, 0], [-156, -52], [-140, -90], [-112, -92], [-92, -108], [-58, -96], [-30, -110], [4, -98], [34, -112], [66, -98], [98, -106], [124, -90], [146, -82], [156, -48], [152, -2, 0]], main, { shade: 16 }), ...([[-118, -66], [-58, -74], [8, -76], [66, -72], [118, -62]] as const).map(([x, y]) => form([[x - 26, y], [x - 10, y - 15], [x + 14, y - 12], [x + 26, y + 2], [x, y + 5]], light, { shade: 0 })), line("M-130,-36q8,-9 16,0M-84,-30q8,-9 16,0M-38,-42q8,-9 16,0M-6,-24q8,-9 16,0M36,-40q8,-9 16,0M84,-28q8,-9 16,0M118,-36q8,-9 16,0M-104,-52q8,-9 16,0M60,-54q8,-9 16,0", dark, 4), line("M-148,-4q6,-12 12,0q6,-12 12,0M110,-4q6,-12 12,0q6,-12 12,0", deep, 4),
    ],
  },
  bush: {
    color: "#7a9d5a", size: [184, 124], hold: inArms(0.46), place: "behind",
    draw: ({ main, light, dark }) => [
      form([[-82, -4, 0.4], [-90, -40], [-66, -66], [-60, -96], [-22, -100], [4, -120], [34, -102], [62, -98], [68, -66], [90, -44], [82, -4, 0.4], [0, 0]], main, { shade: 18 }), form([[-48, -62], [-30, -84], [0, -80], [6, -64], [-20, -54]], light, { shade: 0 }), form([[18, -70], [38, -86], [56, -74], [48, -60], [26, -58]], light, { shade: 0 }), line("M-58,-34q9,-10 18,0M-22,-24q9,-10 18,0M14,-38q9,-10 18,0M44,-24q9,-10 18,0M-10,-48q9,-10 18,0", dark, 4), ...([[-62, -52], [-30, -40], [4, -94], [30, -48], [64, -48], [-4, -16], [48, -88], [-40, -88]] as const).map(([x, y]) => ball(x, y, 6.4, RED, { shade: 2 })),
    ],
  },
  fence: {
    color: "#f0e3cb", size: [306, 116], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      slab(-150, -84, 300, 13, dark, { radius: 4, shade: 4 }), slab(-150, -40, 300, 13, dark, { radius: 4, shade: 4 }), ...[-132, -79, -26, 27, 80, 133].map((x) => form([[x - 15, -2, 0], [x - 15, -96, 0], [x, -112, 0], [x + 15, -96, 0], [x + 15, -2, 0]], main, { shade: 6, shadeColor: deep }) + line(`M${x - 9},-90V-30`, light, 3.4)), line("M-112,0q5,-14 9,-2M-54,0q5,-15 9,-2M2,0q5,-14 9,-2M58,0q5,-15 9,-2M108,0q5,-14 9,-2", STEM, 5),
    ],
  },
  gate: {
    color: WOOD, size: [210, 156], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      slab(-102, -146, 24, 146, deep, { radius: 5, shade: 0 }), slab(78, -146, 24, 146, deep, { radius: 5, shade: 0 }), ball(-90, -148, 8, BRASS, { shade: 2 }), ball(90, -148, 8, BRASS, { shade: 2 }), line("M-70,-18L64,-88", dark, 11), slab(-76, -102, 152, 14, dark, { radius: 4, shade: 4 }), slab(-76, -30, 152, 14, dark, { radius: 4, shade: 4 }), ...([[-58, 120], [-29, 132], [0, 136], [29, 132], [58, 120]] as const).map(([x, height]) => form([[x - 10, -8, 0], [x - 10, -height + 8, 0], [x, -height, 0.6], [x + 10, -height + 8, 0], [x + 10, -8, 0]], main, { shade: 5 }) + line(`M${x - 5},${-height + 14}V-50`, light, 3)), line("M-88,-94h22M-88,-24h22", INK, 6), line("M62,-72h22", INK, 6), disc(62, -72, 6, BRASS),
    ],
  },
  haystack: {
    color: "#e0b95f", size: [214, 152], hold: inArms(0.5), place: "behind",
    draw: ({ main, light, dark, deep }) => [
      form([[-100, -4, 0.4], [-94, -60], [-66, -108], [-20, -142], [14, -144], [60, -112], [92, -62], [100, -4, 0.4], [0, 0]], main, { shade: 20, soften: 5 }), form([[-74, -66], [-46, -108], [-8, -132], [6, -120], [-30, -92], [-60, -54]], light, { shade: 0 }), line("M-72,-20l14,-34M-46,-12l8,-40M-14,-34l4,-44M-8,-6l2,-20M20,-20l-4,-44M36,-64l-10,-36M52,-12l-8,-40M76,-18l-14,-34M6,-96l-2,-24M-40,-76l14,-28M54,-72l-12,-28", dark, 4.4), line("M-100,-6l-6,-8M-92,-44l-9,-7M94,-40l11,-7M100,-8l6,-8M-4,-144l-6,-6M8,-145l6,-5M34,-130l10,-4M-36,-132l-9,-4", deep, 4),
    ],
  },
  bench: {
    color: WOOD, size: [236, 118], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      line("M-88,-108L-80,-4M88,-108L80,-4M-96,-46L-104,-4M96,-46L104,-4", INK, 10), slab(-110, -116, 220, 17, main, { radius: 6, shade: 5 }), slab(-108, -92, 216, 17, main, { radius: 6, shade: 5 }), form([[-104, -66, 0], [104, -66, 0], [114, -50, 0], [-114, -50, 0]], light, { shade: 0, soften: 4 }), slab(-116, -52, 232, 14, dark, { radius: 5, shade: 4 }), line("M-108,-58H108", main, 3), line("M-98,-110H60M-94,-87H20", light, 3), line("M-112,-76Q-116,-66 -104,-50M112,-76Q116,-66 104,-50", INK, 8), line("M-60,-27Q0,-14 60,-27", deep, 6),
    ],
  },
  "letter-box": {
    color: RED, size: [136, 186], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      slab(-9, -76, 18, 76, DARK_WOOD, { radius: 4, shade: 0 }), line("M-24,-3q5,-14 10,0M12,-3q5,-16 10,0", STEM, 5), form([[-46, -78, 0], [-46, -140], [-34, -166], [0, -178], [34, -166], [46, -140], [46, -78, 0]], main, { shade: 13, gloss: 11, soften: 5 }), slab(-50, -84, 100, 12, dark, { radius: 5, shade: 4 }), slab(-28, -140, 56, 12, INK, { radius: 5, shade: 0 }), form([[-22, -136, 0], [20, -136, 0], [18, -114, 0], [-20, -112, 0]], "#fff6e4", { shade: 4 }), line("M-20,-134L-1,-120L19,-134", "#cdb798", 3), disc(0, -96, 6, BRASS), line("M46,-116V-164", deep, 5), fill("M46,-166h20v15h-20z", YELLOW), line("M-30,-160q8,-8 18,-10", light, 4),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
