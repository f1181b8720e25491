import { shade } from "../core/color.ts";
import { at, blob, f, oval } from "../core/path.ts";
import type { FigureDrawing } from "./figure-drawing.ts";
import { firstPart, limbPath } from "./limb.ts";
import type { Limb, Side } from "./rig.ts";

/** A foot of a bird. */
const CLAWS = "M-8,-8C-4,-12 6,-12 10,-8C22,-4 30,6 26,10C20,14 16,8 12,10C8,14 0,14 -2,10C-8,8 -14,14 -20,10C-22,4 -14,-4 -8,-8Z";
/** How far above the ground the shaft of a leg ends in its shoe. */
const ANKLE = 8;
const MOST_TURNED = 70;

/** A leg of who stands, walks or jumps. */
export function drawLeg(drawing: FigureDrawing, side: Side): string {
  const { pen, figure, species, rig, solved, worn } = drawing;
  const { from, ctrl, end } = solved.legs[side];
  const angle = ((Math.atan2(end[1] - ctrl[1], end[0] - ctrl[0]) * 180) / Math.PI - 90) * 0.85;
  const turned = Math.max(-MOST_TURNED, Math.min(MOST_TURNED, angle));
  const isStraight = Math.abs(turned) < 12 && !solved.p[`leg${side}`];
  const leg: Limb = { from, ctrl, end: [end[0], end[1] - ANKLE] };
  let svg = pen.tube(limbPath(leg), worn.leg, rig.legW);
  if (figure.outfit.pyjamas && species.human) svg += pen.stroke(limbPath(leg), shade(worn.leg, 0.14), 5);
  if (worn.shorts) svg += pen.tube(limbPath(firstPart(leg, 0.5)), worn.shorts, rig.legW + 6);
  if (worn.boot) svg += pen.tube(`M${at(firstPart(leg, 0.62).end)}L${at(leg.end)}`, worn.boot, rig.legW + 5);
  const apart = side === "L" ? -3 : 3;
  return svg + drawShoe(drawing, end[0] + (isStraight ? apart : 0), end[1] - 4, isStraight ? 0 : turned);
}

/** Both legs of who sits, on the ground or in a chair. */
export const drawSeatedLegs = (drawing: FigureDrawing): string => drawSeatedLeg(drawing, -1) + drawSeatedLeg(drawing, 1);

function drawSeatedLeg(drawing: FigureDrawing, out: -1 | 1): string {
  if (drawing.solved.p.legs === "chair") return drawLegInChair(drawing, out);
  return drawing.species.human ? drawLegOnGround(drawing, out) : drawPawOnGround(drawing, out);
}

function drawLegInChair(drawing: FigureDrawing, out: number): string {
  const { pen, rig, solved, worn } = drawing;
  return pen.tube(`M${out * rig.hipX},${rig.hipY + solved.oy}Q${out * 27},-78 ${out * 27},-62L${out * 25},-24`, worn.leg, rig.legW) + drawShoe(drawing, out * 27, -16, 0);
}

/** Soles to the reader. */
function drawLegOnGround({ pen, rig, worn }: FigureDrawing, out: number): string {
  const soleX = out * (rig.hipX + 36);
  return (
    pen.tube(`M${out * rig.hipX},-26Q${out * 40},-40 ${out * (rig.hipX + 28)},-22`, worn.leg, rig.legW + 2) +
    pen.fill(oval(soleX, -20, rig.footW * 0.82, rig.footW * 0.95), worn.shoe) +
    pen.flat(oval(soleX, -18, rig.footW * 0.5, rig.footW * 0.6), shade(worn.shoe, 0.08))
  );
}

function drawPawOnGround(drawing: FigureDrawing, out: number): string {
  const { pen, species, worn } = drawing;
  const thigh = pen.fill(oval(out * 45, -22, 34, 24), worn.leg);
  if (species.feet) return thigh + drawShoe(drawing, out * 52, -8, out * 14);
  const pads = oval(out * 54, -12, 9, 8) + oval(out * 54 - 11, -25, 3.6) + oval(out * 54, -28, 3.6) + oval(out * 54 + 11, -25, 3.6);
  return thigh + pen.fill(oval(out * 54, -16, 21, 20), worn.shoe) + pen.flat(pads, shade(worn.shoe, 0.12), 'opacity=".75"');
}

function drawShoe({ pen, figure, species, rig, solved: { turn }, worn }: FigureDrawing, x: number, y: number, angle: number): string {
  const { pyjamas, boots } = figure.outfit;
  const ahead = turn * 7;
  const shape = species.feet ? CLAWS : blob(ahead, -1, rig.footW, 13, pen.rng("shoe"), 9, 0.03);
  const hasSole = species.human && !pyjamas && !boots;
  const sole = hasSole ? pen.stroke(`M${-rig.footW + 4 + ahead},6Q${ahead},11 ${rig.footW - 4 + ahead},6`, "#FFF4E0", 4, 'opacity=".85"') : "";
  return `<g transform="translate(${f(x)},${f(y)}) rotate(${f(angle)})">${pen.fill(shape, worn.shoe)}${sole}</g>`;
}
