import type { PropKind } from "@ai-story-book/contracts";
import { ball, CREAM, darker, DARK_WOOD, disc, fill, form, LEAF, lighter, line, moved, slab, WOOD } from "./brush-strokes.ts";
import { gripped, inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

const STONE = "#a39d97";
const pebble = (x: number, y: number, rx: number, ry: number, color: string) => form([[x - rx, y - ry * 0.2], [x - rx * 0.5, y - ry], [x + rx * 0.45, y - ry * 0.92], [x + rx, y], [x + rx * 0.4, y + ry * 0.9], [x - rx * 0.6, y + ry * 0.86]], color, { shade: ry * 0.42, gloss: ry * 0.4 });
const tuft = (x: number, y: number, size = 1) => moved(x, y, line("M-8,0q-2,-10 -8,-15M0,0q0,-14 2,-22M8,0q2,-9 9,-13", "#6b8f4e", 5), { scale: size });
const flatStone = (x: number, y: number, rx: number, color: string) => disc(x, y + 7, rx, darker(color, 0.13), rx * 0.36) + disc(x, y, rx, color, rx * 0.36) + disc(x - rx * 0.16, y - rx * 0.06, rx * 0.66, lighter(color, 0.06), rx * 0.2);
const log = (x: number, y: number, turn: number) => moved(x, y, slab(-56, -11, 112, 22, DARK_WOOD, { radius: 11, shade: 7 }) + disc(-50, 0, 9, "#d9b183", 10) + line("M-54,0a4,5 0 1,1 4,5", WOOD, 2.4), { turn });

/** Stones, water and wood as they lie outdoors. */
export const OUTDOORS = {
  pebbles: {
    color: STONE, size: [136, 56], hold: inArms(0.66),
    draw: ({ main, light, dark }) => [pebble(-16, -34, 16, 11, "#8fa0a8"), pebble(18, -36, 15, 11, "#c0a58c"), pebble(-46, -14, 20, 13, main), pebble(48, -13, 18, 12, dark), pebble(-12, -13, 18, 12, light), pebble(22, -14, 16, 12, main)],
  },
  stone: {
    color: STONE, size: [104, 74], hold: inArms(0.82), several: "heap",
    draw: ({ main, light, dark }) => [form([[-48, -10], [-46, -40], [-24, -66], [8, -70], [36, -54], [49, -24], [42, -3], [0, 0], [-38, -1]], main, { shade: 15, soften: 3 }), form([[-34, -44], [-18, -60], [8, -63], [18, -54], [-8, -46]], light, { shade: 0 }), line("M10,-34l10,10l-4,10M-24,-22l12,4", dark, 3.6), tuft(-44, -1, 0.7)],
  },
  stick: {
    color: "#8f6546", size: [128, 66], hold: gripped(-50, -12, 0.86, -34), several: "scatter",
    draw: ({ main, light, dark }) => [line("M-54,-9Q-20,-18 6,-30T58,-52", main, 11), line("M4,-30Q10,-46 26,-58M-18,-19Q-10,-10 4,-7", main, 8), form([[26, -58, 0], [22, -64], [34, -66], [40, -60]], LEAF, { shade: 2 }), line("M-46,-13Q-18,-20 4,-32M22,-42L46,-52", light, 3), line("M-30,-12l8,-2M36,-39l8,-4", dark, 3), disc(-55, -9, 5, "#d9b183", 6)],
  },
  puddle: {
    color: "#86aec4", size: [228, 46], hold: nobodyHolds, isFlat: true,
    draw: ({ main, light, dark, pale }) => [form([[-110, -20], [-84, -38], [-30, -40], [20, -44], [76, -38], [110, -22], [88, -6], [30, -2], [-40, -4], [-92, -8]], darker("#b09a7c", 0.02), { shade: 0 }), form([[-100, -21], [-78, -34], [-28, -36], [20, -39], [70, -34], [100, -21], [80, -10], [28, -7], [-38, -8], [-82, -11]], main, { shade: 0 }), form([[-76, -24], [-30, -32], [24, -34], [40, -28], [-10, -22], [-50, -18]], light, { shade: 0 }), `<ellipse cx="38" cy="-18" rx="26" ry="7" fill="none" stroke="${pale}" stroke-width="3.4"/>`, `<ellipse cx="38" cy="-18" rx="12" ry="3" fill="none" stroke="${pale}" stroke-width="3"/>`, line("M38,-19v-17M31,-24l-7,-8M45,-24l7,-8", pale, 3.6), line("M-72,-14H-30", dark, 3)],
  },
  "pond-water": {
    color: "#6f9fb6", size: [424, 118], hold: nobodyHolds, isFlat: true,
    draw: ({ main, light, dark, pale }) => [
      disc(0, -38, 206, "#b09a72", 38), disc(0, -38, 196, main, 34), disc(-24, -46, 148, light, 20), line("M-130,-30h44M-30,-20h60M60,-52h48M-70,-60h34", pale, 4), line("M-120,-18h50M80,-24h60", dark, 3.4), line("M168,-34V-104M184,-30Q186,-70 194,-88M152,-30Q148,-60 142,-78", "#6b8f4e", 5), slab(162, -112, 12, 32, "#8a5b3e", { radius: 6, shade: 0 }), slab(188, -100, 11, 26, "#8a5b3e", { radius: 5, shade: 0 }), fill("M96,-22a28,8 0 1,1 -2,-5l-24,3z", LEAF), fill("M46,-40a22,6 0 1,0 2,-3l20,1z", lighter(LEAF, 0.06)), moved(72, -32, [-50, 0, 50].map((turn) => moved(0, 0, disc(0, -9, 5, "#f0b4c2", 9), { turn })).join("") + disc(0, -3, 5, "#f6d98a", 4)), tuft(-192, -20, 1.1), tuft(-176, -14, 0.8),
    ],
  },
  "nest-thing": {
    color: "#b38656", size: [140, 80], hold: inArms(0.8),
    draw: ({ main, light, dark, deep }) => [
      disc(0, -42, 60, deep, 20), ...([[-24, -46, "#bfd8d6"], [24, -46, "#bfd8d6"], [0, -52, "#d3e5e0"]] as const).map(([x, y, color]) => ball(x, y, 17, color, { ry: 22, shade: 5 }) + disc(x - 4, y - 8, 2, "#8fa9a4") + disc(x + 5, y - 3, 1.8, "#8fa9a4")), form([[-62, -44, 0.3], [-30, -33], [0, -30], [30, -33], [62, -44, 0.3], [54, -16], [30, -2], [-30, -2], [-54, -16]], main, { shade: 11 }), line("M-58,-34Q-16,-16 40,-26M-50,-20Q0,-4 54,-30M-34,-8Q14,2 48,-18M-56,-42Q-30,-26 10,-26", light, 3.6), line("M-46,-28Q-6,-14 58,-36M-30,-14Q10,-6 44,-12M-20,-26Q20,-18 56,-42", dark, 3.6), line("M-60,-40l-8,-7M60,-38l8,-8M-54,-18l-9,1M52,-14l9,2", dark, 3.6), form([[54, -46, 0], [58, -58], [68, -60], [66, -50]], LEAF, { shade: 0 }),
    ],
  },
  "hollow-log": {
    color: "#94694a", size: [246, 106], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      form([[-108, -84], [-40, -90], [40, -88], [78, -92], [78, -2], [20, -2], [-50, 0], [-108, -6], [-118, -44]], main, { shade: 18 }), line("M-96,-64Q-40,-72 34,-68M-104,-44Q-60,-50 -20,-48M6,-46Q30,-48 42,-46M-96,-24Q-30,-30 40,-24", dark, 4.4), line("M-86,-78Q-40,-84 20,-82", light, 5), form([[-30, -90, 0], [-38, -104], [-22, -106], [-10, -90, 0]], dark, { shade: 0 }), disc(84, -47, 34, "#d9b183", 46), disc(86, -46, 25, deep, 36), disc(90, -42, 20, darker(deep, 0.1), 29), line("M62,-70q4,-12 12,-16", CREAM, 3), fill("M-90,-88Q-60,-104 -34,-90Q-44,-78 -56,-84Q-70,-74 -90,-88Z", LEAF), tuft(-104, -2), tuft(46, -2, 0.9), tuft(114, -3, 0.7),
    ],
  },
  stump: {
    color: "#8b6346", size: [160, 98], hold: nobodyHolds,
    draw: ({ main, light, dark }) => [
      form([[-54, -76, 0], [54, -76, 0], [55, -40], [64, -14], [76, -2, 0.2], [34, -4], [0, 0], [-36, -4], [-76, -2, 0.2], [-62, -16], [-54, -42]], main, { shade: 14 }), line("M-38,-54Q-44,-30 -50,-16M-12,-52Q-14,-30 -12,-14M16,-54Q16,-34 22,-16M38,-56Q38,-40 46,-22", dark, 4.4), disc(0, -76, 56, "#dcb88a", 18), ...[42, 28, 14].map((radius) => `<ellipse cx="-2" cy="-76" rx="${radius}" ry="${radius * 0.32}" fill="none" stroke="#b98a5c" stroke-width="3"/>`), disc(-2, -76, 4, "#a8744e", 2), line("M-46,-66Q-48,-46 -54,-30", light, 4), line("M36,-92V-79", CREAM, 6), form([[24, -90], [36, -99], [48, -90], [36, -87]], "#cf5a48", { shade: 2 }), tuft(-66, -2, 0.9), tuft(64, -2, 0.8),
    ],
  },
  "stepping-stones": {
    color: "#a8a29a", size: [330, 64], hold: nobodyHolds, isFlat: true,
    draw: ({ main, light, dark }) => [flatStone(-118, -18, 42, main), flatStone(-40, -36, 34, light), flatStone(42, -20, 40, main), flatStone(122, -40, 32, dark), tuft(-76, -6, 0.6), tuft(86, -8, 0.6)],
  },
  campfire: {
    color: "#e8873a", size: [156, 142], hold: nobodyHolds, light: { dx: 0, dy: -52, radius: 430, strength: 0.95 },
    draw: () => [...([[-58, 17], [-32, 18], [32, 18], [58, 17], [0, 17]] as const).map(([x, rx]) => pebble(x, -12, rx, 12, STONE)), log(-8, -26, -16), log(8, -26, 196)],
    glow: ({ main, light }) => [
      form([[0, -20], [-34, -26], [-42, -54], [-26, -84], [-20, -104, 0.2], [-6, -86], [4, -138, 0.2], [24, -96], [34, -100, 0.2], [42, -58], [32, -26]], main, { shade: 0 }), form([[0, -20], [-22, -26], [-26, -48], [-10, -72], [2, -102, 0.2], [16, -70], [26, -46], [20, -26]], light, { shade: 0 }), form([[0, -20], [-12, -28], [-10, -46], [2, -70, 0.2], [12, -46], [12, -28]], "#ffe9a8", { shade: 0 }), line("M-34,-112v-4M42,-116v-5M22,-132v-3", light, 5),
    ],
  },
  raft: {
    color: WOOD, size: [244, 158], hold: nobodyHolds,
    draw: ({ main, light, dark }) => [
      line("M0,-40V-152", DARK_WOOD, 8), form([[6, -144, 0], [84, -132, 0], [78, -66, 0], [6, -60, 0]], CREAM, { shade: 9 }), line("M6,-118L80,-110M6,-90L79,-88", "#d98a66", 8), fill("M0,-158l-26,8l26,9z", "#cf5a48"), ...[-98, -59, -20, 19, 58, 97].map((x, index) => form([[x - 19, -30, 0.4], [x - 17, -42, 0.4], [x + 17, -42, 0.4], [x + 19, -30, 0.4], [x + 17, -6, 0.4], [x - 17, -6, 0.4]], index % 2 ? main : light, { shade: 7 }) + disc(x, -18, 10, "#dcb88a", 9) + disc(x, -18, 4, dark, 3.6)), line("M-116,-38H116", "#e3c890", 6), line("M-118,-2q14,-7 28,0t28,0t28,0t28,0t28,0t28,0t28,0t28,0", "#7fb0c6", 6),
    ],
  },
  bridge: {
    color: WOOD, size: [374, 166], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      fill("M-182,-2Q0,-26 182,-2L182,0H-182Z", "#7fb0c6"), line("M-110,-10h36M-20,-10h50M80,-9h34", "#d5e8ee", 4), fill("M-182,-4V-44Q0,-126 182,-44V-4H140Q126,-62 0,-66Q-126,-62 -140,-4Z", dark), line("M-176,-44Q0,-126 176,-44", light, 14), ...[-164, -110, -55, 0, 55, 110, 164].map((x) => slab(x - 7, -152 + (x * x) / 430, 14, 60, main, { radius: 4, shade: 0 })), line("M-176,-88Q0,-206 176,-88", deep, 10), line("M-150,-30Q-138,-34 -128,-40M150,-30Q138,-34 128,-40M-60,-80q0,8 -2,14M60,-80q0,8 2,14M0,-86v18", deep, 4), tuft(-168, -2), tuft(166, -2),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
