import { box, darker, ellipse, fillPath, lighter, strokePath } from "./brush.ts";
import type { ThingRow } from "./thing.ts";

const wheel = (x: number, y: number, r: number, color = "#4A3A34") => ellipse(x, y, r, r, color) + ellipse(x, y, r * 0.5, r * 0.5, "#E3C27A");
const squiggles = (x: number, y: number, width: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => strokePath(`M${x},${y + row * 14}h${width * (row % 2 ? 0.7 : 1)}`, "#A89A88", 4)).join("");

/** Toys, clothes, paper and food. */
export const PLAY_THINGS = {
  wagon: ["#C8453A", (c) => ({ w: 92, h: 84, svg: strokePath("M70,-42Q104,-50 124,-86", "#6B4A3A", 7) + box(-84, -72, 156, 44, c, 8) + box(-84, -72, 156, 12, lighter(c, 0.07), 6) + wheel(-52, -20, 20) + wheel(42, -20, 20) })],
  sled: ["#F2B632", (c) => ({ w: 120, h: 60, svg: strokePath("M-110,-8H96Q124,-8 120,-38", "#8A5A3C", 9) + strokePath("M-70,-10V-36M0,-10V-36M66,-10V-36", "#8A5A3C", 8) + box(-104, -48, 190, 16, c, 7) + strokePath("M120,-38Q146,-60 150,-74", "#8A6A4A", 4) })],
  drum: ["#C8453A", (c) => ({ w: 52, h: 86, svg: strokePath("M-34,-84L-8,-62M34,-84L8,-62", "#8A5A3C", 6) + box(-52, -58, 104, 58, c, 10) + ellipse(0, -58, 52, 13, "#FFF6E6") + strokePath("M-50,-48L-26,-8L0,-46L26,-8L50,-48", "#F3D9A0", 5) })],
  boat: ["#9A6A48", (c) => ({ w: 110, h: 130, svg: box(-4, -130, 8, 96, "#6B4A3A") + fillPath("M6,-126Q62,-90 66,-48H6Z", "#F7EFE2") + fillPath("M-110,-44H110Q92,0 48,0H-52Q-92,0 -110,-44Z", c) + strokePath("M-96,-30H96", lighter(c, 0.08), 5) })],
  blocks: ["#D9675A", (c) => ({ w: 66, h: 106, svg: box(-64, -52, 52, 52, c, 7) + box(-6, -52, 52, 52, "#6C9BC0", 7) + box(-36, -106, 52, 52, "#E3A83C", 7) + fillPath("M-10,-90L-2,-72H-18Z", "#FFF4E0") + ellipse(20, -26, 11, 11, "#FFF4E0") })],
  trumpet: ["#E3B24A", (c) => ({ w: 56, h: 44, svg: strokePath("M-50,-22H20", c, 9) + fillPath("M14,-30L56,-44V0L14,-14Z", c) + strokePath("M-24,-22V-38M-8,-22V-38", darker(c), 6) })],
  "cardboard-ship": ["#C9A06A", (c) => ({ w: 120, h: 130, svg: box(-4, -130, 8, 80, "#8A5A3C") + fillPath("M4,-126L60,-92L4,-70Z", "#C8453A") + fillPath("M-120,-60H120L92,0H-92Z", c) + ellipse(-40, -32, 11, 11, "#6C9BC0") + ellipse(10, -32, 11, 11, "#6C9BC0") })],
  "roller-skates": ["#C8453A", (c) => ({ w: 60, h: 60, svg: fillPath("M-56,-58H-28V-32L2,-26V-16H-56Z", c) + wheel(-44, -8, 9) + wheel(-10, -8, 9) + fillPath("M8,-58H36V-32L62,-26V-16H8Z", c) + wheel(20, -8, 9) + wheel(50, -8, 9) })],
  mitten: ["#3F7FB5", (c) => ({ w: 32, h: 66, svg: fillPath("M-22,0V-36Q-22,-66 4,-66Q26,-66 26,-38V0Z", c) + fillPath("M-20,-20Q-42,-30 -36,-42Q-26,-50 -18,-34Z", c) + box(-26, -12, 56, 14, lighter(c, 0.14), 6) })],
  boot: ["#C8453A", (c) => ({ w: 42, h: 78, svg: fillPath("M-28,-76H10V-30Q42,-28 44,-6V0H-28Z", c) + box(-32, -6, 78, 8, darker(c), 4) + box(-30, -78, 42, 12, lighter(c, 0.1), 5) })],
  "hat-thing": ["#3F7FB5", (c) => ({ w: 48, h: 62, svg: fillPath("M-40,-14Q-38,-60 0,-60Q38,-60 40,-14Z", c) + box(-48, -18, 96, 18, lighter(c, 0.1), 9) + ellipse(0, -62, 11, 11, "#FFF6E6") })],
  "coat-thing": ["#8D939C", (c) => ({ w: 52, h: 130, svg: fillPath("M-22,-130H22L50,-96L40,-70L32,-78L40,0H-40L-32,-78L-40,-70L-50,-96Z", c) + strokePath("M0,-124V-4", darker(c), 4) + ellipse(8, -88, 4, 4, darker(c, 0.2)) + ellipse(8, -60, 4, 4, darker(c, 0.2)) + ellipse(8, -32, 4, 4, darker(c, 0.2)) })],
  sock: ["#6C9BC0", (c) => ({ w: 26, h: 58, svg: fillPath("M-16,-58H12V-26Q30,-22 28,-6Q14,4 -8,0Q-18,-6 -16,-26Z", c) + box(-18, -58, 32, 9, "#FFF4E0", 4) + strokePath("M-14,-38H10M-14,-26H10", "#FFF4E0", 4) })],
  "scarf-thing": ["#C8453A", (c) => ({ w: 24, h: 96, svg: fillPath("M-18,-96Q0,-104 18,-96L14,-8H-14Z", c) + strokePath("M-14,-30H14M-15,-48H15", lighter(c, 0.2), 6) + strokePath("M-10,-8V4M0,-8V4M10,-8V4", c, 4) })],
  button: ["#8A5A3C", (c) => ({ w: 32, h: 62, svg: ellipse(0, -32, 31, 31, c) + ellipse(0, -32, 22, 22, lighter(c, 0.07)) + ellipse(-7, -39, 4, 4, darker(c, 0.16)) + ellipse(7, -39, 4, 4, darker(c, 0.16)) + ellipse(-7, -25, 4, 4, darker(c, 0.16)) + ellipse(7, -25, 4, 4, darker(c, 0.16)) })],
  handkerchief: ["#F3EBDD", (c) => ({ w: 40, h: 46, svg: fillPath("M-40,-4Q-30,-40 0,-46Q34,-40 40,-4Q20,-12 0,0Q-20,-12 -40,-4Z", c) + ellipse(-12, -22, 4, 4, "#C97A86") + ellipse(12, -24, 4, 4, "#C97A86") + ellipse(0, -34, 4, 4, "#C97A86") })],
  suitcase: ["#A8643E", (c) => ({ w: 58, h: 80, svg: strokePath("M-16,-66V-80H16V-66", "#6B4A3A", 7) + box(-58, -68, 116, 68, c, 10) + box(-38, -68, 10, 68, darker(c), 0) + box(28, -68, 10, 68, darker(c), 0) })],
  bag: ["#7A9E7E", (c) => ({ w: 44, h: 76, svg: fillPath("M-20,-60Q0,-76 20,-60Q58,-10 30,0H-30Q-58,-10 -20,-60Z", c) + strokePath("M-22,-58Q0,-48 22,-58", "#E3C27A", 6) })],
  "toy-basket": ["#C08A50", (c) => ({ w: 66, h: 86, svg: ellipse(-24, -58, 22, 22, "#C8453A") + box(0, -84, 36, 40, "#6C9BC0", 5) + ellipse(38, -52, 14, 14, "#E3A83C") + fillPath("M-66,-46H66L54,0H-54Z", c) + strokePath("M-60,-30H60M-57,-15H57", darker(c), 4) })],
  book: ["#C4573F", (c) => ({ w: 44, h: 34, svg: box(-44, -30, 88, 30, c, 5) + box(-40, -25, 84, 18, "#FFF6E6", 3) + strokePath("M-36,-20H40M-36,-13H40", "#E3D3BD", 2) })],
  notebook: ["#6C9BC0", (c) => ({ w: 34, h: 58, svg: box(-32, -58, 64, 58, c, 5) + box(-16, -46, 36, 16, "#FFF6E6", 3) + strokePath("M-26,-54V-4", darker(c), 5) })],
  paper: ["#FFF8EA", (c) => ({ w: 40, h: 66, svg: box(-38, -66, 76, 66, c, 3) + squiggles(-26, -50, 50, 3) })],
  "paper-notes": ["#FFF6E0", (c) => ({ w: 62, h: 50, svg: `<g transform="rotate(-12)">${box(-56, -34, 38, 30, c, 2)}${squiggles(-50, -24, 26, 2)}</g><g transform="rotate(9)">${box(-14, -36, 38, 30, "#F7D6CF", 2)}${squiggles(-8, -26, 26, 2)}</g><g transform="rotate(-4)">${box(26, -30, 36, 28, "#DCEBD6", 2)}</g>` })],
  drawing: ["#FFF8EA", (c) => ({ w: 54, h: 92, svg: box(-54, -92, 108, 92, c, 3) + ellipse(0, -40, 22, 24, "#8C6BA8") + ellipse(-8, -46, 4, 5, "#FFF8EA") + ellipse(8, -46, 4, 5, "#FFF8EA") + strokePath("M-10,-32q10,8 20,0M-22,-52l-12,-14M22,-52l12,-14", "#4A3A5A", 4) + strokePath("M-44,-14H44", "#7FB05A", 6) })],
  letter: ["#FFF6E6", (c) => ({ w: 42, h: 54, svg: box(-42, -54, 84, 54, c, 4) + strokePath("M-42,-52L0,-20L42,-52", "#D9BFA0", 4) + ellipse(0, -22, 8, 8, "#C8453A") })],
  map: ["#F3E0B8", (c) => ({ w: 54, h: 70, svg: fillPath("M-54,-66L-18,-74L18,-66L54,-74V-4L18,4L-18,-4L-54,4Z", c) + strokePath("M-40,-24q14,-22 30,-10t30,-12", "#C4573F", 4) + strokePath("M26,-54l12,12M38,-54l-12,12", "#C4573F", 4) })],
  sign: ["#B98658", (c) => ({ w: 60, h: 140, svg: box(-7, -76, 14, 76, darker(c)) + box(-60, -140, 120, 68, c, 6) + squiggles(-42, -120, 84, 3) })],
  poster: ["#FFF6E0", (c) => ({ w: 48, h: 116, svg: box(-48, -116, 96, 116, c, 2) + ellipse(0, -66, 26, 20, "#CFC7BA") + strokePath("M16,-76Q34,-96 26,-106", "#CFC7BA", 12) + fillPath("M30,-110l14,4l-12,4Z", "#EE8F3A") + squiggles(-30, -28, 60, 2) })],
  stamp: ["#D98562", (c) => ({ w: 30, h: 62, svg: box(-30, -62, 60, 62, c, 3) + box(-22, -54, 44, 46, "#FFF6E0", 2) + ellipse(0, -30, 13, 13, "#6C9BC0") })],
  pencil: ["#E3A83C", (c) => ({ w: 12, h: 96, svg: box(-9, -84, 18, 66, c, 2) + fillPath("M-9,-18H9L0,0Z", "#F3D9B0") + fillPath("M-3,-6H3L0,0Z", "#4A3427") + box(-9, -96, 18, 14, "#D98F8F", 4) })],
  crayon: ["#C8453A", (c) => ({ w: 12, h: 70, svg: box(-10, -56, 20, 56, c, 3) + fillPath("M-8,-56H8L3,-70H-3Z", darker(c)) + strokePath("M-10,-44H10M-10,-10H10", darker(c, 0.14), 4) })],
  paint: ["#B98658", (c) => ({ w: 52, h: 44, svg: fillPath("M-52,-20Q-46,-46 4,-44Q54,-42 50,-18Q44,0 18,-4Q6,-8 2,4Q-46,6 -52,-20Z", c) + ellipse(-24, -28, 8, 7, "#C8453A") + ellipse(0, -32, 8, 7, "#E3A83C") + ellipse(24, -28, 8, 7, "#6C9BC0") })],
  easel: ["#A8744E", (c) => ({ w: 70, h: 200, svg: strokePath("M0,-200L-62,0M0,-200L62,0M0,-150V-10", c, 9) + box(-60, -160, 120, 92, "#FFF8EA", 3) + ellipse(-14, -116, 24, 20, "#8FB7D0") + strokePath("M-50,-84H50", "#7FB05A", 8) + box(-66, -70, 132, 10, darker(c), 3) })],
  glue: ["#F6F1E8", (c) => ({ w: 24, h: 70, svg: box(-22, -48, 44, 48, c, 8) + fillPath("M-12,-48L-5,-70H5L12,-48Z", "#E5813a") + box(-16, -34, 32, 18, "#F2B632", 3) })],
  camera: ["#4A4650", (c) => ({ w: 44, h: 130, svg: strokePath("M0,-62L-36,0M0,-62L36,0M0,-62V0", "#8A5A3C", 7) + box(-44, -124, 88, 62, c, 10) + ellipse(0, -92, 22, 22, "#8FB7D0") + ellipse(0, -92, 12, 12, "#2E2A34") })],
  bun: ["#D9934A", (c) => ({ w: 34, h: 36, svg: fillPath("M-34,-6Q-34,-38 0,-38Q34,-38 34,-6Q0,6 -34,-6Z", c) + strokePath("M-16,-28Q0,-34 16,-28", lighter(c, 0.12), 5) })],
  pancakes: ["#E0A24E", (c) => ({ w: 52, h: 44, svg: ellipse(0, -6, 52, 8, "#E8E2D6") + ellipse(0, -14, 42, 9, darker(c)) + ellipse(0, -22, 41, 9, c) + ellipse(0, -30, 40, 9, lighter(c, 0.04)) + box(-10, -42, 20, 10, "#F8E6A0", 3) })],
  carrot: ["#E5813a", (c) => ({ w: 22, h: 80, svg: strokePath("M0,-58L-14,-80M0,-58V-82M0,-58L14,-78", "#6FA05A", 7) + fillPath("M-20,-56Q0,-68 20,-56Q14,-18 0,0Q-14,-18 -20,-56Z", c) })],
  potato: ["#B98A5A", (c) => ({ w: 34, h: 44, svg: fillPath("M-32,-14Q-34,-44 0,-44Q38,-42 32,-12Q20,4 -6,0Q-28,0 -32,-14Z", c) + ellipse(-10, -26, 3, 3, darker(c)) + ellipse(12, -18, 3, 3, darker(c)) })],
  cabbage: ["#8FBF6A", (c) => ({ w: 40, h: 56, svg: ellipse(0, -28, 38, 28, c) + strokePath("M-26,-30Q0,-54 26,-30M-18,-18Q0,-36 18,-18M0,-50V-6", lighter(c, 0.12), 4) })],
  cheese: ["#F2C24A", (c) => ({ w: 44, h: 46, svg: fillPath("M-44,0V-20L36,-46L44,-20V0Z", c) + ellipse(-16, -10, 7, 6, darker(c)) + ellipse(14, -16, 8, 6, darker(c)) })],
  "orange-fruit": ["#EE9442", (c) => ({ w: 24, h: 48, svg: ellipse(0, -24, 24, 24, c) + fillPath("M0,-46q12,-8 20,0q-10,8 -20,0Z", "#6FA05A") })],
  jam: ["#B5384A", (c) => ({ w: 28, h: 58, svg: box(-27, -48, 54, 48, c, 10) + box(-30, -60, 60, 16, "#F3EBDD", 5) + box(-16, -32, 32, 18, "#FFF6E0", 3) })],
  apple: ["#D2453F", (c) => ({ w: 30, h: 56, svg: fillPath("M0,-44C16,-58 38,-42 30,-16C22,2 8,2 0,-2C-8,2 -22,2 -30,-16C-38,-42 -16,-58 0,-44Z", c) + strokePath("M0,-44q2,-10 8,-12", "#6B4A3A", 4) })],
} satisfies Record<string, ThingRow>;
