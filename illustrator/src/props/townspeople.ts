import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUSH, CREAM, darker, disc, form, lighter, line, moved, smallFace } from "./brush-strokes.ts";
import { inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

type Townsperson = { x: number; y: number; height: number; skin: string; hair: string; headwear?: "hat" | "cap" | "scarf" };

/** Two rows, the farther first. */
const TOWNSPEOPLE: readonly Townsperson[] = [
  { x: -118, y: -26, height: 138, skin: "#8a5a3d", hair: "#3a2c2a", headwear: "hat" },
  { x: -40, y: -26, height: 146, skin: "#f0c9a4", hair: "#b9783f" },
  { x: 42, y: -26, height: 140, skin: "#c98f63", hair: "#2f2626", headwear: "cap" },
  { x: 120, y: -26, height: 144, skin: "#efc6a2", hair: "#8d8680" },
  { x: -156, y: 0, height: 118, skin: "#f0c9a4", hair: "#6b4631" },
  { x: -80, y: 0, height: 132, skin: "#d8a074", hair: "#4a332b", headwear: "scarf" },
  { x: 2, y: 0, height: 124, skin: "#7a4e36", hair: "#2f2626" },
  { x: 82, y: 0, height: 134, skin: "#f2d2b4", hair: "#c9a15a", headwear: "hat" },
  { x: 158, y: 0, height: 116, skin: "#b98055", hair: "#3a2c2a" },
];

type Dress = { coat: string; headwear: string; isCheerful: boolean };

function townsperson({ x, y, height, skin, hair, headwear }: Townsperson, { coat, headwear: cloth, isCheerful }: Dress): string {
  const neck = -height + 46;
  const top = neck - 22;
  const hairCap = form([[-26, top - 2], [-24, top - 20], [0, top - 29], [24, top - 20], [26, top - 2], [18, top - 12], [0, top - 15], [-18, top - 12]], hair, { shade: 0 });
  const onHead = {
    hat: line(`M-29,${top - 12}H29`, darker(cloth, 0.06), 8) + form([[-19, top - 14, 0], [-16, top - 36], [16, top - 36], [19, top - 14, 0]], cloth, { shade: 4 }),
    cap: form([[-25, top - 8, 0.4], [-20, top - 28], [4, top - 34], [24, top - 22], [38, top - 8, 0.3]], cloth, { shade: 4 }),
    scarf: form([[-28, top + 16], [-30, top - 14], [0, top - 31], [30, top - 14], [28, top + 16], [20, top + 2], [16, top - 12], [0, top - 17], [-16, top - 12], [-20, top + 2]], cloth, { shade: 0 }),
  } as const;
  return moved(x, y, [
    form([[-34, -2, 0.2], [-31, -40], [-24, neck + 8], [0, neck - 2], [24, neck + 8], [31, -40], [34, -2, 0.2]], coat, { shade: 8 }), line(`M0,${neck + 8}V-8`, darker(coat, 0.08), 3), disc(6, neck + 26, 2.6, CREAM), disc(6, neck + 44, 2.6, CREAM), line(`M-25,${neck + 18}Q-36,${neck + 42} -26,${neck + 56}M25,${neck + 18}Q36,${neck + 42} 26,${neck + 56}`, darker(coat, 0.05), 10), disc(-25, neck + 60, 6, skin), disc(25, neck + 60, 6, skin),
    ball(0, top, 25, skin, { ry: 26, shade: 5 }), hairCap, smallFace(0, top - 1, 8.5, { smile: isCheerful ? 5 : 0, eye: 2.8 }), isCheerful ? "" : line(`M-4,${top + 8}h8`, "#5b4540", 2.4), headwear ? onHead[headwear] : "",
  ].join(""));
}

const COATS = ["#5d8a8a", "#c9743f", "#7d6aa0", "#c9a24a", "#7a9a5e", "#4f7ca3", "#c35f52", "#8a6a50"] as const;
const GREYS = [0, 0.035, -0.02, 0.015] as const;

/** A baby, and people who look on; they never talk. */
export const TOWNSPEOPLE_AND_BABY = {
  baby: {
    color: "#eccb74", size: [112, 144], hold: inArms(0.86),
    draw: ({ main, dark, light }) => [
      ball(-30, -13, 19, main, { ry: 14, shade: 4 }), ball(30, -13, 19, main, { ry: 14, shade: 4 }), form([[-26, -64], [26, -64], [38, -34], [32, -8], [0, -3], [-32, -8], [-38, -34]], main, { shade: 8 }), line("M-26,-56Q-46,-46 -44,-34M26,-56Q46,-46 44,-34", dark, 15), disc(-44, -30, 9, "#edbf98"), disc(44, -30, 9, "#edbf98"),
      form([[-20, -66], [20, -66], [18, -48], [0, -40], [-18, -48]], CREAM, { shade: 0 }), disc(0, -54, 4.6, "#d9695f"), ball(-36, -86, 8, "#e6b48c", { shade: 0 }), ball(36, -86, 8, "#e6b48c", { shade: 0 }), ball(0, -88, 38, "#edbf98", { ry: 34, shade: 6 }), line("M-2,-122q16,-2 14,-12t-12,-6t-4,12", "#8a5b3e", 4.6), line("M-10,-121q6,-4 12,-1", "#8a5b3e", 4.6),
      disc(-14, -86, 4.4, "#33282a", 5), disc(14, -86, 4.4, "#33282a", 5), disc(-15, -88, 1.6, "#fffdf6"), disc(13, -88, 1.6, "#fffdf6"), disc(-25, -76, 7.4, BLUSH, 5), disc(25, -76, 7.4, BLUSH, 5), line("M-7,-73q7,8 14,0", "#8a4a44", 3.4), disc(0, -80, 3, "#e0a583", 2.2), line("M-18,-24q18,8 36,0", light, 4),
    ],
  },
  crowd: {
    color: "#5d8a8a", size: [394, 212], hold: nobodyHolds, place: "behind",
    draw: ({ main }) => TOWNSPEOPLE.map((person, index) => townsperson(person, { coat: index === 6 ? main : (COATS[index % COATS.length] as string), headwear: COATS[(index + 4) % COATS.length] as string, isCheerful: true })),
  },
  "gray-crowd": {
    color: "#8f949b", size: [394, 212], hold: nobodyHolds, place: "behind",
    draw: ({ main }) => TOWNSPEOPLE.map((person, index) => townsperson(person, { coat: lighter(main, GREYS[index % GREYS.length] as number), headwear: darker(main, 0.05), isCheerful: false })),
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
