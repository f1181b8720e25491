import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUE, BLUSH, BRASS, CREAM, darker, DARK_WOOD, disc, fill, form, INK, LEAF, lighter, line, moved, RED, ring, slab, STEEL, turned, WOOD, YELLOW } from "./brush-strokes.ts";
import { gripped, inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

const BARE_WOOD = "#ecc99a";

/** Things to draw, paint and make with. */
export const STUDIO = {
  pencil: {
    color: YELLOW, size: [40, 132], hold: gripped(0, -40, 0.9, 14), several: "row",
    draw: ({ main, light, dark }) => [
      slab(-13, -18, 26, 18, BLUSH, { radius: 6, shade: 4 }), slab(-13, -27, 26, 12, STEEL, { radius: 2, shade: 0 }), line("M-13,-21H13", darker(STEEL, 0.14), 2.6), slab(-13, -96, 26, 70, main, { radius: 0, shade: 0 }), fill("M5,-96h8v70h-8z", dark), fill("M-13,-96h7v70h-7z", light), form([[-13, -96, 0], [-8, -101], [-4, -96, 0], [0, -101], [5, -96, 0], [9, -101], [13, -96, 0], [4, -121, 0], [-4, -121, 0]], BARE_WOOD, { shade: 3 }), fill("M-5,-119L0,-132L5,-119Z", INK),
    ],
  },
  crayon: {
    color: RED, size: [52, 116], hold: gripped(0, -34, 0.86, 14), several: "row",
    draw: ({ main, light, dark, deep }) => [
      form([[-19, -86, 0], [19, -86, 0], [9, -110, 0.6], [0, -114], [-9, -110, 0.6]], main, { shade: 5 }), slab(-22, -90, 44, 90, main, { radius: 5, shade: 0 }), fill("M10,-90h12v85q0,5 -5,5h-7z", dark), slab(-22, -78, 44, 64, light, { radius: 0, shade: 0 }), fill("M10,-78h12v64h-12z", main), line("M-20,-71H20M-20,-21H20", deep, 4.4), line("M-13,-53q6,-7 12,0t12,0M-13,-39q6,-7 12,0t12,0", deep, 4), line("M-14,-86V-80", light, 4),
    ],
  },
  brush: {
    color: BLUE, size: [44, 146], hold: gripped(0, -40, 0.86, 14), several: "row",
    draw: ({ main, light }) => [
      form([[0, 0], [7, -10], [8, -40], [6, -86, 0], [-6, -86, 0], [-8, -40], [-7, -10]], WOOD, { shade: 4, gloss: 5 }), form([[-9, -108, 0], [9, -108, 0], [7, -84, 0], [-7, -84, 0]], STEEL, { shade: 4 }), line("M-8,-92H8M-8,-99H8", darker(STEEL, 0.14), 2.4), form([[-9, -108, 0], [-14, -122], [-4, -136], [4, -146, 0.3], [10, -132], [14, -120], [9, -108, 0]], BARE_WOOD, { shade: 0 }), form([[-14, -120], [-8, -131], [4, -146, 0.3], [10, -132], [14, -119], [7, -114], [0, -120], [-7, -114]], main, { shade: 4 }), line("M-4,-126l5,-7", light, 3),
    ],
  },
  paint: {
    color: BLUE, size: [124, 142], hold: inArms(0.74), several: "row",
    draw: ({ main, light, dark }) => [
      moved(24, -78, line("M0,0L18,-50", WOOD, 8) + line("M-3,8L3,-8", STEEL, 13), { turn: 4 }), line("M-46,-66C-70,-34 -56,-22 -38,-30", INK, 4), turned([[46, -76], [46, -8], [40, 0], [0, 0]], "#c7ced2", { shade: 12 }), disc(0, -76, 48, "#dfe4e6", 13), disc(0, -75, 41, main, 9.6), disc(-8, -76, 20, light, 3.4),
      form([[-47, -74, 0], [-40, -66], [-20, -63], [6, -63], [30, -66], [47, -74, 0], [47, -38], [38, -28], [30, -40], [24, -52], [14, -46], [12, -18], [3, -10], [-6, -20], [-8, -44], [-18, -52], [-26, -44], [-30, -34], [-40, -34], [-47, -46]], main, { shade: 0 }), line("M-38,-52v8M4,-50v24", light, 4.4), line("M36,-50v10", dark, 4), form([[44, -4], [56, -8], [60, -2], [50, 0]], main, { shade: 0 }),
    ],
  },
  easel: {
    color: WOOD, size: [164, 238], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark, deep }) => [
      line("M0,-200L4,-20", deep, 9), line("M-14,-226L-66,-4M14,-226L66,-4", dark, 12), line("M-18,-226h36", main, 12), slab(-70, -196, 140, 112, CREAM, { radius: 4, shade: 7 }), slab(-62, -188, 124, 96, "#b9dbe0", { radius: 2, shade: 0 }), disc(28, -162, 15, YELLOW), fill("M-62,-92V-124Q-34,-154 -4,-124Q26,-146 62,-118V-92Z", LEAF), fill("M-62,-92V-106Q-20,-118 20,-102Q44,-94 62,-102V-92Z", lighter(LEAF, 0.09)), slab(-44, -126, 26, 22, "#e59a84", { radius: 1, shade: 0 }), fill("M-50,-126L-31,-144L-12,-126Z", RED), slab(-78, -88, 156, 13, main, { radius: 5, shade: 4 }), line("M-48,-40H48", main, 8), line("M-72,-84H60", light, 3), moved(44, -91, line("M-14,0H14", BLUE, 6)),
    ],
  },
  glue: {
    color: "#f5ead0", size: [84, 120], hold: gripped(0, -34, 0.84),
    draw: ({ main, light, dark }) => [
      turned([[11, -88], [14, -82], [31, -68], [32, -10], [26, -1], [0, 0]], main, { shade: 9, gloss: 8 }), slab(-30, -58, 60, 40, BLUE, { radius: 2, shade: 0 }), fill("M0,-54C-14,-38 -12,-25 0,-24C12,-25 14,-38 0,-54Z", CREAM), slab(-14, -96, 28, 13, "#d9783f", { radius: 4, shade: 4 }), form([[-10, -95, 0], [10, -95, 0], [4, -116, 0], [-4, -116, 0]], "#e58a4a", { shade: 3 }), form([[-1, -118], [5, -116], [13, -100], [14, -84], [9, -78], [4, -86], [4, -104]], "#fffaf0", { shade: 0 }), disc(34, -4, 8, "#fffaf0", 3.4), line("M-24,-64V-62", light, 5), line("M-27,-12Q0,-6 26,-12", dark, 3),
    ],
  },
  camera: {
    color: "#5f8a8b", size: [124, 106], hold: inArms(0.82),
    draw: ({ main, light, dark, deep }) => [
      line("M-52,-60C-66,-108 -30,-104 -22,-98", DARK_WOOD, 6), slab(-36, -88, 26, 18, RED, { radius: 6, shade: 0 }), form([[-14, -74, 0], [-6, -92, 0.4], [30, -92, 0.4], [38, -74, 0]], deep, { shade: 0, soften: 4 }), slab(-58, -76, 116, 76, main, { radius: 13, shade: 8 }), fill("M-58,-56H58V-22H-58Z", dark), line("M-44,-67H-22", light, 5), ball(12, -38, 32, "#e8ded0", { shade: 7 }), ball(12, -38, 24, INK, { shade: 0 }), disc(12, -38, 16, "#5b86a0"), disc(6, -45, 6, "#d7eaf0"), disc(18, -31, 3.4, "#9cc4d4"), slab(38, -71, 14, 11, "#fbe6a4", { radius: 3, shade: 0 }), ring(-40, -40, 8, light, 4), disc(-40, -40, 3.4, BRASS),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
