import { geometry, speciesOf } from "../characters/character.ts";
import { poseOf } from "../characters/poses.ts";
import { buildOf, type FigurePoint } from "../characters/rig.ts";
import type { Random } from "../core/random.ts";
import { drawHeldProp } from "../props/draw-held-prop.ts";
import { mateOf, type Act, type Cast, type HandedItem } from "./act.ts";
import { bicycleFor } from "./bicycle.ts";
import { placeGroups } from "./place-groups.ts";
import { parted } from "./part-faces.ts";
import type { Stage } from "./stages.ts";
import { vehicleFor } from "./vehicle.ts";

const PAIR_POSES: ReadonlySet<string> = new Set(["hug", "share", "holdhands"]);
/** How high over the floor of a boat hips may be, in figure units. */
const HIPS_IN_BOAT = 42;
/** In figure units. */
const TALLEST_SHARED = 118;
const SIZE_OF_SHOT = { wide: 0.82, medium: 1.2, close: 1.05 } as const;

/** Places the cast by rule: partners so close that hands meet, size ratios kept, eyes on each other, no face over another. */
export function placeCast(cast: readonly Cast[], stage: Stage, shot: keyof typeof SIZE_OF_SHOT, random: Random): { acts: Act[]; items: HandedItem[] } {
  const acts = cast.map((one, i): Act => ({
    ...one, i, x: 0, y: 0,
    pose: one.pose ?? "stand",
    emotion: one.emotion ?? "happy",
    scale: Math.max(stage.indoor ? 0.85 : 0, SIZE_OF_SHOT[shot]) * (stage.scale ?? 1),
  }));
  pairUp(acts);
  placeGroups(acts, stage, { shot, spacing: 26 * SIZE_OF_SHOT[shot], random });
  for (const act of acts) support(act, stage);
  face(acts);
  const items = acts.flatMap((act) => (act.lead ? reachForEachOther(act, mateOf(act, acts)) : []));
  parted(acts);
  return { acts, items };
}

/** A pair pose takes the partner that is named, the next in a pair pose, or the next who is free. */
function pairUp(acts: Act[]): void {
  for (const act of acts) {
    if (!PAIR_POSES.has(act.pose) || act.mate !== undefined) continue;
    const free = acts.filter((other) => other !== act && other.mate === undefined);
    const mate = free.find((other) => (act.with ? other.sheet.name === act.with : PAIR_POSES.has(other.pose))) ?? free.find((other) => !["sleep", "fly", "ride"].includes(other.pose));
    if (mate === undefined) {
      act.pose = act.pose === "share" ? "hold" : "stand";
      continue;
    }
    Object.assign(act, { mate: mate.i, lead: true });
    Object.assign(mate, { mate: act.i, pose: act.pose });
  }
}

/** Lifts who flies, floats or rides; hides the legs of who sits in a boat. */
function support(act: Act, stage: Stage): void {
  const { k } = geometry(act.sheet, act);
  if (act.pose === "fly") act.y -= (stage.support === "cloud" ? 120 : 230) * Math.min(1, k * 1.2);
  if (act.pose === "jump") act.y -= 4;
  if (act.pose === "ride" && act.vehicle && !stage.support) {
    const { isInside, ...bike } = vehicleFor(act.vehicle, buildOf(act.sheet, speciesOf(act.sheet).human));
    Object.assign(act, { bike, pose: isInside ? "ride" : "sit", hideLegs: isInside });
    act.y += bike.lift * k;
  } else if (act.pose === "ride" && (act.ride ?? "bike") === "bike" && !stage.support) {
    const bike = bicycleFor(buildOf(act.sheet, speciesOf(act.sheet).human), act.bikeColor);
    Object.assign(act, { bike, targets: bike.targets });
    act.y += bike.lift * k;
  } else if (act.pose === "ride") {
    act.pose = "sit";
    if (act.ride === "cloud" || stage.support === "float") act.cloudRide = true;
    if (act.cloudRide) act.y -= 150;
  }
  if (stage.support === "boat" && act.pose !== "fly" && !act.cloudRide) sitInBoat(act);
  if (stage.float && !["sleep", "sit", "ride"].includes(act.pose)) act.y -= 30 + (act.i % 2) * 46;
}

/** Hidden from the hips down by the side of the boat, however long the legs. */
function sitInBoat(act: Act): void {
  const { k, rig } = geometry(act.sheet, act);
  act.hideLegs = true;
  if (act.pose === "jump") act.pose = "cheer";
  act.y += Math.max(0, -rig.hipY - HIPS_IN_BOAT) * k;
}

/** Turns everybody towards the partner, else towards the middle; eyes go to the partner or the nearest. */
function face(acts: Act[]): void {
  const middle = acts.reduce((sum, act) => sum + act.x, 0) / acts.length;
  for (const act of acts) {
    act.flip = act.facing ? act.facing === "left" : act.mate !== undefined ? act.x > mateOf(act, acts).x : acts.length === 1 ? act.x > 512 : act.x > middle + 1;
    if (["cry", "lookup", "read", "sleep"].includes(act.pose) || act.look) continue;
    const target = act.mate !== undefined ? mateOf(act, acts) : acts.filter((other) => other !== act).toSorted((one, other) => Math.abs(one.x - act.x) - Math.abs(other.x - act.x))[0];
    if (target === undefined || poseOf(act.pose).turn !== undefined) continue;
    const own = geometry(act.sheet, act);
    const theirs = geometry(target.sheet, target).faceBox;
    const dx = (theirs.cx - own.faceBox.cx) * own.m;
    const dy = theirs.cy - own.faceBox.cy;
    const distance = Math.hypot(dx, dy) || 1;
    act.look = [(dx / distance) * 0.62, Math.max(-0.7, Math.min(0.6, dy / distance))];
  }
}

/** Both reach for the same point; what they share is handed out to be drawn between them. */
function reachForEachOther(a: Act, b: Act): HandedItem[] {
  const A = geometry(a.sheet, a);
  const B = geometry(b.sheet, b);
  const shoulderA = A.shoulder("R");
  const shoulderB = B.shoulder("R");
  const middle: FigurePoint = [(shoulderA[0] + shoulderB[0]) / 2, Math.max(shoulderA[1], shoulderB[1])];
  const smaller = Math.min(A.k, B.k);
  if (a.pose === "hug") {
    const height = (shoulderA[1] + shoulderB[1]) / 2;
    a.targets = { R: A.toLocal([b.x + (a.flip ? 1 : -1) * -4, height + 26 * B.k]) };
    b.targets = { R: B.toLocal([a.x + (b.flip ? 1 : -1) * -4, height + 38 * A.k]) };
    for (const act of [a, b]) Object.assign(act, { overArmR: true, emotion: act.emotion === "happy" ? "love" : act.emotion });
  }
  if (a.pose === "holdhands") {
    const lowest = Math.min(shoulderA[1] + A.rig.armLen * A.k, shoulderB[1] + B.rig.armLen * B.k) - 8;
    const hands: FigurePoint = [middle[0], Math.max(middle[1] + 20, lowest)];
    a.targets = { R: A.toLocal(hands) };
    b.targets = { R: B.toLocal(hands) };
    for (const act of [a, b]) Object.assign(act, { overArmR: act.sheet.hairStyle !== "hijab", tailSide: -1 });
  }
  if (a.pose !== "share") return [];
  const thing = drawHeldProp(a.hold ?? b.hold ?? { kind: "apple" });
  if (thing === null) return [];
  const y = middle[1] + 34 * smaller;
  // a tall thing between two would stand before a face
  const size = smaller * 1.12 * Math.min(1, TALLEST_SHARED / thing.height);
  const grip = (thing.isTwoHanded ? thing.grip : 14) * 0.95 * size;
  const side = a.flip ? -1 : 1;
  a.targets = { R: A.toLocal([middle[0] - side * grip, y + 4]), L: A.toLocal([middle[0] - side * (grip + 10), y + 16]) };
  b.targets = { R: B.toLocal([middle[0] + side * grip, y + 4]), L: B.toLocal([middle[0] + side * (grip + 10), y + 16]) };
  for (const act of [a, b]) Object.assign(act, { hold: null, overArmR: true });
  return [{ thing, x: middle[0], y, k: size }];
}
