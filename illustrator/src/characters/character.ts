import { shade } from "../core/color.ts";
import { f } from "../core/path.ts";
import { Pen, type LineStyle } from "../core/pen.ts";
import type { FigureAct } from "./figure-act.ts";
import { drawArm, drawHand } from "./draw-arm.ts";
import { drawBehind, drawStraps } from "./draw-behind.ts";
import { drawLeg, drawSeatedLegs } from "./draw-leg.ts";
import type { HeldDrawing } from "../props/draw-held-prop.ts";
import { leaning, lowered, onNeck, type FigureDrawing } from "./figure-drawing.ts";
import type { Figure } from "./figure-of.ts";
import { head } from "./head.ts";
import { scarf, torso, wear } from "./outfit.ts";
import { geometry, heldBy, type Geometry } from "./place-figure.ts";
import { wheelchairFront } from "./wheelchair.ts";

export { geometry } from "./place-figure.ts";
export { figureScale, speciesOf } from "./species-of.ts";

/** Drawn in three parts, so that two figures can be interleaved: who hugs, who holds hands, who peeks. All are in their place. */
export type DrawnFigure = {
  back: string; main: string; over: string; defs: string; geo: Geometry;
  /** Light that the figure gives in the dark. */
  glow: { x: number; y: number; r: number; color: string } | null;
};

/** Draws a figure in a pose. `prefix` makes its ids its own in the picture. */
export function character(figure: Figure, act: FigureAct, style: LineStyle = {}, prefix = "c"): DrawnFigure {
  const geo = geometry(figure, act);
  const { sp: species, rig, s: solved, k } = geo;
  const pen = new Pen({ ...style, prefix, seed: figure.name + figure.species });
  const drawing: FigureDrawing = { pen, figure, act, species, rig, solved, worn: wear(figure, species) };
  // The order of these three decides the ids in `defs`.
  const back = drawBehind(drawing);
  const body = drawBody(drawing, geo.m);
  const face = drawHead(drawing);
  const arms = drawFrontArms(drawing, geo.m);
  const { isSitting, isLegless } = legsOf(drawing);
  const lap = isSitting && !isLegless ? (figure.wheelchair ? wheelchairFront(pen, figure.wheelchair, rig) : "") + drawSeatedLegs(drawing) : "";
  const main = (isSitting || isLegless ? "" : drawLegs(drawing)) + leaning(drawing, body) + lap + leaning(drawing, arms.below + face + (solved.p.peeking ? "" : arms.above));
  return {
    back: inPlace(geo, act, back),
    main: inPlace(geo, act, main),
    over: inPlace(geo, act, drawOver(drawing, arms.above, geo.m)),
    defs: pen.defs,
    geo,
    glow: species.glow ? { x: geo.faceBox.cx, y: geo.faceBox.cy, r: 260 * k, color: species.glow } : null,
  };
}

function inPlace({ k, m, s }: Geometry, act: FigureAct, inner: string): string {
  if (inner === "") return "";
  return `<g transform="translate(${f(act.x)},${f(act.y)}) scale(${f(m * k * 1000) / 1000},${f(k * 1000) / 1000})"><g transform="rotate(${s.p.spin},0,-110)">${inner}</g></g>`;
}

function legsOf({ act, solved: { p } }: FigureDrawing): { isSitting: boolean; isLegless: boolean } {
  return { isSitting: p.legs === "sit" || p.legs === "chair", isLegless: act.hideLegs === true || p.peeking === true };
}

/** The farther leg first. */
function drawLegs(drawing: FigureDrawing): string {
  const left = drawLeg(drawing, "L");
  const right = drawLeg(drawing, "R");
  return drawing.solved.turn >= 0 ? left + right : right + left;
}

/** Neck, clothed trunk, straps, scarf, and the thing that both hands hold before it. */
function drawBody(drawing: FigureDrawing, mirror: number): string {
  const { pen, figure, act, species, rig, solved } = drawing;
  const { p, turn } = solved;
  const held = heldBy(act);
  const farArm = p.backL && !isOver(drawing, "L") && !held?.isTwoHanded ? drawArm(drawing, "L") : "";
  const neck = species.human ? pen.tube(`M0,${rig.top + 6}L${turn * 6},${rig.neckY - 14}`, shade(species.main, -0.05), rig.halfTop * 0.62) : "";
  const narrower = 1 - 0.1 * Math.abs(turn);
  const trunk = `<g transform="scale(${f(narrower * 100) / 100},1)">${torso(pen, species, figure, rig, turn, legsOf(drawing).isSitting)}</g>`;
  const straps = drawStraps(drawing);
  return (
    farArm +
    lowered(drawing, neck + trunk) +
    (straps ? lowered(drawing, straps) : "") +
    lowered(drawing, scarf(pen, figure.outfit, rig, p.flow, "tail") + scarf(pen, figure.outfit, rig, p.flow, "band")) +
    (held?.isTwoHanded ? betweenHands(drawing, held, mirror) : "")
  );
}

function betweenHands({ solved: { arms } }: FigureDrawing, held: HeldDrawing, mirror: number): string {
  const [left, right] = [arms.L.end, arms.R.end];
  return `<g transform="translate(${f((left[0] + right[0]) / 2)},${f((left[1] + right[1]) / 2)})${mirrored(mirror)}">${held.svg}</g>`;
}

/** Things are never seen in a mirror: letters stay readable. */
const mirrored = (mirror: number): string => (mirror < 0 ? " scale(-1,1)" : "");

function drawHead(drawing: FigureDrawing): string {
  const { pen, figure, act, species, solved } = drawing;
  return onNeck(drawing, head(pen, species, figure, {
    emotion: act.emotion || "happy", look: act.look ?? solved.p.look, turn: solved.turn,
    nightcap: figure.outfit.pyjamas ? figure.nightcap : undefined,
  }));
}

/** Arms below the head, and arms above it. */
function drawFrontArms(drawing: FigureDrawing, mirror: number): { below: string; above: string } {
  const isBehind = drawing.solved.p.backL && !heldBy(drawing.act)?.isTwoHanded;
  const left = isOver(drawing, "L") || !isBehind ? drawArm(drawing, "L") : "";
  const right = drawing.act.overArmR ? "" : drawHoldingArm(drawing, mirror);
  const isLeftAbove = isOver(drawing, "L");
  const isRightAbove = isOver(drawing, "R");
  return { below: (isLeftAbove ? "" : left) + (isRightAbove ? "" : right), above: (isLeftAbove ? left : "") + (isRightAbove ? right : "") };
}

/** What lies over the partner, or over the cover that the figure peeks from. */
function drawOver(drawing: FigureDrawing, above: string, mirror: number): string {
  if (drawing.act.overArmR) return leaning(drawing, drawHoldingArm(drawing, mirror));
  return drawing.solved.p.peeking ? leaning(drawing, above) : "";
}

/** Things for one hand are in the right one. */
function drawHoldingArm(drawing: FigureDrawing, mirror: number): string {
  const arm = drawArm(drawing, "R");
  const { p, arms } = drawing.solved;
  const [x, y] = arms.R.end;
  const held = heldBy(drawing.act, -y);
  if (!held || held.isTwoHanded) return arm;
  const fingers = drawing.species.arms === "wing" ? "" : drawHand(drawing, "R");
  return `${arm}<g transform="translate(${f(x)},${f(y)}) rotate(${f(-p.lean - p.spin)})${held.isPulled ? "" : mirrored(mirror)}">${held.svg}</g>${fingers}`;
}

const isOver = ({ act, solved: { p } }: FigureDrawing, side: "L" | "R"): boolean => Boolean(p[`over${side}`] || act[`over${side}`]);
