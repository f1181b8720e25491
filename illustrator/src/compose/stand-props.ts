import { geometry } from "../characters/place-figure.ts";
import { f } from "../core/path.ts";
import { drawThing } from "../props/draw-thing.ts";
import { STANDING } from "../props/drawn-props.ts";
import { SCENERY } from "../props/scenery.ts";
import * as K from "../scenes/kit.ts";
import type { Act, Cast } from "./act.ts";
import type { SceneSpecification } from "./scene-specification.ts";
import type { SceneContext } from "./scene-types.ts";
import type { Stage } from "./stages.ts";

type StandRequest = { spec: SceneSpecification; acts: readonly Act[]; sleepers: readonly Cast[]; stage: Stage; shot: "wide" | "medium" | "close" };
type Taken = { x: number; halfWidth: number };

/** Negative room, in units, down to which a thing is rather squeezed in than left out. */
const TIGHTEST = -120;

/** Stands the things of a scene in the widest gaps between the figures; what finds no room is noted. */
export function standProps(c: SceneContext, { spec, acts, sleepers, stage, shot }: StandRequest): { things: string; shining: string; shadows: string } {
  const taken: Taken[] = acts.map((act) => ({ x: act.x, halfWidth: 110 * geometry(act.sheet, act).k }));
  if (sleepers.length > 0) taken.push({ x: 400, halfWidth: 330 });
  const stood = { things: "", shining: "", shadows: "" };
  for (const prop of spec.props ?? []) {
    const scenery = STANDING[prop.kind];
    const thing = drawThing(prop.kind, prop.color, prop.count) ?? (scenery === undefined ? undefined : (SCENERY as Record<string, () => ReturnType<typeof JSON.parse>>)[scenery]?.());
    if (!thing || stage.support) {
      spec.leftOut?.push(prop.kind);
      continue;
    }
    const isFlat = thing.isFlat === true || thing.flat === true;
    // A thing is drawn smaller before it is left out: text and picture should agree.
    const k = (shot === "wide" ? 0.7 : 0.95) * (thing.w > 100 ? 0.86 : 1);
    const place = isFlat ? { x: c.focusX, room: 0 } : widestGap(taken, thing.w * k);
    if (place.room < TIGHTEST) {
      spec.leftOut?.push(prop.kind);
      continue;
    }
    const y = stage.ground - (isFlat ? 10 : 26);
    taken.push({ x: place.x, halfWidth: thing.w * k });
    stood.things += K.at(place.x, y, thing.svg, k);
    if (!isFlat) stood.shadows += `<ellipse cx="${f(place.x)}" cy="${f(y + 3)}" rx="${f(thing.w * k * 1.1)}" ry="${f(15 * k)}"/>`;
    if (thing.emit) stood.shining += K.at(place.x, y, thing.emit, k);
    if (thing.light && c.dark) c.lightAt(place.x, y + thing.light.dy, thing.light.r, thing.light.k);
  }
  return stood;
}

/** Rather near the middle than at the edge. */
function widestGap(taken: readonly Taken[], halfWidth: number): { x: number; room: number } {
  let best = { x: 512, room: Number.NEGATIVE_INFINITY };
  for (let x = 90; x <= 934; x += 28) {
    const room = Math.min(...taken.map((one) => Math.abs(one.x - x) - one.halfWidth - halfWidth)) - Math.abs(x - 512) * 0.08;
    if (room > best.room) best = { x, room };
  }
  return best;
}
