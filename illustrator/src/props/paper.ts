import type { PropKind } from "@ai-story-book/contracts";
import { BLUE, BLUSH, BRASS, CREAM, darker, DARK_WOOD, dashes, disc, fill, form, INK, LEAF, lighter, line, moved, RED, slab, starOf, WOOD, YELLOW } from "./brush-strokes.ts";
import { inArms, type PropSketch } from "./prop-sketch.ts";

const PLAIN_PAPER = "#fdf4e2";
const PAGE = "#fff7e6";
const PENCIL = "#b7a48d";

const note = (x: number, y: number, color: string, turn: number, marks: string) =>
  moved(x, y, slab(-27, -50, 54, 50, color, { radius: 3, shade: 5 }) + fill("M13,0L27,-14V-3Q27,0 24,0Z", darker(color, 0.14)) + marks, { turn });

/** Books, letters and what is drawn or written. */
export const PAPER = {
  book: {
    color: RED, size: [136, 94], hold: inArms(0.86), several: "row",
    draw: ({ main, dark }) => [
      form([[-64, -74, 0], [-32, -80], [0, -72, 0], [32, -80], [64, -74, 0], [64, -6, 0], [32, -11], [0, -2, 0], [-32, -11], [-64, -6, 0]], main, { shade: 7, soften: 7 }),
      form([[-58, -80, 0], [-30, -90], [0, -76, 0], [0, -9, 0], [-30, -20], [-58, -13, 0]], PAGE, { shade: 0 }), form([[58, -80, 0], [30, -90], [0, -76, 0], [0, -9, 0], [30, -20], [58, -13, 0]], darker(PAGE, 0.03), { shade: 6, shadeColor: "#e6d5ba" }),
      line("M0,-75V-10", "#cdb798", 3.4), disc(-38, -64, 7, YELLOW), fill("M-52,-26V-42Q-40,-56 -28,-46Q-18,-52 -8,-44V-20Q-30,-31 -52,-26Z", LEAF), line("M10,-66q18,-10 38,-7M10,-53q18,-10 38,-7M10,-40q18,-10 38,-7M10,-27q14,-8 24,-7", PENCIL, 3.6), line("M4,-8v6", dark, 5),
    ],
  },
  notebook: {
    color: BLUE, size: [100, 106], hold: inArms(0.82), several: "stack",
    draw: ({ main, light, dark, deep }) => [
      slab(-34, -99, 80, 98, PAGE, { radius: 5, shade: 7 }), slab(-38, -104, 80, 100, main, { radius: 8, shade: 8 }), slab(-38, -104, 20, 100, dark, { radius: 7, shade: 0 }), slab(-8, -86, 40, 30, PAGE, { radius: 4, shade: 0 }), line("M-1,-76h26M-1,-66h17", PENCIL, 3.4), starOf(13, -30, 13, light), line("M-46,-90h16M-46,-72h16M-46,-54h16M-46,-36h16M-46,-18h16", "#e8e2d8", 5), line("M-30,-90v0M-30,-72v0M-30,-54v0M-30,-36v0M-30,-18v0", deep, 8),
    ],
  },
  paper: {
    color: "#fbf2de", size: [88, 106], hold: inArms(0.84), several: "scatter",
    draw: ({ main, light, dark }) => [
      form([[-36, -102, 0], [36, -102, 0], [37, -50], [36, -24, 0], [16, -3, 0], [-38, -3, 0], [-37, -50]], main, { shade: 6, soften: 4, shadeColor: darker(main, 0.12) }), fill("M36,-24Q22,-26 17,-22Q18,-14 16,-3Z", darker(main, 0.16)), line("M-26,-84H25M-26,-69H25M-26,-54H25M-26,-39H22M-26,-24H8", "#a9c0cd", 3.6), line("M-17,-97V-8", "#e2a39a", 3), line("M-36,-102H36", light, 2), line("M-38,-3H16", dark, 3),
    ],
  },
  drawing: {
    color: PLAIN_PAPER, size: [134, 106], hold: inArms(0.84), several: "scatter",
    // on coloured paper it is night
    draw: ({ main }) => main !== PLAIN_PAPER ? [slab(-62, -102, 124, 98, main, { radius: 3, shade: 5 }), disc(-12, -54, 31, "#fbe9b0"), disc(-22, -60, 6, "#e6cf8c"), disc(0, -44, 8, "#e6cf8c"), starOf(40, -80, 13, YELLOW), starOf(38, -34, 9, YELLOW), starOf(-46, -86, 8, YELLOW), slab(-18, -106, 36, 12, "#d8cda4", { radius: 1, shade: 0 })] : [
      slab(-62, -102, 124, 98, main, { radius: 3, shade: 5 }), disc(-40, -80, 11, YELLOW), line("M-40,-97v-3M-23,-80h4M-28,-68l4,4M-28,-92l4,-4M-40,-63v4", YELLOW, 4), line("M-56,-22Q-20,-34 10,-24T56,-26", LEAF, 9), slab(4, -60, 40, 34, "#e8a08f", { radius: 1, shade: 0 }), line("M-1,-58L24,-82L50,-58Z", RED, 5.4), line("M4,-60V-26M44,-60V-26", RED, 4), slab(20, -44, 11, 18, BLUE, { radius: 1, shade: 0 }), disc(-14, -58, 8, BLUSH), line("M-14,-50V-34M-14,-34l-7,11M-14,-34l7,11M-27,-46L-14,-44L-1,-50", "#6a62a3", 4.4), disc(-17, -59, 1.7, INK), disc(-11, -59, 1.7, INK), line("M-17,-54q3,3 6,0", INK, 1.8), slab(-18, -106, 36, 12, "#d8cda4", { radius: 1, shade: 0 }),
    ],
  },
  letter: {
    color: "#f8ecd6", size: [112, 80], hold: inArms(0.86), several: "scatter",
    draw: ({ main, dark, deep }) => [
      slab(-52, -74, 104, 71, main, { radius: 5, shade: 6 }), line("M-49,-7L-10,-40M49,-7L10,-40", dark, 3.6), form([[-52, -72, 0], [52, -72, 0], [6, -34, 0.6], [-6, -34, 0.6]], lighter(main, 0.03), { shade: 0, soften: 4 }), line("M-51,-72L-5,-35Q0,-31 5,-35L51,-72", deep, 3.6), fill("M0,-19C-24,-36 -15,-54 0,-43C15,-54 24,-36 0,-19Z", RED), line("M-9,-40q2,-4 5,-3", "#f4b2a2", 3),
    ],
  },
  map: {
    color: "#ecd39c", size: [152, 108], hold: inArms(0.82),
    draw: ({ main, light, dark, deep }) => [
      form([[-70, -92, 0], [-36, -102, 0], [-36, -4, 0], [-72, 2, 0]], light, { shade: 0, soften: 3 }), form([[-36, -102, 0], [0, -92, 0], [0, 0, 0], [-36, -8, 0]], main, { shade: 0, soften: 3 }), form([[0, -92, 0], [36, -102, 0], [36, -8, 0], [0, 0, 0]], light, { shade: 0, soften: 3 }), form([[36, -102, 0], [70, -94, 0], [73, -1, 0], [36, -8, 0]], main, { shade: 0, soften: 3 }), line("M-36,-100V-8M0,-91V-2M36,-100V-9", dark, 2.6),
      line("M-68,-50Q-50,-62 -36,-46T0,-38T20,-6", "#7fabbd", 9), fill("M-62,-66l11,-20l11,20z", "#9c8c7c"), fill("M-50,-66l9,-15l9,15z", "#b1a08d"), disc(16, -74, 8, LEAF), disc(26, -70, 7, LEAF), line("M20,-68v8", DARK_WOOD, 3.4), dashes("M-56,-18Q-30,-30 -14,-62Q0,-84 20,-48Q34,-30 50,-36", deep, 4.4, "7 7"), line("M46,-46l17,17M63,-46l-17,17", RED, 6.5), line("M-70,-91V0M71,-93V-3", deep, 2),
    ],
  },
  sign: {
    color: "#d8a764", size: [138, 142], hold: inArms(0.7), place: "ground",
    draw: ({ main, light, dark, deep }) => [
      line("M0,-4V-70", DARK_WOOD, 14), form([[-64, -132, 0], [-20, -138], [20, -130], [66, -136, 0], [63, -66, 0], [20, -61], [-20, -67], [-66, -62, 0]], main, { shade: 9, soften: 5 }), line("M-48,-117q16,-6 32,-1t32,-3t30,0M-48,-99q16,-6 32,-1t32,-3t22,0M-48,-82q16,-6 32,-1t20,-2", deep, 5.4), disc(-57, -126, 3.4, BRASS), disc(58, -128, 3.4, BRASS), line("M-58,-136Q-20,-140 8,-133", light, 4), line("M-22,-3q4,-8 8,0M12,-3q6,-10 10,0", LEAF, 5), line("M0,-60V-8", dark, 3),
    ],
  },
  poster: {
    color: "#e9c46a", size: [112, 148], hold: inArms(0.72),
    draw: ({ main, light, dark }) => [
      form([[-50, -142, 0], [50, -142, 0], [51, -70], [50, -3, 0], [22, -6], [-20, -2], [-50, -4, 0], [-51, -70]], main, { shade: 8, soften: 4 }), slab(-42, -134, 84, 22, RED, { radius: 4, shade: 0 }), line("M-30,-123H30", PAGE, 7), slab(-42, -106, 84, 66, light, { radius: 4, shade: 0 }), ...Array.from({ length: 8 }, (_, index) => moved(0, -73, line("M0,-27V-33", dark, 4), { turn: index * 45 })), starOf(0, -73, 24, RED), line("M-34,-28H34M-22,-15H22", INK, 5.5), disc(-45, -138, 5, BLUE), disc(45, -138, 5, BLUE),
    ],
  },
  stamp: {
    color: RED, size: [74, 86], hold: inArms(0.84), several: "scatter",
    draw: ({ main, light }) => [
      slab(-31, -80, 62, 76, PAGE, { radius: 1, shade: 0 }), ...[-25, -12.5, 0, 12.5, 25].flatMap((x) => [disc(x, -80, 4.4, PAGE), disc(x, -4, 4.4, PAGE)]), ...[-73, -60, -48, -36, -24, -11].flatMap((y) => [disc(-31, y, 4.4, PAGE), disc(31, y, 4.4, PAGE)]), slab(-24, -73, 48, 62, main, { radius: 3, shade: 0 }), disc(10, -59, 8, YELLOW), form([[-14, -36], [-16, -46], [-6, -50], [4, -42], [16, -42], [12, -30], [0, -25], [-10, -28]], CREAM, { shade: 3 }), fill("M-15,-45l-8,4l8,3z", BRASS), disc(-9, -43, 1.9, INK), line("M-2,-38q7,4 13,-2", "#cdb798", 2.6), line("M-18,-18H16", light, 3.4), line("M0,-26v6", WOOD, 2.6),
    ],
  },
  "paper-notes": {
    color: "#f4d06f", size: [146, 102], hold: inArms(0.74), several: "scatter",
    draw: ({ main }) => [
      note(-40, -8, "#e9a9a4", -9, line("M-17,-37h32M-17,-26h22", darker("#e9a9a4", 0.22), 3.4)), note(40, -10, "#a9cbd6", 10, fill("M0,-13C-17,-25 -11,-38 0,-30C11,-38 17,-25 0,-13Z", "#c9655e")), note(0, -40, main, 3, line("M-17,-38h32M-17,-27h32M-17,-16h16", darker(main, 0.26), 3.6)), disc(2, -88, 6, RED), disc(0, -90, 2.2, "#f4b2a2"),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
