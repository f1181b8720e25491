import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUE, BRASS, CREAM, darker, DARK_WOOD, disc, fill, form, INK, lighter, line, moved, RED, rim, ring, slab, starOf, STEEL, turned, WOOD } from "./brush-strokes.ts";
import { gripped, inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

const spool = (thread: string, shaded: string, shine: string) =>
  slab(-30, -66, 60, 13, WOOD, { radius: 5, shade: 4 }) + slab(-30, -13, 60, 13, WOOD, { radius: 5, shade: 4 }) +
  form([[-22, -54, 0], [22, -54, 0], [26, -33], [22, -13, 0], [-22, -13, 0], [-26, -33]], thread, { shade: 7 }) +
  line("M-22,-46L23,-50M-24,-37L24,-42M-24,-28L24,-33M-23,-19L23,-24", shaded, 3) + line("M-17,-49V-44", shine, 4);

/** Thread, tools and things to look, call or water with. */
export const HANDIWORK = {
  string: {
    color: "#cfa972", size: [128, 66], hold: inArms(0.8),
    draw: ({ main, light, dark }) => [
      line("M40,-24C58,-34 66,-10 48,-8S24,-16 58,-3", main, 6), ...[["M-50,-30C-50,-66 34,-66 34,-30S-50,6 -50,-30", dark], ["M-42,-30C-42,-60 26,-60 26,-30S-42,0 -42,-30", main], ["M-33,-30C-33,-52 17,-52 17,-30S-33,-8 -33,-30", light]].map(([path, color]) => line(path as string, color as string, 7)), line("M-56,-27H-28M-56,-34H-28", RED, 6), line("M-58,-30q-6,-14 2,-16M-58,-30q-6,12 3,16", RED, 5),
    ],
  },
  "chalk-line": {
    color: "#fbf8f0", size: [340, 40], hold: nobodyHolds, isFlat: true,
    draw: ({ main, light }) => [line("M-160,-16Q-80,-26 0,-18T160,-22", main, 13), line("M-150,-24Q-70,-32 10,-25T150,-29", light, 5), line("M-140,-9q30,-5 60,-2M20,-10q40,-6 80,-3", main, 4)],
  },
  "red-thread": {
    color: "#cb4437", size: [172, 68], hold: inArms(0.7),
    draw: ({ main, dark, light }) => [line("M24,-32C50,-34 44,-4 66,-6S70,-36 52,-34S40,-2 84,-4", main, 5.5), moved(-36, 0, spool(main, dark, light)), line("M-12,-26L24,-32", main, 5.5)],
  },
  "wool-ball": {
    color: "#c96a86", size: [136, 100], hold: inArms(0.84), several: "heap",
    draw: ({ main, light, dark }) => [
      moved(0, -56, line("M-34,-28L58,20", BRASS, 5) + disc(-37, -30, 5.5, BRASS), { turn: -62 }), moved(4, -52, line("M-40,-22L50,14", BRASS, 5) + disc(-43, -24, 5.5, BRASS), { turn: 64 }), ball(0, -38, 38, main, { shade: 10 }), line("M-32,-54Q2,-34 18,-70M-37,-40Q4,-20 31,-58M-34,-24Q2,-8 36,-44", light, 4), line("M-18,-10Q-6,-28 -20,-66M2,-3Q14,-30 -4,-73M22,-9Q30,-30 20,-68", dark, 4), line("M26,-8C44,4 50,-16 60,-4", main, 5.5),
    ],
  },
  needle: {
    color: RED, size: [92, 132], hold: gripped(0, -34, 0.8, 14),
    draw: ({ main }) => [
      line("M0,-118C20,-136 40,-112 26,-98S-6,-84 18,-72S46,-66 34,-46", main, 5), form([[0, 0, 0], [6, -60], [9, -112], [4, -126], [-4, -126], [-9, -112], [-6, -60]], "#bfc6cc", { shade: 4 }), line("M-3,-100V-30", "#eef2f3", 3), fill("M0,-106Q-5,-112 0,-121Q5,-112 0,-106Z", INK), line("M0,-113C10,-122 12,-124 16,-125", main, 5),
    ],
  },
  hammer: {
    color: RED, size: [100, 132], hold: gripped(0, -22, 0.84, 10),
    draw: ({ main, dark }) => [
      form([[-8, -106, 0], [8, -106, 0], [8, -50], [11, -12], [8, 0], [-8, 0], [-11, -12], [-8, -50]], WOOD, { shade: 4, gloss: 5 }), slab(-11, -44, 22, 44, main, { radius: 7, shade: 0 }), line("M-6,-33H6M-6,-22H6M-6,-11H6", dark, 3.4), form([[-12, -126, 0], [14, -126, 0], [30, -122], [46, -104, 0], [40, -100, 0], [24, -106], [12, -104, 0], [-12, -104, 0]], STEEL, { shade: 5 }), slab(-32, -128, 24, 26, "#8d979f", { radius: 3, shade: 5 }), slab(-44, -131, 15, 32, STEEL, { radius: 5, shade: 5 }), line("M-9,-120H14", lighter(STEEL), 4),
    ],
  },
  net: {
    color: "#e8e2cf", size: [116, 206], hold: gripped(0, -60, 0.84, 12), place: "ground",
    draw: ({ main, light, dark }) => [
      line("M0,-4V-132", WOOD, 8), line("M0,-4V-30", DARK_WOOD, 10), form([[-44, -166, 0], [44, -166, 0], [46, -140], [54, -104], [46, -76, 0.8], [32, -86], [8, -120], [-24, -136], [-42, -150]], main, { shade: 0 }), line("M-28,-160Q10,-136 44,-90M-4,-158Q26,-134 50,-106M20,-158Q36,-146 48,-128M-30,-144Q8,-154 44,-150M-10,-132Q22,-140 46,-130M14,-114Q34,-118 50,-110", dark, 2.6), disc(0, -168, 44, light, 28), line("M-30,-186L30,-150M-40,-172L20,-142M-16,-194L40,-162M30,-186L-30,-150M40,-172L-20,-142M16,-194L-40,-162", dark, 2.4), ring(0, -168, 45, RED, 7, 29), line("M0,-139V-128", BRASS, 11),
    ],
  },
  rope: {
    color: "#c9995a", size: [134, 88], hold: inArms(0.82),
    draw: ({ main, light, dark, deep }) => [
      ...[-14, -31, -48].map((y, index) => disc(0, y, 54 - index * 4, index % 2 ? light : main, 20) + line(`M${-46 + index * 4},${y + 9}l9,-5M${-30 + index * 2},${y + 16}l10,-6M-10,${y + 19}l10,-7M12,${y + 18}l9,-8M${34 - index * 3},${y + 13}l8,-8`, dark, 3.6)), disc(0, -51, 46, light, 17), disc(0, -50, 28, deep, 9), line("M-40,-58l8,-5M-20,-66l9,-2M8,-67l9,3M30,-61l7,5", dark, 3.6), line("M40,-40C66,-40 62,-12 58,-6", main, 11), line("M54,-4l-3,7M59,-4v8M64,-5l3,7", dark, 3), line("M50,-34l7,-5M56,-22l8,-4", dark, 3),
    ],
  },
  spyglass: {
    color: BRASS, size: [144, 100], hold: gripped(-26, -34, 0.78),
    draw: ({ main, light, dark, deep }) => [
      moved(0, -50, slab(-66, -12, 34, 24, dark, { radius: 4, shade: 6 }) + slab(-72, -15, 12, 30, DARK_WOOD, { radius: 4, shade: 0 }) + slab(-34, -18, 46, 36, main, { radius: 3, shade: 10 }) + slab(-38, -20, 9, 40, light, { radius: 3, shade: 0 }) + slab(10, -24, 50, 48, "#7d4f3b", { radius: 3, shade: 13 }) + slab(8, -26, 9, 52, light, { radius: 3, shade: 0 }) + slab(54, -29, 15, 58, main, { radius: 5, shade: 10 }) + line("M-26,-10H2M20,-15H48", light, 4) + disc(69, 0, 6, "#bcdde6", 25) + ring(69, 0, 6, deep, 3.4, 26), { turn: -26 }),
    ],
  },
  telescope: {
    color: BLUE, size: [196, 206], hold: inArms(0.56), place: "behind",
    draw: ({ main, light, dark, deep }) => [
      line("M0,-104L-52,-5M0,-104L52,-5", DARK_WOOD, 10), line("M0,-104V-2", WOOD, 10), line("M-28,-46H28", DARK_WOOD, 6), ball(0, -108, 14, BRASS, { shade: 4 }), moved(0, -132, slab(-86, -10, 24, 20, INK, { radius: 5, shade: 0 }) + slab(-66, -17, 50, 34, dark, { radius: 5, shade: 9 }) + slab(-22, -25, 92, 50, main, { radius: 6, shade: 13 }) + slab(-24, -27, 13, 54, BRASS, { radius: 4, shade: 8 }) + slab(64, -30, 22, 60, BRASS, { radius: 6, shade: 10 }) + disc(86, 0, 6, "#cfe6ec", 26) + ring(86, 0, 6, deep, 3.4, 27) + line("M0,-15H50M-54,-9H-32", light, 5) + starOf(30, 4, 12, "#f6d98a") + line("M-30,-28V-36H8V-28", INK, 5), { turn: -30 }),
    ],
  },
  whistle: {
    color: "#d8a640", size: [112, 92], hold: gripped(-22, -48, 0.78),
    draw: ({ main, light, dark }) => [
      line("M44,-56C60,-82 28,-92 8,-82", RED, 5), line("M36,-50q10,-2 8,-8", INK, 4), form([[-52, -68, 0.3], [6, -68, 0.3], [30, -60], [42, -36], [32, -10], [8, -2], [-16, -10], [-26, -36, 0], [-52, -40, 0.3]], main, { shade: 11, gloss: 10, soften: 5 }), fill("M-20,-70H4L-4,-54H-16Z", INK), ball(8, -34, 15, darker(main, 0.12), { shade: 0 }), ball(8, -33, 10, "#f0dfc2", { shade: 3 }), line("M-46,-62H-28", light, 5), line("M-51,-66V-43", dark, 5),
    ],
  },
  "watering-can": {
    color: "#6fa08a", size: [180, 124], hold: gripped(-62, -56, 0.72),
    draw: ({ main, light, dark }) => [
      line("M-36,-66C-92,-82 -78,-14 -38,-24", dark, 9), line("M-34,-70C-30,-124 32,-122 32,-74", dark, 8), form([[28, -12, 0], [28, -42, 0], [50, -50], [66, -92, 0], [78, -84, 0], [64, -40], [46, -20]], main, { shade: 6 }), moved(76, -94, form([[-16, 12, 0], [-22, -12, 0], [22, -12, 0], [12, 12, 0]], light, { shade: 4 }) + disc(0, -12, 24, CREAM, 6) + line("M-12,-12v0M-4,-14v0M4,-10v0M12,-12v0M-4,-9v0", dark, 3.4), { turn: 38 }), turned([[34, -74], [42, -8], [36, 0], [0, 0]], main, { shade: 12, gloss: 10 }), rim(-74, 35, 8, light, darker(main, 0.16)), line("M-40,-22Q0,-12 41,-22", dark, 4), moved(0, -44, [0, 72, 144, 216, 288].map((turn) => moved(0, 0, disc(0, -8, 5, CREAM, 7), { turn })).join("") + disc(0, 0, 4.4, "#efbd55")),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
