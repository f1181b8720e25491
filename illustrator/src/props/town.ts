import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUE, BRASS, CREAM, darker, DARK_WOOD, disc, fill, form, INK, LEAF, lighter, line, moved, RED, ring, slab, STEEL, WOOD, YELLOW } from "./brush-strokes.ts";
import { inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

const arrow = (y: number, isLeft: boolean, color: string, grain: string) =>
  moved(0, y, form([[-44, -17, 0], [42, -17, 0], [66, 0, 0], [42, 17, 0], [-44, 17, 0]], color, { shade: 6, soften: 4 }) + line("M-30,-4q10,-6 20,0t20,0t18,0M-30,7q10,-6 20,0t14,0", grain, 4), { isMirrored: isLeft });
const stallFruit = (x: number, y: number, color: string) => ball(x, y, 12, color, { shade: 4 });

/** What stands in streets and squares. */
export const TOWN = {
  signpost: {
    color: "#d8a764", size: [142, 206], hold: inArms(0.56), place: "behind",
    draw: ({ main, light, dark, deep }) => [slab(-8, -196, 16, 196, DARK_WOOD, { radius: 5, shade: 0 }), ball(0, -198, 8, BRASS, { shade: 0 }), arrow(-160, false, light, deep), arrow(-116, true, main, deep), arrow(-74, false, main, deep), disc(-36, -160, 3, dark), line("M-28,-3q5,-16 9,0M14,-3q7,-16 11,0M-16,-2q3,-9 5,0", LEAF, 5)],
  },
  "lamp-post": {
    color: "#55606b", size: [104, 302], hold: nobodyHolds, place: "behind", light: { dx: 0, dy: -238, radius: 430, strength: 0.85 },
    draw: ({ main, light, dark }) => [slab(-6, -196, 12, 190, main, { radius: 4, shade: 0 }), line("M-3,-186V-30", light, 3), form([[-8, -40, 0], [8, -40, 0], [14, -18], [24, -2, 0], [-24, -2, 0], [-14, -18]], main, { shade: 6 }), line("M-26,-184H26", dark, 7), ball(-28, -184, 5, BRASS, { shade: 0 }), ball(28, -184, 5, BRASS, { shade: 0 }), slab(-18, -206, 36, 12, dark, { radius: 4, shade: 0 }), form([[-34, -262, 0], [-14, -284], [0, -290], [14, -284], [34, -262, 0]], main, { shade: 5 }), ball(0, -295, 6, BRASS, { shade: 0 })],
    glow: ({ dark }) => [fill("M-32,-262H32L20,-206H-20Z", "#ffe49a"), disc(0, -232, 12, "#fff7d6", 16), line("M-11,-262L-7,-206M11,-262L7,-206", dark, 3.6), line("M-33,-262H33", dark, 5)],
  },
  windmill: {
    color: "#efe3cc", size: [252, 336], hold: inArms(0.3), place: "behind",
    draw: ({ main, light, dark, deep }) => [
      form([[-36, -202, 0], [36, -202, 0], [58, -2, 0], [-58, -2, 0]], main, { shade: 14 }), form([[-44, -198, 0], [-34, -224], [0, -246], [34, -224], [44, -198, 0]], RED, { shade: 8, soften: 5 }), line("M-40,-132H40M-49,-66H49", dark, 4), form([[-17, -2, 0], [-17, -44], [0, -60], [17, -44], [17, -2, 0]], DARK_WOOD, { shade: 0 }), disc(10, -26, 3, BRASS), disc(0, -156, 12, INK), disc(0, -156, 9, "#bcdde6"), disc(-14, -98, 9, INK), disc(-14, -98, 6.6, "#bcdde6"), line("M-34,-190L-48,-40", light, 4), ...[38, 128, 218, 308].map((turn) => moved(0, -210, line("M0,0V-120", DARK_WOOD, 7) + form([[3, -32, 0], [30, -36, 0], [30, -118, 0], [3, -120, 0]], CREAM, { shade: 0, soften: 2 }) + line("M3,-54H30M3,-76H30M3,-98H30M16,-36V-118", deep, 2.6), { turn })), ball(0, -210, 11, BRASS, { shade: 4 }), line("M-70,-2q6,-14 12,0M56,-2q6,-14 12,0", LEAF, 5),
    ],
  },
  "clock-tower": {
    color: "#d7ab84", size: [148, 352], hold: inArms(0.28), place: "behind",
    draw: ({ main, light, dark, deep }) => [
      line("M0,-324V-346", INK, 5), fill("M0,-348l26,8l-26,8z", YELLOW), slab(-50, -218, 100, 216, main, { radius: 3, shade: 0 }), fill("M26,-218h24V-2h-24z", dark), line("M-42,-40h20M-4,-64h18M-40,-96h16M12,-112h12M-8,-28h14M-38,-140h14M8,-150h16", dark, 4.4), line("M-44,-212V-20", light, 4), slab(-60, -280, 120, 72, main, { radius: 4, shade: 8 }), slab(-66, -288, 132, 13, light, { radius: 4, shade: 4 }), form([[-62, -286, 0], [0, -330, 0], [62, -286, 0]], RED, { shade: 9, soften: 6 }), ball(0, -244, 29, CREAM, { shade: 4 }), ring(0, -244, 29, INK, 5), ...[0, 90, 180, 270].map((turn) => moved(0, -244, line("M0,-23v5", INK, 4), { turn })), line("M0,-244V-262M0,-244L12,-236", INK, 4.6), disc(0, -244, 3.4, RED), form([[-20, -2, 0], [-20, -46], [0, -64], [20, -46], [20, -2, 0]], DARK_WOOD, { shade: 0 }), line("M0,-58V-4", darker(DARK_WOOD), 3.4), disc(8, -28, 3, BRASS), form([[-12, -110, 0], [-12, -136], [0, -148], [12, -136], [12, -110, 0]], deep, { shade: 0 }), slab(-72, -10, 144, 10, "#b3a897", { radius: 4, shade: 0 }),
    ],
  },
  "market-stall": {
    color: RED, size: [262, 226], hold: nobodyHolds, place: "behind",
    draw: ({ main, dark }) => [
      slab(-112, -176, 12, 174, DARK_WOOD, { radius: 4, shade: 0 }), slab(100, -176, 12, 174, DARK_WOOD, { radius: 4, shade: 0 }), fill("M-100,-150H100V-96H-100Z", "#8a6a55", 0.55), ...[-78, -54, -30].map((x) => stallFruit(x, -102, RED)), ...[-66, -42].map((x) => stallFruit(x, -119, RED)), ...[-4, 20].map((x) => stallFruit(x, -102, "#ea9240")), stallFruit(8, -119, "#ea9240"), ...[52, 76].map((x) => ball(x, -103, 15, LEAF, { shade: 5 })), ball(64, -122, 14, lighter(LEAF, 0.06), { shade: 4 }),
      slab(-120, -92, 240, 16, WOOD, { radius: 4, shade: 5 }), slab(-114, -78, 228, 76, "#c69a67", { radius: 4, shade: 8 }), line("M-108,-54H108M-108,-30H108", darker("#c69a67", 0.07), 4), ...[-96, -48, 0, 48, 96].map((x, index) => form([[x * 0.9 - 22, -222, 0], [x * 0.9 + 22, -222, 0], [x * 1.06 + 26, -166, 0], [x * 1.06 + 14, -150], [x * 1.06 - 14, -150], [x * 1.06 - 26, -166, 0]], index % 2 ? "#fff3df" : main, { shade: 6, soften: 2 })), line("M-124,-170H124", dark, 3, 0.6), moved(0, -40, slab(-34, -16, 68, 30, CREAM, { radius: 4, shade: 3 }) + ball(0, 0, 9, RED, { shade: 2 }) + line("M0,-8v-4", LEAF, 3)),
    ],
  },
  rocket: {
    color: RED, size: [166, 272], hold: inArms(0.44), place: "behind",
    draw: ({ main, dark, light }) => [
      form([[-36, -96], [-78, -52], [-80, -8, 0], [-38, -34]], main, { shade: 6 }), form([[36, -96], [78, -52], [80, -8, 0], [38, -34]], dark, { shade: 6 }), form([[-24, -32, 0], [24, -32, 0], [30, -16, 0], [-30, -16, 0]], STEEL, { shade: 6 }), form([[-38, -34, 0], [-52, -110], [-40, -190], [0, -264, 0.4], [40, -190], [52, -110], [38, -34, 0]], "#f4ead9", { shade: 18 }), form([[-36, -200], [-18, -236], [0, -264, 0.4], [18, -236], [36, -200], [0, -190]], main, { shade: 9 }), line("M-42,-66Q0,-54 42,-66M-40,-52Q0,-40 40,-52", main, 7), ball(0, -136, 29, BRASS, { shade: 6 }), ball(0, -136, 21, BLUE, { shade: 6 }), line("M-10,-144q4,-6 10,-7", "#dcedf2", 5), ball(0, -86, 11, BLUE, { shade: 3 }), line("M-38,-170Q-44,-140 -42,-112", "#fffaf0", 6), form([[-8, -40, 0], [8, -40, 0], [8, -18], [0, -4, 0.4], [-8, -18]], dark, { shade: 0 }), disc(-16, -212, 4, light),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
