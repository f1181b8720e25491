import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUSH, BRASS, CREAM, darker, disc, fill, form, line, moved, RED } from "./brush-strokes.ts";
import { inArms, type PropSketch } from "./prop-sketch.ts";

const BEAK = "#e79a3f";
const EYE = "#33282a";

const eye = (x: number, y: number, size = 4) => disc(x, y, size, EYE, size * 1.15) + disc(x - size * 0.3, y - size * 0.4, size * 0.36, "#fffdf6");
/** A leg with three toes, from `top` down to the ground. */
const foot = (x: number, top: number, color = BEAK) => line(`M${x},${top}V-3M${x - 6},-2L${x},-6L${x + 9},-2M${x},-5V-2`, color, 4);
const duckling = (x: number, y: number, scale: number) =>
  moved(x, y, [
    foot(-4, -12), foot(10, -12), form([[-28, -34, 0.3], [-14, -30], [2, -38], [22, -34], [26, -18], [10, -8], [-10, -8], [-24, -20]], "#f4cf5e", { shade: 6 }),
    form([[-12, -26], [2, -30], [10, -22], [0, -14], [-10, -17]], "#e3b445", { shade: 0 }), ball(16, -50, 17, "#f6d76e", { ry: 16, shade: 3 }),
    form([[29, -54, 0.4], [42, -49, 0.6], [41, -44, 0.6], [29, -45, 0.4]], BEAK, { shade: 0 }), eye(20, -53, 3.4), disc(13, -45, 4.4, BLUSH, 3), line("M14,-66q2,-6 7,-7", "#e3b445", 3.4),
  ].join(""), { scale });

/** Birds that keep company and never talk. */
export const BIRDS = {
  "bird-small": {
    color: "#6d9fc4", size: [112, 84], hold: inArms(0.9), several: "scatter",
    draw: ({ main, dark, light }) => [
      foot(-2, -14), foot(14, -13), form([[-18, -34, 0], [-52, -44, 0.3], [-54, -32, 0.3], [-16, -20, 0]], dark, { shade: 0 }),
      form([[-24, -28], [-14, -50], [0, -72], [22, -80], [40, -68], [42, -48], [34, -24], [14, -9], [-10, -12]], main, { shade: 0 }),
      form([[42, -54], [38, -28], [18, -11], [0, -12], [6, -28], [20, -44]], "#eb9d63", { shade: 5 }), form([[14, -50], [38, -60], [42, -50], [22, -36]], CREAM, { shade: 0 }),
      form([[-2, -50, 0.4], [14, -38], [8, -22], [-14, -20], [-36, -26, 0.3], [-20, -36]], dark, { shade: 4 }), line("M-16,-30L6,-28M-10,-38L8,-36", light, 3),
      fill("M41,-66L56,-59L41,-54Z", BEAK), eye(27, -62, 4.6),
    ],
  },
  crow: {
    color: "#4b4a5c", size: [156, 116], hold: inArms(0.8), several: "scatter",
    draw: ({ main, dark, light, deep }) => [
      foot(-4, -20, "#5b4a48"), foot(18, -18, "#5b4a48"), form([[-26, -40, 0], [-72, -34, 0.3], [-76, -20, 0.3], [-22, -22, 0]], deep, { shade: 0 }),
      form([[-34, -34], [-18, -60], [6, -82], [24, -106], [48, -108], [60, -92], [56, -62], [44, -30], [18, -14], [-12, -16]], main, { shade: 11, gloss: 9 }),
      form([[0, -70, 0.4], [24, -54], [18, -32], [-10, -24], [-52, -28, 0.2], [-26, -48]], dark, { shade: 6 }), line("M-30,-34L10,-36M-20,-46L18,-48", light, 4),
      form([[58, -96, 0.2], [74, -90, 0.6], [78, -82, 0.2], [57, -82, 0.2]], "#c98b3c", { shade: 3 }), disc(44, -93, 9, "#f4ead6"), eye(46, -93, 5), line("M30,-108q-2,-8 -9,-8M38,-110q2,-8 -3,-11", main, 4.6),
    ],
  },
  hen: {
    color: "#cf8d58", size: [148, 126], hold: inArms(0.78), several: "row",
    draw: ({ main, dark, light, deep }) => [
      foot(-8, -20), foot(18, -20),
      form([[-30, -52], [-66, -92, 0.4], [-70, -72, 0.4], [-62, -48], [-40, -30]], deep, { shade: 0 }), line("M-60,-82Q-48,-62 -34,-50M-64,-66Q-52,-54 -40,-42", dark, 4),
      form([[-52, -46], [-40, -66], [-8, -64], [18, -78], [28, -104], [48, -108], [58, -94], [58, -58], [44, -26], [14, -12], [-20, -14], [-44, -26]], main, { shade: 13 }),
      form([[-20, -54], [12, -58], [22, -44], [6, -26], [-20, -26], [-38, -38]], dark, { shade: 5 }), line("M-22,-40q8,8 16,0q8,8 16,0M-10,-30q7,7 14,0", light, 4),
      form([[28, -106, 0.4], [26, -120], [36, -114, 0.2], [42, -126], [50, -114, 0.2], [60, -118], [56, -104, 0.4]], RED, { shade: 3 }), fill("M58,-96L74,-88L58,-82Z", BEAK), form([[56, -84], [62, -72], [54, -66], [50, -76]], RED, { shade: 0 }), eye(46, -94, 4.6), disc(36, -84, 5, BLUSH, 3.6),
      line("M30,-66q8,7 16,0M34,-52q6,6 12,0", light, 3.4),
    ],
  },
  "goose-small": {
    color: "#f4efe6", size: [164, 160], hold: inArms(0.72), several: "row",
    draw: ({ main, dark }) => {
      const shadow = darker(dark, 0.03);
      return [
        foot(-12, -24), foot(16, -24), form([[-60, -64, 0], [-82, -74, 0.4], [-74, -52, 0.4], [-54, -40, 0]], shadow, { shade: 0 }),
        form([[-66, -58, 0.4], [-44, -70], [-8, -74], [18, -80], [28, -112], [26, -134], [38, -154], [58, -152], [66, -136], [58, -120], [54, -92], [54, -54], [36, -24], [0, -14], [-40, -22]], main, { shade: 12, shadeColor: shadow }),
        form([[-22, -64], [14, -64], [22, -46], [0, -30], [-34, -34], [-58, -48, 0.3]], shadow, { shade: 0 }), line("M-40,-46q10,7 20,0q10,7 20,0M-28,-36q9,6 18,0", main, 4),
        form([[62, -144, 0.3], [82, -136, 0.6], [80, -128, 0.6], [62, -128, 0.3]], BEAK, { shade: 3 }), eye(50, -139, 4.6), disc(42, -129, 5, BLUSH, 3.6),
        fill("M34,-106Q46,-100 56,-106L55,-98Q46,-92 32,-98Z", "#7aa6b8"), fill("M40,-100l-14,12l14,2Z", "#7aa6b8"),
      ];
    },
  },
  ducklings: {
    color: "#f4cf5e", size: [216, 80], hold: inArms(0.6), several: "row",
    draw: () => [duckling(-72, -4, 0.9), duckling(0, -4, 0.94), duckling(68, 0, 1.04)],
  },
  "owl-small": {
    color: "#a57e5c", size: [106, 124], hold: inArms(0.8), several: "row",
    draw: ({ main, dark, light, deep }) => [
      form([[-44, -110, 0.2], [-22, -102], [0, -106], [22, -102], [44, -110, 0.2], [46, -76], [50, -44], [40, -14], [14, -5], [-14, -5], [-40, -14], [-50, -44], [-46, -76]], main, { shade: 11 }),
      form([[0, -58], [24, -50], [28, -28], [14, -9], [-14, -9], [-28, -28], [-24, -50]], "#ecd6b2", { shade: 0 }), line("M-16,-42q6,6 12,0M4,-42q6,6 12,0M-8,-30q8,7 16,0M-16,-20q6,5 12,0M4,-20q6,5 12,0", dark, 3.4),
      form([[-46, -60], [-30, -46], [-30, -22], [-42, -14], [-52, -34]], deep, { shade: 0 }), form([[46, -60], [30, -46], [30, -22], [42, -14], [52, -34]], deep, { shade: 0 }),
      ...[-19, 19].map((x) => disc(x, -78, 20, light) + disc(x, -78, 16.5, "#fbf3df") + eye(x + (x < 0 ? 2 : -2), -77, 8.5)), form([[-7, -70, 0], [7, -70, 0], [0, -58, 0]], BEAK, { shade: 0 }),
      line("M-16,-4v-1M-10,-3v-1M16,-4v-1M10,-3v-1", BRASS, 7),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
