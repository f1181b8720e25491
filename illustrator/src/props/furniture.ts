import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUE, BRASS, CREAM, darker, DARK_WOOD, disc, fill, form, leg, lighter, line, moved, RED, slab, starOf, STRAW, WOOD, YELLOW, LEAF } from "./brush-strokes.ts";
import { inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

const knob = (x: number, y: number) => ball(x, y, 5.5, BRASS, { shade: 2 });

/** Beds, seats and cupboards. */
export const FURNITURE = {
  bed: {
    color: BLUE, size: [424, 206], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark }) => [
      leg(-196, -40, DARK_WOOD, 20), leg(196, -40, DARK_WOOD, 20), form([[-212, -24, 0], [-212, -150], [-200, -196], [-180, -196], [-168, -150], [-168, -24, 0]], WOOD, { shade: 8 }), form([[176, -24, 0], [176, -96], [186, -124], [202, -124], [212, -96], [212, -24, 0]], WOOD, { shade: 8 }),
      slab(-176, -60, 360, 34, DARK_WOOD, { radius: 6 }), slab(-170, -94, 350, 40, CREAM, { radius: 18, shade: 8 }), form([[-164, -100], [-150, -128], [-100, -132], [-84, -106], [-96, -88], [-154, -86]], "#fff7e8", { shade: 9, shadeColor: "#e7dccb" }),
      form([[-72, -104], [-30, -122], [60, -116], [150, -112], [182, -92], [184, -46, 0], [-70, -46, 0], [-82, -74]], main, { shade: 14 }), form([[-86, -104], [-60, -118], [-44, -110], [-46, -46, 0], [-84, -46, 0], [-94, -74]], light, { shade: 0 }),
      ...[[0, -84], [62, -74], [122, -86], [32, -60], [152, -62], [94, -58]].map(([x, y]) => starOf(x as number, y as number, 8, lighter(main, 0.14))), line("M-30,-100Q60,-104 160,-92", dark, 3),
    ],
  },
  chair: {
    color: WOOD, size: [112, 192], hold: inArms(0.62),
    draw: ({ main, light, dark, deep }) => [
      line("M-34,-84L-40,-6M34,-84L38,-6", deep, 11), line("M-38,-92L-42,-180", dark, 12), line("M24,-92L20,-180", dark, 12),
      slab(-48, -188, 74, 22, main, { radius: 10 }), slab(-44, -150, 66, 15, main, { radius: 7, shade: 4 }), slab(-42, -122, 62, 13, main, { radius: 6, shade: 4 }), form([[-48, -100, 0], [34, -100, 0], [48, -84, 0], [-44, -84, 0]], light, { shade: 0, soften: 8 }), slab(-48, -86, 100, 12, main, { radius: 6, shade: 5 }), line("M-28,-74V-6M46,-74V-6", dark, 12), line("M-26,-38H44", dark, 6), line("M-34,-177H12", lighter(main), 4),
    ],
  },
  "crooked-chair": {
    color: WOOD, size: [128, 188], hold: inArms(0.62),
    draw: ({ main, light, dark, deep }) => [
      line("M-34,-78L-46,-4M30,-92L44,-4", deep, 11), line("M-46,-86Q-62,-130 -52,-172", dark, 12), line("M16,-96Q6,-140 22,-184", dark, 12),
      moved(-14, -166, slab(-44, -14, 82, 22, main, { radius: 10 }), { turn: -11 }), moved(-20, -128, slab(-36, -8, 68, 14, main, { radius: 7, shade: 4 }), { turn: 7 }),
      moved(0, -86, form([[-52, -12, 0], [32, -12, 0], [50, 4, 0], [-46, 4, 0]], light, { shade: 0, soften: 8 }) + slab(-52, 2, 106, 12, main, { radius: 6, shade: 5 }), { turn: -6 }),
      line("M-32,-70Q-36,-40 -24,-6M42,-80Q36,-40 54,-8", dark, 12), line("M-26,-34Q10,-48 44,-36", dark, 6), moved(36, -60, slab(-10, -9, 20, 18, RED, { radius: 3, shade: 0 }) + line("M-6,-5v0M6,-5v0M-6,5v0M6,5v0", CREAM, 3), { turn: 12 }), line("M-10,-176l4,-10M-14,-176l-8,-6", BRASS, 4),
    ],
  },
  armchair: {
    color: "#c2695c", size: [226, 224], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      leg(-80, -20, DARK_WOOD, 17), leg(80, -20, DARK_WOOD, 17), form([[-82, -60, 0], [-92, -150], [-70, -206], [0, -222], [70, -206], [92, -150], [82, -60, 0]], main, { shade: 12 }), form([[-62, -70, 0], [-68, -146], [-50, -190], [0, -200], [50, -190], [68, -146], [62, -70, 0]], light, { shade: 0 }),
      ...[[-26, -160], [26, -160], [0, -126]].map(([x, y]) => disc(x as number, y as number, 5, dark)), slab(-72, -92, 144, 44, lighter(main, 0.06), { radius: 18, shade: 10 }), slab(-96, -54, 192, 40, dark, { radius: 12, shade: 8 }),
      form([[-110, -96], [-96, -118], [-72, -112], [-64, -84], [-70, -16, 0], [-104, -16, 0]], main, { shade: 8 }), form([[110, -96], [96, -118], [72, -112], [64, -84], [70, -16, 0], [104, -16, 0]], main, { shade: 8 }), ball(-90, -94, 12, deep, { shade: 0 }), ball(90, -94, 12, deep, { shade: 0 }), disc(-90, -94, 6, light), disc(90, -94, 6, light),
      moved(30, -100, form([[-30, -28], [0, -32], [30, -28], [33, 0], [28, 24], [0, 28], [-28, 24], [-33, 0]], YELLOW, { shade: 7 }) + starOf(0, -2, 12, CREAM), { turn: 12 }),
    ],
  },
  "rocking-chair": {
    color: WOOD, size: [176, 212], hold: nobodyHolds,
    draw: ({ main, light, dark, deep }) => [
      line("M-80,-12Q0,14 80,-14", deep, 12), line("M-36,-90L-44,-8M44,-88L46,-6", deep, 11), line("M-52,-92Q-70,-150 -62,-196", dark, 13), line("M10,-100Q0,-150 8,-200", dark, 13), slab(-74, -208, 92, 24, main, { radius: 12 }), line("M-48,-182Q-52,-140 -38,-106M-30,-182Q-32,-140 -22,-106M-12,-182Q-14,-140 -4,-106", main, 8),
      form([[-58, -108, 0], [42, -108, 0], [60, -88, 0], [-54, -88, 0]], RED, { shade: 6, soften: 12 }), slab(-58, -88, 120, 13, light, { radius: 6, shade: 4 }), line("M-34,-76L-36,0M58,-76L58,-4", dark, 12), line("M-44,-138Q10,-146 66,-138", main, 12), line("M56,-134V-88", dark, 9),
    ],
  },
  stool: {
    color: WOOD, size: [104, 92], hold: inArms(0.74),
    draw: ({ main, light, dark, deep }) => [line("M-26,-70L-38,-6M26,-70L38,-6", dark, 12), line("M-4,-70L-6,-12M10,-70l2,58", deep, 10), line("M-33,-32H33", dark, 7), form([[-46, -80], [0, -90], [46, -80], [46, -70], [0, -60], [-46, -70]], main, { shade: 8 }), disc(0, -80, 46, light, 10), line("M-26,-80q22,-6 44,-1", main, 3)],
  },
  table: {
    color: WOOD, size: [296, 146], hold: nobodyHolds,
    draw: ({ main, light, dark, deep }) => [
      line("M-96,-112V-30M96,-112V-30", deep, 13), form([[-126, -116, 0], [-106, -116, 0], [-112, -2, 0], [-122, -2, 0]], dark, { shade: 4 }), form([[126, -116, 0], [106, -116, 0], [112, -2, 0], [122, -2, 0]], dark, { shade: 4 }), slab(-124, -120, 248, 22, dark, { radius: 3, shade: 0 }), form([[-132, -144, 0], [132, -144, 0], [146, -126, 0], [-146, -126, 0]], light, { shade: 0, soften: 4 }), slab(-148, -128, 296, 15, main, { radius: 6, shade: 5 }), line("M-96,-136H-10M40,-134H108", main, 3),
    ],
  },
  shelf: {
    color: WOOD, size: [178, 236], hold: nobodyHolds, place: "behind",
    draw: ({ main, dark, deep, light }) => [
      slab(-88, -236, 176, 236, main, { radius: 6, shade: 6 }), slab(-78, -226, 156, 214, deep, { radius: 3, shade: 0 }),
      ...([[-70, 46, RED], [-52, 40, BLUE], [-36, 50, YELLOW], [-18, 44, LEAF], [0, 48, CREAM]] as const).map(([x, height, color]) => slab(x, -168 - height, 15, height, color, { radius: 3, shade: 4 })), ball(48, -186, 18, "#7fb0b5"), line("M36,-192h24", CREAM, 3),
      form([[-66, -98, 0], [-60, -128], [-44, -128], [-38, -98, 0]], "#c9714e", { shade: 4 }), line("M-52,-128q-14,-8 -12,-22M-52,-128q10,-10 8,-26M-52,-128v-24", LEAF, 6), ...([[-10, 38, BLUE], [6, 44, RED], [22, 40, STRAW]] as const).map(([x, height, color]) => slab(x, -98 - height, 14, height, color, { radius: 3, shade: 4 })), moved(58, -98, slab(-7, -42, 14, 42, LEAF, { radius: 3, shade: 4 }), { turn: -14 }),
      slab(-70, -50, 46, 36, STRAW, { radius: 6, shade: 6 }), line("M-66,-36h38", darker(STRAW), 3), slab(-8, -22, 64, 10, RED, { radius: 3, shade: 0 }), slab(-4, -32, 58, 10, CREAM, { radius: 3, shade: 0 }), slab(0, -42, 52, 10, BLUE, { radius: 3, shade: 0 }), slab(-82, -170, 164, 10, light, { radius: 2, shade: 4 }), slab(-82, -100, 164, 10, light, { radius: 2, shade: 4 }), slab(-88, -14, 176, 14, dark, { radius: 4, shade: 0 }),
    ],
  },
  cupboard: {
    color: "#7fa39a", size: [190, 246], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      leg(-70, -16, deep, 18), leg(70, -16, deep, 18), slab(-84, -226, 168, 214, main, { radius: 6, shade: 8 }), form([[-94, -224, 0], [-60, -236], [0, -244], [60, -236], [94, -224, 0]], dark, { shade: 0 }), slab(-92, -230, 184, 12, light, { radius: 5, shade: 3 }),
      ...[-74, 6].flatMap((x) => [slab(x, -206, 68, 88, light, { radius: 6, shade: 0 }), slab(x + 9, -197, 50, 70, lighter(main, 0.13), { radius: 5, shade: 0 }), slab(x, -72, 68, 50, light, { radius: 6, shade: 0 })]), slab(-76, -112, 152, 30, light, { radius: 5, shade: 0 }), knob(-12, -158), knob(12, -158), knob(-36, -97), knob(36, -97), knob(-14, -48), knob(14, -48), fill("M-40,-172c-6,-10 -18,0 0,12c18,-12 6,-22 0,-12zM40,-172c-6,-10 -18,0 0,12c18,-12 6,-22 0,-12z", RED),
    ],
  },
  "toy-chest": {
    color: WOOD, size: [156, 128], hold: inArms(0.6),
    draw: ({ main, light, dark, deep }) => [
      ball(-34, -88, 20, RED), slab(16, -116, 34, 40, BLUE, { radius: 5 }), starOf(33, -98, 11, CREAM), line("M2,-80V-122", DARK_WOOD, 6), fill("M4,-124l-26,9l26,9Z", YELLOW),
      slab(-70, -78, 140, 78, main, { radius: 7, shade: 10 }), slab(-78, -84, 156, 16, light, { radius: 6, shade: 4 }), slab(-70, -68, 14, 68, dark, { radius: 3, shade: 0 }), slab(56, -68, 14, 68, dark, { radius: 3, shade: 0 }), line("M-50,-40H50", dark, 3), slab(-13, -74, 26, 26, BRASS, { radius: 6, shade: 5 }), disc(0, -60, 4, deep), 
    ],
  },
  "chest-of-drawers": {
    color: WOOD, size: [172, 178], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      leg(-64, -18, deep, 18), leg(64, -18, deep, 18), slab(-78, -164, 156, 152, dark, { radius: 6, shade: 6 }), slab(-86, -176, 172, 16, light, { radius: 6, shade: 5 }), ...[-154, -108, -62].flatMap((y) => [slab(-68, y, 136, 40, main, { radius: 6, shade: 5 }), knob(-34, y + 19), knob(34, y + 19)]), form([[-20, -152], [6, -156], [26, -150], [22, -138], [-16, -138]], BLUE, { shade: 3 }),
    ],
  },
  cradle: {
    color: WOOD, size: [208, 152], hold: nobodyHolds,
    draw: ({ main, light, dark, deep }) => [
      form([[-92, -62, 0], [-100, -128], [-76, -148], [-48, -140], [-40, -60, 0]], dark, { shade: 0 }), form([[-78, -70, 0], [-82, -118], [-64, -130], [-52, -120], [-48, -66, 0]], CREAM, { shade: 0 }), form([[-62, -78], [-48, -98], [-24, -98], [-14, -78]], "#fff7e8", { shade: 4 }),
      form([[-30, -74, 0], [-20, -96], [30, -104], [82, -92], [92, -70, 0]], BLUE, { shade: 6 }), starOf(30, -86, 8, CREAM), starOf(60, -82, 6, CREAM), starOf(4, -84, 6, CREAM),
      line("M-84,-10Q0,18 88,-10", deep, 13), form([[-98, -80, 0], [98, -80, 0], [80, -14, 0], [-80, -14, 0]], main, { shade: 14, soften: 6 }), slab(-104, -86, 208, 16, light, { radius: 8, shade: 5 }), fill("M0,-32c-10,-18 -32,-2 0,18c32,-20 10,-36 0,-18z", RED), line("M-70,-60L-64,-20M70,-60L64,-20", dark, 4),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
