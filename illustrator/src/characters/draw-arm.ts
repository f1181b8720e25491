import { shade } from "../core/color.ts";
import { at, oval, type Point } from "../core/path.ts";
import type { FigureDrawing } from "./figure-drawing.ts";
import { firstPart, limbPath } from "./limb.ts";
import type { Limb, Side } from "./rig.ts";

/** An arm with its sleeve and hand, or a wing. */
export function drawArm(drawing: FigureDrawing, side: Side): string {
  const limb = drawing.solved.arms[side];
  if (drawing.species.arms === "wing") return drawWing(drawing, limb);
  return drawSleeve(drawing, limb) + drawHand(drawing, side);
}

function drawWing({ pen, species, worn }: FigureDrawing, { from, ctrl, end }: Limb): string {
  const dx = end[0] - from[0];
  const dy = end[1] - from[1];
  const length = Math.hypot(dx, dy) || 1;
  const beside = (point: Point, reach: number): string => at([point[0] + (-dy / length) * 25 * reach, point[1] + (dx / length) * 25 * reach]);
  const along = (point: Point, reach: number): string => at([point[0] + (dx / length) * reach, point[1] + (dy / length) * reach]);
  const tip = along(end, 10);
  const upper = beside(from, 0.7);
  return pen.fill(
    `M${upper}Q${beside(ctrl, 1.3)} ${tip}Q${beside(ctrl, -1.3)} ${beside(from, -0.7)}Q${along(from, -14)} ${upper}Z`,
    worn.sleeve === species.main ? shade(species.main, -0.03) : worn.sleeve,
  );
}

function drawSleeve({ pen, species, rig, worn }: FigureDrawing, limb: Limb): string {
  let svg = pen.tube(limbPath(limb), worn.sleeve, rig.armW);
  if (worn.shortSleeve) svg += pen.tube(limbPath(firstPart(limb, 0.42)), worn.shortSleeve, rig.armW + 5);
  else if (species.human) {
    const cuff = `M${at(firstPart(limb, 0.9).end)}L${at(firstPart(limb, 0.97).end)}`;
    svg += pen.stroke(cuff, shade(worn.sleeve, -0.08), rig.armW, "", "butt");
  }
  if (species.robot) svg += pen.stroke(limbPath(limb), species.dark, rig.armW, 'stroke-dasharray="3 13" opacity=".5"', "butt");
  return svg;
}

/** A palm, and a thumb that points to the body; it lies over what the hand holds. */
export function drawHand({ pen, species, rig, solved, worn }: FigureDrawing, side: Side): string {
  const { ctrl, end } = solved.arms[side];
  const dx = end[0] - ctrl[0];
  const dy = end[1] - ctrl[1];
  const length = Math.hypot(dx, dy) || 1;
  const palm = pen.fill(oval(end[0] + (dx / length) * 3, end[1] + (dy / length) * 3, rig.handR), worn.hand);
  if (!species.human) return palm;
  const isRaised = dy < -10;
  const inward = (side === "L" ? 1 : -1) * (isRaised ? -1 : 1);
  const reach = rig.handR * 0.8;
  const thumb = oval(end[0] + (dy / length) * reach * inward, end[1] - (dx / length) * reach * inward, rig.handR * 0.46);
  return pen.fill(thumb, worn.hand) + palm;
}
