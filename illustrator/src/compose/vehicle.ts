import type { Prop, PropKind } from "@ai-story-book/contracts";
import type { Build } from "../characters/rig.ts";
import { drawProp } from "../props/draw-prop.ts";
import { at } from "../scenes/kit.ts";
import type { Bicycle } from "./act.ts";

/** `inside`: the rider is seen over the side; else on top. `seat` is how high the rider's hips are, in units of the thing. */
type Seat = { seat: number; isInside: boolean; scale: number };

const SEATS: Readonly<Partial<Record<PropKind, Seat>>> = {
  wagon: { seat: 62, isInside: true, scale: 1.3 },
  boat: { seat: 40, isInside: true, scale: 1.5 },
  "cardboard-ship": { seat: 72, isInside: true, scale: 1.15 },
  "train-toy": { seat: 78, isInside: true, scale: 1.35 },
  bathtub: { seat: 92, isInside: true, scale: 1.05 },
  sled: { seat: 46, isInside: false, scale: 1.3 },
  raft: { seat: 40, isInside: false, scale: 1.15 },
  "rocking-chair": { seat: 92, isInside: false, scale: 1.2 },
  armchair: { seat: 84, isInside: false, scale: 1.15 },
  "toy-chest": { seat: 84, isInside: false, scale: 1.25 },
  chair: { seat: 92, isInside: false, scale: 1.15 },
};

export const isRideable = ({ kind }: Prop): boolean => SEATS[kind] !== undefined;

/** What somebody sits in or on, about the rider's own feet: drawn before who sits in it, behind who sits on it. */
export function vehicleFor(prop: Prop, rig: Build): Bicycle & { isInside: boolean } {
  const { seat, isInside, scale } = SEATS[prop.kind] ?? { seat: 40, isInside: false, scale: 1 };
  const { count: _count, ...one } = prop;
  const lift = -(isInside ? seat * scale + rig.hipY : seat * scale);
  const svg = at(0, -lift, drawProp(one, { seed: "vehicle", isDark: false }).svg, scale);
  return { lift, targets: {}, isInside, back: isInside ? "" : svg, front: isInside ? svg : "" };
}
