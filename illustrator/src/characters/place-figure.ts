import { drawHeldProp, type HeldDrawing } from "../props/draw-held-prop.ts";
import type { FigureAct } from "./figure-act.ts";
import type { Figure } from "./figure-of.ts";
import { headHalf, headTop } from "./head-size.ts";
import { poseOf } from "./poses.ts";
import { buildOf, solve, type Build, type FigurePoint, type Side, type Targets } from "./rig.ts";
import { figureScale, speciesOf } from "./species-of.ts";

/** What a figure has in its hands; `handHeight` over the ground decides how far down a pulled thing is. */
export const heldBy = ({ hold }: Pick<FigureAct, "hold">, handHeight?: number): HeldDrawing | null => (hold ? drawHeldProp(hold, handHeight) : null);

/** Where a figure and its parts are in the picture, without any drawing; so that hands can be made to meet. */
export function geometry(figure: Figure, act: FigureAct) {
  const species = speciesOf(figure);
  const rig = buildOf(figure, species.human);
  const k = figureScale(figure) * (act.scale || 1);
  const m = act.flip ? -1 : 1;
  const toWorld = ([x, y]: FigurePoint): FigurePoint => [act.x + x * k * m, act.y + y * k];
  const toLocal = ([x, y]: FigurePoint): FigurePoint => [(x - act.x) / (k * m), (y - act.y) / k];
  const isInChair = figure.wheelchair !== undefined && act.pose !== "sleep";
  const s = solve(rig, act.pose, { targets: act.targets ?? gripOf(figure, act, rig), turn: act.turn, seated: isInChair });
  const headC = s.world([s.turn * 8, rig.headY + s.oy + (s.p.nod ?? 0)]);
  const halfWidth = headHalf(species) * rig.headK;
  const above = headTop(species, figure) * rig.headK;
  const [cx, cy] = toWorld(headC);
  return {
    /** Kind, build, scale, and -1 when mirrored. */
    sp: species, rig, k, m,
    toWorld, toLocal,
    /** The solved pose, in figure units. */
    s,
    headC,
    headBox: { x0: cx - halfWidth * k, x1: cx + halfWidth * k, y0: cy - above * k, y1: cy + 72 * rig.headK * k },
    faceBox: { cx, cy, r: 78 * rig.headK * k },
    halfWidth: Math.max(halfWidth, rig.halfHip + 20) * k,
    height: (-headC[1] + above) * k,
    shoulder: (side: Side): FigurePoint => toWorld(s.world(s.arms[side].from)),
    hand: (side: Side): FigurePoint => toWorld(s.world(s.arms[side].end)),
  };
}

export type Geometry = ReturnType<typeof geometry>;

/** Both hands before the chest, at a thing that takes both. */
function gripOf(figure: Figure, act: FigureAct, rig: Build): Targets | undefined {
  const held = heldBy(act);
  if (!held?.isTwoHanded) return undefined;
  const y = rig.shoulderY + seatDrop(figure, act, rig) + rig.armLen * 0.52;
  return { L: [-held.grip - 2, y], R: [held.grip + 2, y] };
}

function seatDrop(figure: Figure, act: FigureAct, rig: Build): number {
  if (figure.wheelchair) return -rig.hipY - 74;
  return poseOf(act.pose).legs === "sit" ? -rig.hipY - 24 : 0;
}
