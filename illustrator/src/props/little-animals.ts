import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUSH, CREAM, darker, disc, fill, form, INK, lighter, line, moved } from "./brush-strokes.ts";
import { inArms, nobodyHolds, type PropSketch, type Tones } from "./prop-sketch.ts";

const EYE = "#33282a";
const PINK = "#eab0a6";
const HORN = "#a98e6d";

const eye = (x: number, y: number, size = 4) => disc(x, y, size, EYE, size * 1.15) + disc(x - size * 0.3, y - size * 0.4, size * 0.36, "#fffdf6");
const hoofed = (x: number, top: number, color: string, width = 13) => form([[x - width / 2, top, 0], [x + width / 2, top, 0], [x + width / 2 - 1, -2, 0], [x - width / 2 + 1, -2, 0]], color, { shade: 0 }) + line(`M${x - width / 2 + 2},-4h${width - 4}`, INK, 6);
/** A cloud of wool round a middle. */
const wool = (x: number, y: number, rx: number, ry: number, color: string, shaded: string) => {
  const puffs = Array.from({ length: 11 }, (_, index) => {
    const angle = (index / 11) * Math.PI * 2 + 0.2;
    return { x: x + Math.cos(angle) * rx * 0.78, y: y + Math.sin(angle) * ry * 0.74, isLow: Math.sin(angle) > 0.25 };
  });
  const radius = ry * 0.42;
  return (
    puffs.filter((puff) => puff.isLow).map((puff) => disc(puff.x, puff.y, radius, shaded)).join("") + puffs.filter((puff) => !puff.isLow).map((puff) => disc(puff.x, puff.y, radius, color)).join("") +
    disc(x, y - ry * 0.06, rx * 0.82, color, ry * 0.8) + line(`M${x - rx * 0.5},${y - ry * 0.2}q8,8 16,0M${x + rx * 0.02},${y + ry * 0.12}q8,8 16,0M${x - rx * 0.4},${y + ry * 0.34}q8,8 16,0M${x - rx * 0.06},${y - ry * 0.44}q8,8 16,0`, shaded, 4)
  );
};
const sheepFace = (x: number, y: number, size: number, skin: string, fleece: string) =>
  moved(x, y, [
    form([[-20, -10], [-40, -4], [-36, 10], [-18, 6]], darker(skin, 0.04), { shade: 0 }), form([[20, -10], [40, -4], [36, 10], [18, 6]], darker(skin, 0.04), { shade: 0 }),
    form([[0, -28], [20, -18], [21, 8], [12, 28], [0, 32], [-12, 28], [-21, 8], [-20, -18]], skin, { shade: 6 }),
    disc(-12, -24, 11, fleece), disc(2, -28, 12, fleece), disc(15, -22, 10, fleece), eye(-9, -2, 4), eye(9, -2, 4), disc(-14, 9, 5, BLUSH, 3.6), disc(14, 9, 5, BLUSH, 3.6), line("M-4,16q4,4 8,0M0,19v4q-5,5 -9,1M0,23q5,5 9,1", "#5b4540", 2.6),
  ].join(""), { scale: size });
const mouse = (x: number, y: number, size: number, { main, dark, light }: Pick<Tones, "main" | "dark" | "light">, isAsleep = false) =>
  moved(x, y, [
    line("M-38,-12Q-62,-8 -58,-30T-46,-48", PINK, 4.6), form([[-44, -10, 0.6], [-42, -34], [-18, -48], [8, -44], [18, -22], [10, -4, 0.5], [-20, -2]], main, { shade: 7 }), ball(6, -56, 16, main, { shade: 3 }), disc(6, -55, 10, PINK), ball(34, -54, 15, dark, { shade: 0 }), disc(35, -53, 9, PINK),
    form([[0, -32], [8, -48], [28, -50], [44, -34], [52, -24, 0.5], [42, -14], [18, -12]], light, { shade: 5 }), disc(53, -24, 4.6, "#d97f86"), isAsleep ? line("M24,-32q5,4 9,0", EYE, 3) : eye(29, -34, 4.4), disc(22, -23, 5, BLUSH, 3.6), line("M40,-19l12,4M40,-22l14,-1", darker(main, 0.1), 2), line("M40,-15q3,3 6,1", EYE, 2.4), line("M-10,-3h12M22,-9l8,5", PINK, 6),
  ].join(""), { scale: size });

/** Animals that keep company and never talk. */
export const LITTLE_ANIMALS = {
  goat: {
    color: "#e2d5c0", size: [186, 158], hold: nobodyHolds, several: "row",
    draw: ({ main, dark, light, deep }) => [
      hoofed(-46, -50, dark), hoofed(26, -50, dark), line("M-66,-90q-12,-10 -10,-22", main, 11), form([[-70, -82], [-50, -98], [0, -94], [38, -104], [52, -82], [44, -46], [0, -38], [-54, -42], [-70, -60]], main, { shade: 14 }), hoofed(-60, -50, main), hoofed(40, -52, main), line("M-50,-42q4,10 8,0q4,10 8,0q4,10 8,0q4,10 8,0q4,10 8,0", deep, 4),
      line("M50,-142Q44,-164 26,-156", HORN, 8), line("M66,-144Q66,-166 48,-166", HORN, 8), form([[40, -128], [18, -124, 0.4], [22, -110], [42, -112]], dark, { shade: 0 }), form([[40, -96], [36, -126], [54, -146], [76, -138], [92, -108], [88, -94], [70, -88]], light, { shade: 8 }), form([[70, -88], [84, -90], [82, -66, 0.3], [74, -70, 0.3], [72, -76]], CREAM, { shade: 3 }), eye(64, -122, 5), eye(79, -121, 4.4), disc(58, -108, 6, BLUSH, 4), disc(88, -103, 3, "#6b5048"), line("M76,-94q6,3 11,-1", "#6b5048", 3),
    ],
  },
  "sheep-small": {
    color: "#f4ede0", size: [186, 136], hold: nobodyHolds, several: "row",
    draw: ({ main, dark }) => [hoofed(-44, -38, "#6d5a54", 15), hoofed(-14, -34, "#5f4e49", 15), hoofed(12, -36, "#6d5a54", 15), hoofed(34, -38, "#5f4e49", 15), wool(-8, -70, 66, 50, main, darker(dark, 0.02)), disc(-76, -78, 13, darker(dark, 0.02)), sheepFace(56, -88, 1.06, "#7a665f", main)],
  },
  lamb: {
    color: "#fbf5ea", size: [146, 116], hold: inArms(0.84), several: "row",
    draw: ({ main, dark }) => [hoofed(-34, -34, "#e2c5b0", 12), hoofed(-12, -30, "#d6b7a2", 12), hoofed(10, -32, "#e2c5b0", 12), hoofed(28, -34, "#d6b7a2", 12), wool(-8, -54, 46, 36, main, darker(dark, 0.02)), disc(-56, -62, 9, main), sheepFace(38, -76, 0.96, "#f0d6c4", main), line("M20,-46q16,10 34,2", "#7aa6b8", 7), disc(38, -41, 6, "#e9b949")],
  },
  "mouse-small": {
    color: "#a7a1a0", size: [124, 76], hold: inArms(0.9), several: "row",
    draw: ({ main, dark, light }) => [mouse(2, 0, 1, { main, dark, light })],
  },
  "baby-mice": {
    color: "#cbb4ac", size: [186, 92], hold: inArms(0.7),
    draw: ({ main, dark, light }) => [
      mouse(-48, -18, 0.78, { main, dark, light }, true), mouse(26, -22, 0.78, { main: light, dark: main, light: lighter(light, 0.02) }, true), mouse(-16, -6, 0.84, { main: lighter(main, 0.02), dark, light }, true), mouse(52, -4, 0.8, { main, dark, light }, true),
      form([[-86, -24, 0.4], [-40, -14], [0, -12], [46, -14], [90, -24, 0.4], [78, -4], [0, 0], [-76, -4]], "#8fb0a0", { shade: 6 }), line("M-70,-12Q0,0 74,-12", "#e9dcc0", 4),
    ],
  },
  "frog-small": {
    color: "#79ad55", size: [122, 84], hold: inArms(0.86), several: "row",
    draw: ({ main, dark, light }) => [
      form([[-34, -20], [-56, -26], [-60, -8], [-40, -2, 0.4], [-20, -4]], dark, { shade: 0 }), form([[34, -20], [56, -26], [60, -8], [40, -2, 0.4], [20, -4]], dark, { shade: 0 }), form([[0, -62], [38, -54], [46, -32], [34, -8], [0, -2], [-34, -8], [-46, -32], [-38, -54]], main, { shade: 9 }), disc(0, -20, 26, light, 16),
      ball(-24, -62, 17, main, { shade: 0 }), ball(24, -62, 17, main, { shade: 0 }), disc(-24, -64, 12.5, "#fdf8ec"), disc(24, -64, 12.5, "#fdf8ec"), eye(-22, -63, 7), eye(22, -63, 7), line("M-22,-38Q0,-22 22,-38", darker(dark, 0.14), 4), disc(-34, -38, 6.4, BLUSH, 4.4), disc(34, -38, 6.4, BLUSH, 4.4), line("M-16,-4l-6,0M-14,-12v8M16,-4l6,0M14,-12v8", dark, 7),
    ],
  },
  "whale-far": {
    color: "#5b86b4", size: [292, 176], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark }) => [
      line("M-52,-96Q-56,-132 -84,-140M-52,-96Q-50,-136 -26,-144M-52,-100V-148", "#cfe3ee", 7), disc(-88, -134, 5, "#cfe3ee"), disc(-20, -138, 5, "#cfe3ee"),
      form([[78, -52], [96, -82], [84, -112, 0.3], [108, -106], [116, -96, 0.3], [126, -110], [146, -112, 0.3], [130, -80], [112, -44]], dark, { shade: 5 }), form([[-132, -18, 0.3], [-130, -58], [-96, -92], [-40, -100], [20, -84], [64, -54], [96, -40], [116, -18, 0.3]], main, { shade: 0, soften: 5 }), form([[-130, -20, 0.3], [-110, -38], [-50, -34], [10, -18, 0.3]], "#dfeaf0", { shade: 0 }), line("M-100,-30L-96,-20M-78,-33L-72,-20M-56,-32L-48,-20M-34,-29L-26,-20", "#b9ccd8", 3.4), line("M-124,-40Q-104,-50 -84,-44", darker(dark, 0.08), 4), eye(-78, -56, 6.4), disc(-64, -46, 7, BLUSH, 5), line("M-104,-80Q-72,-96 -30,-92", light, 5),
      fill("M-146,-6Q-120,-24 -96,-12T-44,-12T8,-12T60,-12T110,-14T146,-6Q120,2 0,0Q-120,2 -146,-6Z", "#7fb0c6"), line("M-120,-9h30M-30,-8h44M70,-9h30", "#d5e8ee", 4),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
