import type { PropKind } from "@ai-story-book/contracts";
import { ball, CREAM, darker, DARK_WOOD, disc, fill, form, LEAF, lighter, line, RED, slab, steam, turned } from "./brush-strokes.ts";
import { gripped, inArms, type PropSketch } from "./prop-sketch.ts";

const CRUST = "#dba15a";
const PLATE = "#e8e0d2";
const plate = (halfWidth: number) => form([[-halfWidth, -9, 0.6], [halfWidth, -9, 0.6], [halfWidth * 0.6, -1, 0.6], [-halfWidth * 0.6, -1, 0.6]], PLATE, { shade: 4 });
const candleFlame = (x: number, y: number) => fill(`M${x},${y}C${x - 7},${y - 6} ${x - 5},${y - 12} ${x},${y - 19}C${x + 5},${y - 12} ${x + 7},${y - 6} ${x},${y}Z`, "#f7b545");

/** Things to eat. */
export const FOOD = {
  apple: {
    color: "#cf4a3f", size: [72, 80], hold: gripped(0, -20, 0.9), several: "heap",
    draw: ({ main }) => [form([[0, -58, 0.5], [18, -66], [34, -50], [32, -22], [16, -2], [0, -5], [-16, -2], [-32, -22], [-34, -50], [-18, -66]], main, { shade: 11, gloss: 11 }), line("M0,-58q1,-12 7,-18", DARK_WOOD, 5), form([[5, -66], [18, -78], [31, -72], [20, -62]], LEAF, { shade: 3 })],
  },
  "orange-fruit": {
    color: "#ea9240", size: [66, 68], hold: gripped(0, -16, 0.94), several: "heap",
    draw: ({ main, dark }) => [ball(0, -32, 32, main, { gloss: 10 }), ...[[-12, -22], [6, -16], [14, -36], [-4, -42]].map(([x, y]) => disc(x as number, y as number, 1.8, dark)), form([[0, -62], [12, -68], [24, -62], [12, -56]], LEAF, { shade: 2 }), disc(0, -61, 4, DARK_WOOD, 3)],
  },
  bun: {
    color: "#d99a55", size: [84, 56], hold: inArms(0.9), several: "heap",
    draw: ({ main, light, dark }) => [form([[-40, -14], [-34, -38], [-12, -52], [12, -52], [34, -38], [40, -14], [28, -2], [-28, -2]], main, { shade: 11 }), form([[-26, -36], [-10, -47], [10, -47], [22, -40], [0, -34]], light, { shade: 0 }), line("M-16,-26L-6,-40M4,-24L12,-40", dark, 4), line("M-30,-10H28", lighter(main, 0.12), 4), disc(-22, -30, 2.2, CREAM), disc(20, -28, 2.2, CREAM), disc(0, -20, 2.2, CREAM)],
  },
  cake: {
    color: "#efbfb9", size: [156, 138], hold: inArms(0.74), light: { dx: 0, dy: -112, radius: 240, strength: 0.5 },
    draw: ({ main, dark }) => [
      turned([[76, -12], [58, -3], [30, 0], [0, 0]], PLATE, { shade: 4 }), slab(-60, -70, 120, 60, main, { radius: 6, shade: 12 }), line("M-58,-34H58", "#fff4e6", 6), form([[-62, -74], [-40, -86], [40, -86], [62, -74], [62, -58], [50, -48], [40, -60], [26, -46], [12, -60], [-4, -48], [-18, -60], [-34, -46], [-46, -60], [-58, -50]], "#fff6e8", { shade: 5, shadeColor: "#ecdccb" }),
      ...[-44, 44].map((x) => ball(x, -86, 8, RED, { shade: 2 })), ball(16, -90, 8, RED, { shade: 2 }), ball(-16, -90, 8, RED, { shade: 2 }), line("M-30,-86V-112M0,-88V-114M30,-86V-112", "#7fa6b8", 6), line("M-30,-100h0M0,-102h0M30,-100h0", "#fff4e6", 5), disc(-30, -24, 4, dark), disc(0, -22, 4, dark), disc(30, -24, 4, dark),
    ],
    glow: () => [candleFlame(-30, -114), candleFlame(0, -117), candleFlame(30, -114)],
  },
  pie: {
    color: CRUST, size: [134, 100], hold: inArms(0.84),
    draw: ({ main, light }) => [steam(-4, -60), form([[-58, -30, 0], [58, -30, 0], [46, -3, 0.4], [-46, -3, 0.4]], "#8fb0b4", { shade: 8 }), form([[-62, -32], [-48, -54], [0, -64], [48, -54], [62, -32], [30, -24], [0, -22], [-30, -24]], main, { shade: 8 }), line("M-28,-46l12,-8M-4,-46l10,-9M20,-46l12,-7", "#a8483a", 6), form([[-62, -32], [-50, -40], [-38, -33], [-24, -40], [-10, -33], [4, -40], [18, -33], [32, -40], [46, -33], [60, -36], [58, -26], [0, -22], [-58, -26]], light, { shade: 0 })],
  },
  pancakes: {
    color: "#dda45c", size: [132, 94], hold: inArms(0.84),
    draw: ({ main, light, dark }) => [plate(64), ...[-14, -27, -40].flatMap((y, index) => [slab(-46 + index * 3, y - 8, 92 - (index === 1 ? 8 : 4), 15, index === 1 ? dark : main, { radius: 7.5, shade: 5 })]), form([[-40, -52], [0, -60], [42, -52], [44, -44], [28, -40], [24, -24], [15, -26], [13, -40], [-16, -40], [-19, -30], [-27, -32], [-28, -42], [-42, -44]], "#b4682f", { shade: 0 }), disc(0, -51, 34, light, 6), slab(-13, -66, 26, 14, "#fbe6a4", { radius: 4, shade: 4 }), disc(28, -60, 7, RED), disc(38, -54, 7, "#5b6fa6"), steam(-2, -66)],
  },
  carrot: {
    color: "#e58a3c", size: [76, 104], hold: gripped(0, -70, 0.86, 10), several: "heap",
    draw: ({ main, dark }) => [line("M-2,-66Q-16,-86 -24,-92M0,-66Q-2,-90 2,-100M4,-66Q18,-84 26,-88", LEAF, 8), form([[-22, -60], [0, -68], [22, -60], [18, -36], [0, 0, 0.3], [-18, -36]], main, { shade: 9, gloss: 8 }), line("M-16,-48h10M6,-40h10M-10,-24h8", dark, 3.4)],
  },
  potato: {
    color: "#c69a67", size: [90, 64], hold: inArms(0.94), several: "heap",
    draw: ({ main, dark }) => [form([[-42, -28], [-34, -50], [-10, -60], [18, -56], [40, -42], [42, -20], [24, -4], [-8, -1], [-34, -9]], main, { shade: 12, gloss: 11 }), ...[[-16, -36], [14, -42], [4, -18], [26, -24], [-28, -20]].map(([x, y]) => line(`M${x},${y}q4,-4 8,0`, dark, 3.4))],
  },
  cabbage: {
    color: "#8fb46a", size: [104, 88], hold: inArms(0.92), several: "heap",
    draw: ({ main, light, dark, pale }) => [form([[-50, -30], [-44, -58], [-26, -50], [-10, -20], [-22, -2]], dark, { shade: 4 }), form([[50, -30], [44, -58], [26, -50], [10, -20], [22, -2]], dark, { shade: 6 }), ball(0, -44, 38, light, { ry: 40, shade: 8 }), form([[-34, -20], [-38, -52], [-12, -78], [2, -50], [0, -4], [-20, -3]], main, { shade: 5 }), form([[34, -20], [40, -50], [20, -76], [6, -46], [2, -4], [20, -3]], main, { shade: 9 }), line("M-8,-10Q-14,-44 -14,-66M-14,-40l-14,-10M-11,-26l-14,-6M10,-10Q16,-42 20,-62M16,-38l12,-10", pale, 3.6)],
  },
  cheese: {
    color: "#f0c04e", size: [104, 74], hold: inArms(0.92),
    draw: ({ main, light, dark }) => [form([[-50, -30, 0], [20, -72, 0], [50, -34, 0]], light, { shade: 0, soften: 5 }), form([[-50, -30, 0], [50, -34, 0], [50, -2, 0], [-50, -2, 0]], main, { shade: 8, soften: 5 }), disc(-20, -16, 8, dark, 7), disc(14, -20, 6, dark), disc(34, -12, 8, dark, 7), disc(4, -46, 8, darker(main, 0.04), 5), disc(26, -50, 6, darker(main, 0.04), 4)],
  },
  "ice-cream": {
    color: "#f0b4bf", size: [66, 122], hold: gripped(0, -24, 0.86), several: "row",
    draw: ({ main }) => [form([[-24, -62, 0], [24, -62, 0], [0, 0, 0]], "#d8a05a", { shade: 6, soften: 4 }), line("M-14,-58L8,-22M2,-60L14,-40M14,-58L-8,-22M-2,-60L-14,-40", "#b87c3c", 3), ball(0, -72, 28, main, { ry: 24 }), form([[-28, -70], [28, -70], [24, -56], [14, -60], [6, -52], [-6, -60], [-16, -54]], main, { shade: 0 }), ball(2, -96, 20, "#fdf1d8", { ry: 18 }), ball(4, -115, 7, RED, { shade: 2 }), line("M-14,-82q4,-6 10,-8", "#fff6ea", 4)],
  },
  pumpkin: {
    color: "#e28a3a", size: [134, 116], hold: inArms(0.8), several: "row",
    draw: ({ main, light, dark }) => [ball(-36, -46, 30, dark, { ry: 42, shade: 0 }), ball(36, -46, 30, dark, { ry: 42, shade: 8 }), ball(-19, -46, 29, main, { ry: 45, shade: 6 }), ball(19, -46, 29, main, { ry: 45, shade: 8 }), ball(0, -46, 22, light, { ry: 47, shade: 6 }), form([[-8, -86, 0], [-6, -104], [6, -114], [14, -108], [6, -98], [9, -86, 0]], "#6f8a4a", { shade: 3 }), form([[10, -94], [30, -104], [46, -92], [30, -84]], LEAF, { shade: 3 })],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
