import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUE, CREAM, disc, form, line, slab, YELLOW } from "./brush-strokes.ts";
import { gripped, inArms, type PropSketch } from "./prop-sketch.ts";

const bubble = (x: number, y: number, radius: number) => ball(x, y, radius, "#e4f0f2", { shade: radius * 0.3 }) + disc(x - radius * 0.35, y - radius * 0.4, radius * 0.24, "#ffffff");

/** Things to wash with. */
export const WASHING = {
  toothbrush: {
    color: BLUE, size: [46, 124], hold: gripped(-4, -22, 0.86, 12), several: "row",
    draw: ({ main, light }) => [form([[-10, -6], [0, 0], [8, -8], [4, -60], [6, -118], [-4, -123], [-10, -114], [-8, -60]], main, { shade: 4, soften: 4 }), ...[-114, -104, -94, -84].map((y) => slab(3, y, 18, 8, CREAM, { radius: 3, shade: 2 })), line("M-4,-18V-54", light, 4), line("M12,-122q8,-4 10,2", "#9fd0cf", 7)],
  },
  sponge: {
    color: YELLOW, size: [98, 72], hold: inArms(0.86),
    draw: ({ main, dark }) => [form([[-44, -44, 0.6], [0, -50], [44, -44, 0.6], [46, -22], [44, -3, 0.6], [0, 0], [-44, -3, 0.6], [-46, -22]], main, { shade: 10, soften: 6 }), ...[[-28, -32, 5], [-8, -18, 6], [14, -34, 5], [30, -18, 5], [-30, -12, 4], [0, -38, 3], [36, -34, 3]].map(([x, y, radius]) => disc(x as number, y as number, radius as number, dark, (radius as number) * 0.8)), bubble(-26, -56, 10), bubble(2, -60, 7), bubble(32, -52, 8)],
  },
  soap: {
    color: "#eab0bb", size: [84, 72], hold: inArms(0.86),
    draw: ({ main, light, dark }) => [form([[-34, -32, 0.7], [0, -37], [34, -32, 0.7], [40, -18], [34, -3, 0.7], [0, 0], [-34, -3, 0.7], [-40, -18]], main, { shade: 8, soften: 4 }), slab(-22, -28, 44, 16, light, { radius: 8, shade: 0 }), line("M-12,-20h24", dark, 3), bubble(-24, -44, 11), bubble(2, -54, 14), bubble(28, -44, 10), bubble(18, -66, 5)],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
