// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// Things a character can hold. Origin = the grip point (one hand) or the centre between both hands (two: true).
import { oval, star, f } from "../core/path.ts";
import type { ColorName, PropKind } from "@ai-story-book/contracts";
import { drawThing } from "./draw-thing.ts";
const p = (d, c, x = "") => `<path d="${d}" fill="${c}" ${x}/>`,
  l = (d, c, w) => `<path d="${d}" fill="none" stroke="${c}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"/>`;
const HELD = {
  lantern: () => ({
    light: { dx: 0, dy: 46, r: 380, k: 0.9 },
    svg:
      l("M-14,18Q0,-14 14,18", "#3a2a22", 5) +
      p("M-18,22H18L22,68H-22Z", "#FFE7A0") +
      p("M-22,16H22L18,26H-18ZM-24,66H24V76H-24Z", "#4A3427") +
      l("M-18,24L-20,68M18,24L20,68", "#4A3427", 4) +
      p("M0,62C-10,50 -4,44 0,34C4,44 10,50 0,62Z", "#F29A3A"),
  }),
  torch: () => ({
    light: { dx: 60, dy: -16, r: 330, k: 0.8 },
    svg:
      `<g transform="rotate(-14)">` +
      p("M-16,-9H22V9H-16Z", "#C4463A") +
      p("M22,-9L44,-17V17L22,9Z", "#E8E2D6") +
      p("M44,-15q8,15 0,30z", "#FFF3B8") +
      "</g>",
  }),
  balloon: (o) => ({
    svg:
      l("M0,0C-6,-60 10,-110 0,-170", "#6b5a52", 3) +
      p("M0,-168C-60,-190 -62,-290 0,-292C62,-290 60,-190 0,-168Z", o.color || "#D9534F") +
      l("M-28,-262q-10,20 -4,44", "#ffffff88", 8) +
      p("M-9,-160L0,-172L9,-160Z", o.color || "#D9534F"),
  }),
  flower: (o) => ({
    svg:
      l("M0,14C2,-10 -2,-24 0,-44", "#5C8A4A", 5) +
      p("M0,-14q16,-10 22,2q-12,8 -22,-2Z", "#6FA05A") +
      [0, 60, 120, 180, 240, 300]
        .map((a) => `<ellipse transform="translate(0,-54) rotate(${a})" cx="13" rx="12" ry="8" fill="${o.color || "#F0A0B4"}"/>`)
        .join("") +
      p(oval(0, -54, 8), "#F6CF6A"),
  }),
  umbrella: (o) => ({
    svg:
      l("M0,20V-150", "#6b4a3a", 6) +
      l("M0,20q0,16 14,14", "#6b4a3a", 6) +
      p(
        "M-120,-140C-116,-214 -50,-246 0,-248C50,-246 116,-214 120,-140C100,-156 80,-156 62,-140C44,-156 20,-156 0,-140C-20,-156 -44,-156 -62,-140C-80,-156 -100,-156 -120,-140Z",
        o.color || "#D9675A",
      ) +
      l("M0,-246C-30,-220 -54,-180 -62,-142M0,-246C30,-220 54,-180 62,-142M0,-246V-144", "#00000026", 4),
  }),
  wand: () => ({
    light: { dx: 0, dy: -54, r: 200, k: 0.6 },
    svg: l("M0,12V-44", "#8A5A44", 6) + p(star(0, -58, 24, 0.5, 5, 0.3), "#FFE08A"),
  }),
  star: () => ({
    light: { dx: 0, dy: -16, r: 300, k: 0.8 },
    svg: p(star(0, -14, 36, 0.55, 5, 0.38), "#FFE79A") + l("M-8,-16v6M8,-16v6M-5,-2q5,5 10,0", "#8A6A2E", 3),
  }),
  kite: (o) => ({
    svg:
      l("M0,0C40,-40 60,-120 130,-190", "#6b5a52", 2.6) +
      `<g transform="translate(130,-190) rotate(24)">` +
      p("M0,-62L40,0L0,70L-40,0Z", o.color || "#E8615A") +
      p("M0,-62L40,0H-40Z", "#F6CF6A") +
      l("M0,-62V70M-40,0H40", "#00000022", 4) +
      l("M0,70q16,16 4,32q-12,14 4,30", "#4F7C8A", 4) +
      "</g>",
  }),
  cup: (o) => ({
    svg:
      p("M-20,-18H20L16,26H-16Z", o.color || "#7FA6B8") +
      l("M20,-10q18,6 -2,24", o.color || "#7FA6B8", 6) +
      l("M-6,-28q-6,-8 0,-16M8,-28q-6,-8 0,-16", "#ffffff99", 4),
  }),
  icecream: () => ({
    svg:
      p("M-15,-20L0,26L15,-20Z", "#D9A25E") +
      p(oval(0, -32, 19, 18), "#F7C6CF") +
      p(oval(4, -52, 14, 13), "#FFF1D6") +
      p(oval(6, -66, 5), "#D2453F"),
  }),
  brush: (o) => ({
    svg: `<g transform="rotate(18)">` + l("M0,26V-40", "#B57E54", 7) + p("M-8,-40H8L6,-66Q0,-78 -6,-66Z", o.color || "#4F7CA0") + "</g>",
  }),
  leaf: () => ({
    svg: l("M0,14V-20", "#8a5a34", 4) + p("M0,-14C-34,-30 -26,-66 0,-84C26,-66 34,-30 0,-14Z", "#D9803A") + l("M0,-16V-70", "#A85A28", 3),
  }),
  spyglass: () => ({
    svg:
      `<g transform="rotate(-20)">` +
      p("M-30,-9H14V9H-30Z", "#B57E54") +
      p("M14,-12H42V12H14Z", "#D9A25E") +
      p("M40,-15H50V15H40Z", "#8A5A44") +
      "</g>",
  }),
  wateringcan: () => ({
    svg:
      `<g transform="translate(10,26)">` +
      p("M-30,-26H26V30H-30Z", "#6FA08A") +
      l("M26,14L58,-22", "#6FA08A", 11) +
      p("M50,-34L72,-18L64,-10L44,-26Z", "#5C8A76") +
      l("M-30,-20C-34,-50 22,-50 20,-26", "#5C8A76", 7) +
      "</g>",
  }),
  apple: () => ({
    grip: 24,
    two: true,
    svg:
      p("M0,-12C16,-28 38,-12 30,14C22,32 8,32 0,28C-8,32 -22,32 -30,14C-38,-12 -16,-28 0,-12Z", "#D2453F") +
      l("M0,-12q2,-12 8,-16", "#5a3a28", 4) +
      p("M6,-20q14,-10 20,2q-12,6 -20,-2Z", "#7CA25A"),
  }),
  pie: () => ({
    grip: 46,
    two: true,
    svg:
      p("M-50,0C-46,24 46,24 50,0Z", "#8FB7C0") +
      p("M-54,-2C-50,-34 50,-34 54,-2C40,6 -40,6 -54,-2Z", "#E0A24E") +
      l("M-30,-12l12,-10M-6,-10l12,-14M18,-8l12,-12", "#A9662B", 5) +
      l("M-14,-42q-8,-10 0,-20M12,-42q-8,-10 0,-20", "#ffffffb0", 5),
  }),
  cake: () => ({
    grip: 44,
    two: true,
    light: { dx: 0, dy: -64, r: 220, k: 0.5 },
    svg:
      p("M-52,16H52L44,26H-44Z", "#E8E2D6") +
      p("M-42,-24H42V16H-42Z", "#F3C6C0") +
      p("M-44,-26C-30,-34 30,-34 44,-26V-12q-8,12 -15,0q-7,10 -14,0q-8,12 -15,0q-7,10 -15,0q-8,12 -15,0q-6,8 -14,0Z", "#FFF4E6") +
      [-22, 0, 22]
        .map(
          (x) =>
            l(`M${x},-32V-52`, "#7FA6B8", 5) + p(`M${x},-54C${x - 7},-62 ${x},-68 ${x},-74C${x},-68 ${x + 7},-62 ${x},-54Z`, "#F6B84B"),
        )
        .join(""),
  }),
  book: (o) => ({
    grip: 50,
    two: true,
    svg:
      p("M-60,-34C-40,-44 -16,-42 0,-32C16,-42 40,-44 60,-34V28C40,20 16,22 0,32C-16,22 -40,20 -60,28Z", o.color || "#C4573F") +
      p("M-53,-38C-36,-47 -14,-44 0,-35V26C-14,17 -36,14 -53,22ZM53,-38C36,-47 14,-44 0,-35V26C14,17 36,14 53,22Z", "#FFF8EA") +
      l("M-42,-24q16,-6 32,0M-42,-10q16,-6 32,0M-42,4q16,-6 26,-2M10,-24q16,-6 32,0M10,-10q16,-6 32,0", "#B9A58E", 3),
  }),
  teddy: () => ({
    grip: 30,
    two: true,
    svg:
      p(oval(-17, -44, 10) + oval(17, -44, 10), "#A9764A") +
      p(oval(0, 14, 28, 30), "#BE8A5A") +
      p(oval(0, -28, 25, 23), "#BE8A5A") +
      p(oval(0, -20, 12, 9), "#EBCFA6") +
      p(oval(-9, -32, 3) + oval(9, -32, 3) + oval(0, -23, 3.6, 2.8), "#3a2420") +
      p(oval(-20, 40, 11) + oval(20, 40, 11), "#A9764A") +
      p(oval(0, 16, 15, 17), "#EBCFA6"),
  }),
  present: (o) => ({
    grip: 40,
    two: true,
    svg:
      p("M-40,-28H40V34H-40Z", o.color || "#5E8CB0") +
      p("M-44,-34H44V-16H-44Z", o.color || "#6C9BC0") +
      p("M-8,-34H8V34H-8Z", "#F6CF6A") +
      p("M0,-34C-10,-60 -40,-60 -34,-42C-30,-34 -12,-34 0,-34C12,-34 30,-34 34,-42C40,-60 10,-60 0,-34Z", "#F6CF6A"),
  }),
  ball: (o) => ({
    grip: 32,
    two: true,
    svg:
      p(oval(0, 0, 34), o.color || "#E8615A") +
      p("M-34,0C-20,-16 20,-16 34,0C20,14 -20,14 -34,0Z", "#FFF4E0") +
      p(oval(0, -1, 7), "#F6CF6A"),
  }),
  basket: () => ({
    grip: 44,
    two: true,
    svg:
      p(oval(-20, -14, 15) + oval(14, -14, 15) + oval(-2, -22, 14), "#D2453F") +
      p("M-48,-10H48L38,34H-38Z", "#C08A50") +
      l("M-44,4H44M-41,18H41", "#9A6A38", 4) +
      l("M-30,-10V34M0,-10V34M30,-10V34", "#A87640", 3) +
      l("M-44,-10C-40,-70 40,-70 44,-10", "#9A6A38", 7),
  }),
  map: () => ({
    grip: 48,
    two: true,
    svg:
      p("M-54,-32L-18,-40L18,-32L54,-40V28L18,36L-18,28L-54,36Z", "#F3E0B8") +
      l("M-40,10q14,-22 30,-10t30,-12", "#C4573F", 4) +
      l("M30,-18l12,12M42,-18l-12,12", "#C4573F", 5) +
      l("M-18,-40V28M18,-32V36", "#D9BF8E", 3),
  }),
  letter: () => ({
    grip: 36,
    two: true,
    svg:
      p("M-42,-26H42V28H-42Z", "#FFF6E6") +
      l("M-42,-26L0,8L42,-26", "#D9BFA0", 4) +
      p("M0,18C-16,6 -12,-8 0,0C12,-8 16,6 0,18Z", "#D9534F"),
  }),
  plant: () => ({
    grip: 30,
    two: true,
    svg:
      p("M-28,0H28L20,40H-20Z", "#C9714E") +
      p("M-32,-6H32V8H-32Z", "#D98562") +
      l("M0,-4V-42", "#5C8A4A", 5) +
      p("M0,-20C-26,-22 -34,-42 -28,-52C-10,-50 0,-40 0,-20ZM0,-30C26,-32 34,-52 28,-62C10,-60 0,-50 0,-30Z", "#7FB05A"),
  }),
};
export const HELD_NAMES = Object.keys(HELD);
/** How high a thing is in the arms, and how much smaller than on the ground. */
const ARMFUL = 74;

/** A thing that stands is carried in both arms, small enough for them. */
function carried(prop: { kind: PropKind; color?: ColorName }) {
  const thing = drawThing(prop.kind, prop.color);
  if (!thing) return null;
  const k = Math.min(1, ARMFUL / Math.max(thing.w, thing.h * 0.62));
  return { two: true, grip: Math.min(48, thing.w * k + 2), kind: prop.kind, svg: `<g transform="translate(0,${f(thing.h * k * 0.42)}) scale(${f(k * 100) / 100})">${thing.svg}</g>` };
}

export function heldProp(spec) {
  if (spec?.thing) return carried(spec.thing);
  const o = typeof spec === "string" ? { kind: spec } : spec;
  return HELD[o.kind] ? { ...HELD[o.kind](o), kind: o.kind } : null;
}
