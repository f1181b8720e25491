import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUE, BRASS, CREAM, darker, DARK_WOOD, disc, fill, form, INK, lighter, line, moved, RED, ring, slab, smallFace, starOf, STEEL, turned, WOOD, YELLOW } from "./brush-strokes.ts";
import { gripped, inArms, onRope, type PropSketch } from "./prop-sketch.ts";

const wheel = (x: number, y: number, radius: number, color: string) =>
  ball(x, y, radius, INK, { shade: 0 }) + ball(x, y, radius * 0.72, color, { shade: radius * 0.16 }) + disc(x, y, radius * 0.22, CREAM);

const block = (x: number, y: number, color: string, mark: string) => moved(x, y, slab(-24, -48, 48, 48, color, { radius: 7, shade: 7 }) + slab(-18, -42, 36, 33, lighter(color, 0.07), { radius: 5, shade: 0 }) + mark);

/** Treasures and toys. */
export const TOYS = {
  wagon: {
    color: RED, size: [176, 96], hold: onRope(-84, -72, 0.86),
    draw: ({ main, light, deep }) => [
      line("M-62,-34Q-92,-40 -84,-88", DARK_WOOD, 6), line("M-93,-88h18", DARK_WOOD, 7),
      slab(-64, -34, 128, 10, deep),
      form([[-68, -74, 0], [72, -74, 0], [64, -32, 0], [-60, -32, 0]], main, { shade: 11, soften: 6 }),
      slab(-74, -80, 152, 11, light, { radius: 5, shade: 3 }), line("M-50,-55H46", lighter(main, 0.12), 4),
      wheel(-40, -18, 18, YELLOW), wheel(44, -18, 18, YELLOW),
    ],
  },
  kite: {
    color: RED, size: [118, 296], place: "above", several: "sky", hold: gripped(-50, 146, 0.92, 8),
    draw: ({ main, dark, light }) => [moved(0, -68, [
      line("M0,66C10,110 -40,150 -50,214", "#8a776a", 2.6),
      line("M0,66q24,14 10,32t6,34", main, 4),
      moved(16, 92, fill("M0,0l-14,-8v16ZM0,0l14,-8v16Z", YELLOW), { turn: 24 }), moved(12, 124, fill("M0,0l-13,-8v16ZM0,0l13,-8v16Z", BLUE), { turn: -10 }),
      form([[0, -78, 0], [52, -12, 0], [0, 66, 0], [-52, -12, 0]], main, { shade: 0, soften: 6 }),
      fill("M0,-78L52,-12H0Z", YELLOW), fill("M0,-12H52L0,66Z", dark), fill("M0,-12H-52L0,66Z", light),
      line("M0,-76V64M-50,-12H50", "#6b4a3a", 3, 0.5),
      smallFace(-1, -20, 12, { eye: 3.4, smile: 8 }),
    ].join(""))],
  },
  drum: {
    color: RED, size: [116, 108], hold: inArms(0.8, 4),
    draw: ({ main, light }) => [
      turned([[50, -70], [52, -40], [50, -6], [30, 0], [0, 2]], main, { shade: 14 }),
      line("M-48,-58L-30,-14L-12,-54L6,-12L24,-54L42,-16L49,-56", CREAM, 4.5), line("M-50,-12Q0,8 50,-12", BRASS, 8), line("M-51,-64Q0,-44 51,-64", BRASS, 8),
      disc(0, -70, 52, light, 15), disc(0, -71, 47, CREAM, 12),
      line("M-44,-104L-4,-74", WOOD, 6), line("M46,-100L12,-72", WOOD, 6), disc(-4, -74, 7, WOOD), disc(12, -72, 7, WOOD),
    ],
  },
  sled: {
    color: RED, size: [196, 64], hold: onRope(86, -50, 0.84),
    draw: ({ main, light, dark }) => [
      line("M-86,-6H58Q90,-8 84,-50", DARK_WOOD, 8), line("M-56,-8V-36M-4,-8V-36M44,-8V-38", DARK_WOOD, 7),
      slab(-88, -38, 156, 9, dark, { shade: 0 }), slab(-92, -48, 158, 12, main, { radius: 6, shade: 4 }), line("M-80,-44H50", light, 4),
      line("M62,-42Q76,-48 84,-50", DARK_WOOD, 7), line("M84,-50q14,8 10,22", CREAM, 4),
    ],
  },
  boat: {
    color: BLUE, size: [188, 172], hold: inArms(0.62),
    draw: ({ main, light, dark }) => [
      line("M0,-44V-166", DARK_WOOD, 7),
      form([[8, -160, 0], [70, -62], [8, -58, 0]], CREAM, { shade: 9 }), form([[-8, -144, 0], [-54, -64], [-8, -58, 0]], "#f2d9b4", { shade: 6 }),
      fill("M2,-172l26,9l-26,9Z", RED),
      form([[-90, -50, 0], [90, -50, 0], [62, -8], [30, 0, 0.4], [-38, 0, 0.4], [-70, -10]], main, { shade: 15 }),
      slab(-94, -56, 188, 13, light, { radius: 6, shade: 4 }), line("M-66,-26H58", dark, 4),
    ],
  },
  ball: {
    color: RED, size: [74, 74], several: "row", hold: inArms(1),
    draw: ({ main }) => [
      ball(0, -36, 36, main), fill("M-33,-48C-14,-60 18,-58 34,-44C20,-30 -18,-32 -33,-48Z", CREAM), fill("M-28,-14C-10,-24 12,-24 28,-14C14,2 -14,2 -28,-14Z", YELLOW),
      line("M-24,-54q6,-9 15,-12", "#fff6e4", 5, 0.85),
    ],
  },
  blocks: {
    color: RED, size: [110, 100], hold: inArms(0.74),
    draw: ({ main }) => [
      block(-27, 0, main, starOf(0, -26, 13, CREAM)), block(27, 0, BLUE, disc(0, -26, 10, CREAM)), moved(-4, -49, block(0, 0, YELLOW, fill("M0,-38L13,-15H-13Z", CREAM)), { turn: -5 }),
    ],
  },
  teddy: {
    color: "#c08d5d", size: [98, 122], hold: inArms(0.86, 2),
    draw: ({ main, dark, pale }) => [
      ball(-24, -108, 13, main, { shade: 4 }), ball(24, -108, 13, main, { shade: 4 }), disc(-24, -107, 6, pale), disc(24, -107, 6, pale),
      form([[-26, -58], [-46, -40], [-40, -26], [-20, -40]], dark, { shade: 0 }), form([[26, -58], [46, -40], [40, -26], [20, -40]], dark, { shade: 0 }),
      ball(0, -36, 33, main, { ry: 34, shade: 9 }), disc(0, -34, 19, pale, 21),
      ball(-24, -12, 15, main, { shade: 4 }), ball(24, -12, 15, main, { shade: 4 }), disc(-24, -11, 7, pale), disc(24, -11, 7, pale),
      ball(0, -86, 33, main, { ry: 30, shade: 7 }), disc(0, -76, 14, pale, 11), disc(0, -81, 5, "#4b332a", 4), line("M0,-77v4q-5,5 -8,1M0,-73q5,5 8,1", "#4b332a", 2),
      disc(-13, -90, 3.6, "#3a2d2a"), disc(13, -90, 3.6, "#3a2d2a"), disc(-21, -79, 5, "#e9a191", 4), disc(21, -79, 5, "#e9a191", 4),
      fill("M0,-56l-15,-8v16ZM0,-56l15,-8v16Z", RED), disc(0, -56, 4.5, darker(RED)),
    ],
  },
  "toy-basket": {
    color: "#c7955a", size: [134, 140], hold: inArms(0.66),
    draw: ({ main, dark, light }) => [
      ball(-20, -82, 25, RED), fill("M-44,-84Q-20,-98 4,-84Q-20,-72 -44,-84Z", CREAM), slab(6, -118, 40, 44, BLUE, { radius: 6 }), starOf(26, -98, 12, CREAM),
      ball(-46, -106, 9, "#be8a5a", { shade: 0 }), ball(-22, -112, 9, "#be8a5a", { shade: 0 }), ball(-34, -96, 18, "#c9976a", { shade: 5 }), disc(-34, -90, 7, CREAM, 5), disc(-40, -98, 2.6, INK), disc(-28, -98, 2.6, INK),
      line("M50,-72L60,-134", WOOD, 6), disc(60, -134, 8, YELLOW),
      turned([[64, -66], [58, -30], [50, 0]], main, { shade: 13 }), slab(-67, -74, 134, 14, light, { radius: 7, shade: 4 }),
      line("M-58,-44Q0,-36 58,-44M-54,-24Q0,-16 54,-24", dark, 4), line("M-30,-60V-2M0,-58V0M30,-60V-2", dark, 3, 0.7),
    ],
  },
  balloon: {
    color: RED, size: [92, 244], several: "sky", place: "above", hold: gripped(0, 122, 0.86),
    draw: ({ main }) => [
      line("M0,0C-12,40 14,70 0,122", "#8a776a", 2.6), fill("M-9,2L0,-12L9,2Z", darker(main)),
      form([[0, -122], [44, -76], [28, -22], [0, -8], [-28, -22], [-44, -76]], main, { shade: 14, gloss: 12 }),
    ],
  },
  trumpet: {
    color: BRASS, size: [136, 66], hold: gripped(-8, -30, 0.82, -12),
    draw: ({ main, dark, deep, pale }) => [
      ring(-8, -28, 30, dark, 8, 18), line("M-60,-46H26", main, 9), line("M-64,-46h6", deep, 13), form([[22, -51, 0], [46, -56], [64, -66, 0], [64, -24, 0], [46, -36], [22, -41, 0]], main, { shade: 7 }),
      disc(64, -45, 6, deep, 21), line("M-24,-48v-12M-8,-48v-12M8,-48v-12", dark, 6), line("M-28,-62h8M-12,-62h8M4,-62h8", pale, 5), line("M-52,-48H10", pale, 3),
    ],
  },
  "cardboard-ship": {
    color: "#c79a66", size: [246, 214], hold: inArms(0.46),
    draw: ({ main, light, dark }) => [
      line("M0,-80V-206", DARK_WOOD, 8), form([[10, -196, 0], [82, -178], [76, -104], [10, -98, 0]], CREAM, { shade: 10 }), starOf(44, -144, 20, RED), fill("M2,-214l-34,11l34,11Z", BLUE),
      form([[-122, -106, 0], [-92, -84, 0], [92, -84, 0], [120, -106, 0], [92, -2, 0], [-94, -2, 0]], main, { shade: 14, soften: 4 }),
      fill("M-92,-84H92V-68H-92Z", light), line("M-94,-46H96", dark, 4), slab(-12, -84, 24, 82, light, { shade: 0, radius: 0 }), 
      ball(-56, -40, 15, BLUE, { shade: 5 }), ring(-56, -40, 15, CREAM, 5), ball(56, -40, 15, BLUE, { shade: 5 }), ring(56, -40, 15, CREAM, 5),
    ],
  },
  "roller-skates": {
    color: RED, size: [148, 86], hold: inArms(0.78),
    draw: ({ main, light, dark }) => [-38, 38].map((x, index) => moved(x, index ? 0 : -4, [
      form([[-26, -80, 0], [8, -80, 0], [10, -52], [30, -40], [34, -22, 0], [-28, -22, 0]], index ? main : dark, { shade: 7 }),
      line("M-28,-80H9", CREAM, 8), line("M6,-62h10M8,-52h12M-2,-70h12", CREAM, 3.4), slab(-32, -24, 68, 8, INK, { shade: 0 }), ball(-18, -10, 10, YELLOW), ball(22, -10, 10, YELLOW), disc(-18, -10, 3, INK), disc(22, -10, 3, INK), index ? line("M-20,-72v30", light, 4) : "",
    ].join(""))),
  },
  "train-toy": {
    color: RED, size: [168, 104], hold: inArms(0.7),
    draw: ({ main, light, deep }) => [
      slab(-76, -30, 148, 14, INK, { shade: 0 }), slab(-76, -90, 54, 62, main, { radius: 6, shade: 9 }), slab(-84, -100, 70, 13, deep, { radius: 6, shade: 0 }), slab(-66, -78, 34, 28, "#bcd8e0", { radius: 5, shade: 0 }),
      form([[-22, -66, 0], [50, -66], [64, -46], [50, -28, 0], [-22, -28, 0]], light, { shade: 9 }), line("M0,-64V-30M24,-64V-30", BRASS, 5), form([[12, -98, 0], [44, -98, 0], [36, -64, 0], [20, -64, 0]], INK, { shade: 0 }), disc(66, -46, 8, YELLOW),
      ball(-52, -16, 16, BLUE), disc(-52, -16, 5, CREAM), ball(2, -13, 13, BLUE), disc(2, -13, 4, CREAM), ball(46, -13, 13, BLUE), disc(46, -13, 4, CREAM), line("M-52,-16H46", STEEL, 4), fill("M70,-24l14,22h-20Z", BRASS),
    ],
  },
  bicycle: {
    color: "#4f8a8a", size: [236, 156], hold: gripped(52, -136, 0.8),
    draw: ({ main }) => [
      ...[-70, 70].map((x) => ring(x, -46, 42, INK, 8) + line(`M${x - 38},-46h76M${x},-84v76M${x - 27},-73l54,54M${x + 27},-73l-54,54`, "#c9c4cc", 2.2) + disc(x, -46, 7, STEEL)),
      line("M-70,-46L-24,-104L44,-104L-2,-46ZM-24,-104L-2,-46M70,-46L44,-104L40,-128", main, 9), line("M40,-130q-2,-14 18,-12", INK, 7), line("M-28,-106l-4,-16", main, 8), form([[-54, -128], [-32, -130], [-8, -124], [-32, -116]], INK, { shade: 0 }), ring(-2, -46, 11, STEEL, 5), line("M-2,-46l14,14M6,-30h14", INK, 5),
    ],
  },
  present: {
    color: BLUE, size: [100, 110], several: "row", hold: inArms(0.82),
    draw: ({ main, light }) => [
      slab(-44, -66, 88, 66, main, { radius: 5, shade: 9 }), slab(-9, -66, 18, 66, YELLOW, { radius: 0, shade: 0 }), slab(-50, -80, 100, 20, light, { radius: 5, shade: 5 }), slab(-9, -80, 18, 20, YELLOW, { radius: 0, shade: 0 }),
      form([[0, -82, 0], [-16, -106], [-38, -100], [-30, -84]], YELLOW, { shade: 4 }), form([[0, -82, 0], [16, -106], [38, -100], [30, -84]], YELLOW, { shade: 4 }), ball(0, -83, 8, "#e0a63f", { shade: 0 }),
    ],
  },
  wand: {
    color: YELLOW, size: [62, 116], light: { dx: 0, dy: -84, radius: 210, strength: 0.6 }, hold: gripped(0, -12, 0.9),
    draw: ({ pale }) => [line("M0,-4V-62", DARK_WOOD, 7), line("M0,-4v-4", CREAM, 7), line("M6,-58q16,12 6,28M-6,-58q-16,14 -8,26", RED, 4), line("M-26,-104l-5,-6M26,-104l5,-6M0,-116v0", pale, 4)],
    glow: ({ main, light }) => [starOf(0, -82, 31, main), starOf(-2, -84, 17, light)],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
