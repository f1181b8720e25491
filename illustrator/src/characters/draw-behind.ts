import { shade } from "../core/color.ts";
import { leaning, lowered, onNeck, type FigureDrawing } from "./figure-drawing.ts";
import { headBehind } from "./head.ts";
import { backParts, tail } from "./tails.ts";
import { wheelchairBack } from "./wheelchair.ts";

/** What hangs behind the body, from the back: chair, tail and wings, cape, backpack, long hair. */
export function drawBehind(drawing: FigureDrawing): string {
  const { pen, figure, act, species, rig, solved } = drawing;
  const { p, turn } = solved;
  const onBack = (inner: string): string => (inner === "" ? "" : leaning(drawing, lowered(drawing, inner)));
  const tailSide = act.tailSide ?? (turn > 0.3 ? -1 : 1);
  const tailAngle = p.spin ? -30 : p.flow ? -8 : 0;
  const parts = onBack(`<g transform="scale(${tailSide},1) rotate(${tailAngle},20,-40)">${tail(pen, species)}</g>${backParts(pen, species)}`);
  const hair = headBehind(pen, species, figure);
  return (
    (figure.wheelchair ? wheelchairBack(pen, figure.wheelchair, rig) : "") +
    parts +
    onBack(drawCape(drawing)) +
    onBack(drawBackpack(drawing)) +
    (hair ? leaning(drawing, onNeck(drawing, hair)) : "")
  );
}

function drawCape({ pen, figure, rig, solved: { p, oy } }: FigureDrawing): string {
  const color = figure.outfit.cape;
  if (!color) return "";
  const { halfTop, halfHip, top, waistY, hipY } = rig;
  const path = p.flow
    ? `M${-halfTop * 0.9},${top + 4}C-80,${top + 40} -150,${waistY} -200,${waistY - 16}C-184,${waistY + 30} -190,${hipY + 10} -150,${hipY + 22}C-100,${hipY} -40,${hipY} 30,${waistY}L${halfTop * 0.9},${top + 4}Z`
    : `M${-halfTop * 0.9},${top + 4}C-70,${waistY - 20} -100,${hipY - 20} ${-halfHip - 40},${-18 - oy}C-50,${-2 - oy} 50,${-2 - oy} ${halfHip + 40},${-18 - oy}C100,${hipY - 20} 70,${waistY - 20} ${halfTop * 0.9},${top + 4}Z`;
  return pen.fill(path, color);
}

function drawBackpack({ pen, figure, rig: { halfTop, top, waistY } }: FigureDrawing): string {
  const color = figure.outfit.backpack;
  if (!color) return "";
  return pen.fill(
    `M${-halfTop - 26},${top + 30}Q0,${top - 10} ${halfTop + 26},${top + 30}V${waistY + 20}Q0,${waistY + 40} ${-halfTop - 26},${waistY + 20}Z`,
    color,
  );
}

/** Straps of the backpack, over the clothes. */
export function drawStraps({ pen, figure, rig: { halfTop, top, waistY } }: FigureDrawing): string {
  const color = figure.outfit.backpack;
  if (!color) return "";
  const strap = (x: number): string => `M${halfTop * 0.7 * x},${top + 8}L${halfTop * 0.76 * x},${waistY}`;
  return pen.stroke(strap(-1) + strap(1), shade(color, -0.06), 9);
}
