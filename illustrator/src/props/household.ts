import type { PropKind } from "@ai-story-book/contracts";
import { ball, BLUE, BRASS, CREAM, darker, DARK_WOOD, dashes, disc, fill, form, INK, LEAF, lighter, line, moved, RED, ring, slab, STRAW, turned, WOOD, YELLOW } from "./brush-strokes.ts";
import { gripped, inArms, nobodyHolds, type PropSketch } from "./prop-sketch.ts";

const FLAME = "#f6a63f";
const GLOW = "#ffe6a0";
const flame = (x: number, y: number, size: number) =>
  moved(x, y, fill("M0,0C-13,-6 -10,-22 0,-36C10,-22 13,-6 0,0Z", FLAME) + fill("M0,-2C-6,-6 -5,-14 0,-22C5,-14 6,-6 0,-2Z", "#fff0b8"), { scale: size });

/** Soft things, lights, doors and windows of a house. */
export const HOUSEHOLD = {
  rug: {
    color: "#c8747c", size: [320, 62], hold: inArms(0.36), isFlat: true,
    draw: ({ main, light, dark }) => [disc(0, -30, 160, dark, 30), disc(0, -33, 158, main, 28), disc(0, -33, 124, light, 21), disc(0, -33, 92, main, 15), `<g transform="translate(0,-33) scale(1,.18)">${dashes("M-140,0a140,140 0 1,0 280,0a140,140 0 1,0 -280,0", CREAM, 9, "20 20")}</g>`, disc(0, -33, 40, lighter(main, 0.14), 6)],
  },
  cushion: {
    color: RED, size: [112, 82], hold: inArms(0.92),
    draw: ({ main, light, dark }) => [
      form([[-48, -70, 0.5], [0, -66], [48, -70, 0.5], [46, -38], [50, -6, 0.5], [0, -2], [-50, -6, 0.5], [-46, -38]], main, { shade: 13, gloss: 11, soften: 8 }), ...[[-51, -73], [51, -73], [-53, -5], [53, -5]].map(([x, y]) => ball(x as number, y as number, 6, YELLOW, { shade: 0 })), ball(0, -38, 7, dark, { shade: 0 }), line("M-8,-42L-24,-54M8,-42L24,-54M-8,-33L-24,-22M8,-33L24,-22", dark, 3.4), disc(0, -39, 3, light),
    ],
  },
  pillow: {
    color: "#f4ead9", size: [122, 72], hold: inArms(0.92), several: "stack",
    draw: ({ main, dark }) => [form([[-54, -56, 0.5], [0, -68], [54, -56, 0.5], [56, -28], [54, -6, 0.5], [0, 0], [-54, -6, 0.5], [-56, -28]], main, { shade: 14, soften: 8 }), line("M-46,-50Q-38,-44 -34,-36M46,-50Q38,-44 34,-36M-44,-12Q-38,-16 -34,-22", dark, 3.4), dashes("M-40,-60Q0,-68 40,-60", BLUE, 3.4, "5 8")],
  },
  blanket: {
    color: "#cf6f5e", size: [136, 76], hold: inArms(0.9), several: "stack",
    draw: ({ main, dark, light }) => [
      slab(-64, -30, 128, 28, dark, { radius: 13, shade: 7 }), slab(-66, -54, 132, 28, main, { radius: 13, shade: 6 }), form([[-62, -60], [-40, -74], [40, -74], [64, -60], [60, -48], [-58, -48]], light, { shade: 5 }), line("M-30,-72V-4M6,-74V-2M40,-72V-4", CREAM, 6, 0.85), line("M-64,-40H64M-62,-16H62", YELLOW, 4, 0.9), line("M-58,0v4M-46,0v4M-34,0v4M34,0v4M46,0v4M58,0v4", CREAM, 3.4),
    ],
  },
  tent: {
    color: "#e2ab4c", size: [300, 224], hold: nobodyHolds, place: "behind",
    draw: ({ main, light, dark }) => [
      line("M-118,-30L-148,-2M118,-30L148,-2", CREAM, 4), line("M-16,-196L10,-222M16,-196L-10,-222", DARK_WOOD, 8), form([[0, -204, 0], [70, -104, 0.6], [132, -2, 0], [-132, -2, 0], [-70, -104, 0.6]], main, { shade: 16, soften: 5 }), form([[0, -204, 0], [-40, -150, 0.6], [-132, -2, 0], [-70, -2, 0], [-36, -110]], light, { shade: 0 }),
      form([[0, -140, 0], [26, -70], [48, -2, 0], [-48, -2, 0], [-26, -70]], "#6d4a3f", { shade: 0 }), form([[0, -140, 0], [-18, -80], [-64, -20], [-60, -2, 0], [-40, -2, 0], [-14, -60]], dark, { shade: 0 }), form([[0, -140, 0], [18, -80], [64, -20], [60, -2, 0], [40, -2, 0], [14, -60]], dark, { shade: 0 }), line("M-116,-14Q0,-22 116,-14", CREAM, 4, 0.5), fill("M0,-222l34,9l-34,10z", RED),
    ],
  },
  door: {
    color: "#a9653f", size: [166, 256], hold: nobodyHolds, place: "behind",
    draw: ({ main, dark, deep, light }) => [
      form([[-82, 0, 0], [-82, -170], [-58, -234], [0, -254], [58, -234], [82, -170], [82, 0, 0]], "#d8c4a4", { shade: 8 }), form([[-64, 0, 0], [-64, -166], [-44, -220], [0, -236], [44, -220], [64, -166], [64, 0, 0]], main, { shade: 9 }), line("M-32,-4V-222M0,-4V-234M32,-4V-222", dark, 4), ball(0, -172, 20, "#bcd8dd", { shade: 4 }), ring(0, -172, 21, deep, 6), line("M0,-190v36M-18,-172h36", deep, 4), ball(42, -104, 8, BRASS, { shade: 3 }), line("M-62,-60h24M-62,-150h24", INK, 6), slab(-88, -10, 176, 10, "#b9a98e", { radius: 4, shade: 0 }), line("M-54,-150Q-50,-200 -24,-216", light, 4),
    ],
  },
  clock: {
    color: WOOD, size: [102, 222], hold: inArms(0.5), place: "behind",
    draw: ({ main, light, dark, deep }) => [
      slab(-34, -150, 68, 136, main, { radius: 4, shade: 6 }), form([[-48, -140, 0], [-48, -190], [-24, -216], [0, -222], [24, -216], [48, -190], [48, -140, 0]], main, { shade: 8 }), slab(-50, -20, 100, 20, dark, { radius: 5 }), ball(0, -176, 33, CREAM, { shade: 5 }), ring(0, -176, 33, BRASS, 5), ...[0, 90, 180, 270].map((turn) => moved(0, -176, line("M0,-26v4", INK, 4), { turn })), line("M0,-176V-194M0,-176L12,-168", INK, 4.4), disc(0, -176, 4, RED), slab(-22, -122, 44, 90, deep, { radius: 8, shade: 0 }), line("M0,-122V-66", BRASS, 4), ball(0, -56, 12, BRASS, { shade: 4 }), line("M-38,-196q6,-10 16,-15", light, 4),
    ],
  },
  broom: {
    color: STRAW, size: [76, 196], hold: gripped(0, -112, 0.9, 6),
    draw: ({ main, dark, light }) => [line("M0,-60V-190", DARK_WOOD, 9), form([[-13, -66, 0], [13, -66, 0], [22, -40], [36, -2, 0], [12, -6], [0, 0, 0], [-12, -6], [-36, -2, 0], [-22, -40]], main, { shade: 8 }), line("M-10,-44L-20,-10M0,-44V-10M10,-44L18,-12", dark, 3.4), line("M-15,-40L-27,-10", light, 3), line("M-13,-60H13", RED, 7), line("M-16,-48H16", RED, 6)],
  },
  window: {
    color: CREAM, size: [172, 220], hold: nobodyHolds, place: "behind",
    draw: ({ main, dark }) => [
      slab(-70, -206, 140, 176, main, { radius: 12, shade: 0 }), fill("M-56,-118V-176Q-56,-194 -36,-194H-5V-118ZM5,-118V-194H36Q56,-194 56,-176V-118Z", "#9cc6d8"), fill("M-56,-44V-108H-5V-44ZM5,-44V-108H56V-44Z", "#b8d9df"), fill("M-56,-44V-64Q-30,-80 -5,-68V-44ZM5,-44V-66Q34,-56 56,-72V-44Z", "#9dbb7a"), ball(30, -164, 13, "#fbe3a0", { shade: 0 }), fill("M-46,-150q2,-12 14,-10q6,-10 14,0q10,0 8,10z", "#fdf8ea"),
      form([[-84, -214, 0], [-40, -214, 0], [-50, -150], [-74, -110], [-84, -40, 0]], "#d98079", { shade: 6 }), form([[84, -214, 0], [40, -214, 0], [50, -150], [74, -110], [84, -40, 0]], "#d98079", { shade: 6 }), slab(-86, -220, 172, 10, DARK_WOOD, { radius: 5, shade: 0 }), slab(-80, -38, 160, 18, dark, { radius: 5, shade: 5 }), slab(-26, -60, 30, 24, "#c9714e", { radius: 4 }), line("M-11,-60v-14M-11,-62q-12,-4 -12,-14M-11,-62q12,-4 12,-14", LEAF, 5), disc(-11, -78, 7, RED),
    ],
  },
  lamp: {
    color: "#efcb85", size: [96, 130], hold: gripped(0, -46, 0.74), light: { dx: 0, dy: -94, radius: 380, strength: 0.8 },
    draw: ({ dark }) => [turned([[9, -66], [7, -46], [24, -28], [26, -12], [14, -4], [30, 0], [0, 1]], "#7f9f96", { shade: 6, gloss: 7 }), line("M18,-68v16", BRASS, 3), disc(18, -50, 3.4, BRASS), line("M-44,-68H44", dark, 3)],
    glow: ({ main, pale, dark }) => [form([[-26, -128, 0], [26, -128, 0], [46, -70, 0], [-46, -70, 0]], main, { shade: 6 }), fill("M-38,-76L-20,-120H-4L-12,-76Z", pale), line("M-44,-72Q0,-64 44,-72", dark, 5)],
  },
  lantern: {
    color: "#5b463c", size: [66, 112], hold: gripped(0, -106, 0.84), light: { dx: 0, dy: -38, radius: 390, strength: 0.9 }, several: "row",
    draw: ({ main, light, dark }) => [ring(0, -98, 11, main, 5), form([[-9, -90, 0], [9, -90, 0], [30, -70, 0], [-30, -70, 0]], light, { shade: 4 }), slab(-29, -12, 58, 12, main, { radius: 4, shade: 4 }), line("M-34,-70H34", dark, 7)],
    glow: ({ main }) => [fill("M-24,-66H24L21,-12H-21Z", GLOW), flame(0, -14, 0.9), line("M-24,-66L-21,-12M24,-66L21,-12", main, 5)],
  },
  "candle-lamp": {
    color: "#d98f4e", size: [66, 78], hold: gripped(30, -18, 0.94), light: { dx: 0, dy: -58, radius: 330, strength: 0.8 }, several: "row",
    draw: ({ main, light, dark }) => [ring(26, -14, 8, dark, 5), turned([[28, -16], [24, -4], [14, 0], [0, 1]], main, { shade: 4 }), disc(0, -16, 28, light, 7), slab(-9, -50, 18, 36, CREAM, { radius: 3, shade: 0 }), fill("M4,-50h5v34h-5z", darker(CREAM, 0.06)), line("M-9,-46q2,10 5,4t5,2", "#fff8ea", 5)],
    glow: () => [flame(0, -48, 0.84)],
  },
  bathtub: {
    color: "#f3ecdf", size: [284, 142], hold: nobodyHolds,
    draw: ({ main, dark, light }) => [
      form([[-100, -20], [-116, -4], [-96, 0], [-78, -16]], BRASS, { shade: 3 }), form([[100, -20], [116, -4], [96, 0], [78, -16]], BRASS, { shade: 3 }), line("M112,-92V-126q0,-12 -24,-8", BRASS, 9), ...[[-78, 22], [-44, 28], [-4, 24], [34, 30], [72, 20]].map(([x, radius]) => ball(x as number, -98, radius as number, "#eef6f7", { shade: 5 })), ball(-20, -124, 12, "#f7fbfb", { shade: 2 }), form([[4, -118], [12, -132], [26, -128], [28, -116], [46, -114], [38, -98], [8, -98]], YELLOW, { shade: 3 }), fill("M4,-122l-9,4l9,4z", "#e5813a"), disc(15, -124, 2.4, INK),
      form([[-132, -92, 0], [132, -92, 0], [122, -44], [92, -14, 0.6], [-92, -14, 0.6], [-122, -44]], main, { shade: 18 }), slab(-141, -100, 282, 16, light, { radius: 8, shade: 4 }), line("M-104,-70Q-98,-48 -84,-38", "#fffaf0", 6), line("M-60,-30H60", dark, 3, 0.5),
    ],
  },
  "weather-vane": {
    color: "#7d5b45", size: [130, 168], hold: gripped(0, -20, 0.56), place: "behind",
    draw: ({ main, dark, light }) => [
      form([[-40, 0, 0], [0, -34, 0], [40, 0, 0]], RED, { shade: 6 }), line("M0,-28V-98", dark, 6), line("M-50,-62H50", dark, 5), disc(-54, -62, 6, BRASS), disc(54, -62, 6, BRASS), ball(0, -62, 8, BRASS, { shade: 2 }), line("M-58,-96H52", main, 5), fill("M-64,-96l18,-9v18z", main), fill("M46,-96l18,-10v20z", main),
      form([[-36, -100], [-44, -126], [-34, -142], [-22, -128], [4, -120], [20, -128], [26, -156], [44, -154], [48, -132], [30, -104], [4, -98]], main, { shade: 5 }), fill("M-30,-142q0,-14 8,-10q6,-8 10,2q4,8 -8,12z", RED), fill("M-44,-132l-12,5l12,4z", BRASS), disc(-33, -133, 2.6, CREAM), line("M-6,-116q10,6 22,-2", light, 4), disc(0, -98, 4, dark),
    ],
  },
} satisfies Partial<Record<PropKind, PropSketch>>;
