// Skeleton: proportions per build, two-bone IK, and the pose solver (pose + optional hand targets -> joints).
import type { Figure } from "./figure-of.ts";
import { poseOf, type Pose } from "./poses.ts";
/** Proportions of a body in figure units: feet at 0, up is negative. */
export type Build = {
  headY: number; headK: number; neckY: number; shoulderY: number; shoulderX: number; armLen: number; armW: number; handR: number;
  hipY: number; hipX: number; legLen: number; legW: number; footW: number;
  torso: "pear" | "trunk"; top: number; waistY: number; halfTop: number; halfHip: number;
};
export type Side = "L" | "R";
export type FigurePoint = readonly [x: number, y: number];
/** A limb of two bones, bent at `ctrl`. */
export type Limb = { from: FigurePoint; end: FigurePoint; ctrl: FigurePoint };
/** Where hands and feet are to be, in figure units. */
export type Targets = { [Key in Side | "footL" | "footR"]?: FigurePoint | undefined };

const BUILDS: Readonly<Record<"animal" | "child" | "adult", Build>> = {
  animal: {
    headY: -226,
    headK: 1,
    neckY: -168,
    shoulderY: -138,
    shoulderX: 46,
    armLen: 88,
    armW: 27,
    handR: 15.5,
    hipY: -42,
    hipX: 29,
    legLen: 42,
    legW: 35,
    footW: 26,
    torso: "pear",
    top: -172,
    waistY: -92,
    halfTop: 38,
    halfHip: 72,
  },
  child: {
    headY: -262,
    headK: 0.86,
    neckY: -200,
    shoulderY: -176,
    shoulderX: 36,
    armLen: 88,
    armW: 22,
    handR: 13,
    hipY: -92,
    hipX: 19,
    legLen: 84,
    legW: 27,
    footW: 23,
    torso: "trunk",
    top: -194,
    waistY: -116,
    halfTop: 37,
    halfHip: 45,
  },
  adult: {
    headY: -378,
    headK: 0.8,
    neckY: -322,
    shoulderY: -290,
    shoulderX: 50,
    armLen: 134,
    armW: 28,
    handR: 15,
    hipY: -162,
    hipX: 25,
    legLen: 152,
    legW: 35,
    footW: 29,
    torso: "trunk",
    top: -312,
    waistY: -204,
    halfTop: 52,
    halfHip: 57,
  },
};
/** The build of a figure by its kind and age. */
export function buildOf(sheet: Pick<Figure, "age">, human: boolean | undefined): Build {
  if (!human) {
    const b = { ...BUILDS.animal };
    if (sheet.age === "adult" || sheet.age === "elder") {
      b.headK = 0.86;
      b.headY = -216;
    }
    return b;
  }
  if (sheet.age === "adult") return { ...BUILDS.adult };
  if (sheet.age === "elder")
    return { ...BUILDS.adult, headY: -352, neckY: -300, shoulderY: -270, top: -290, hipY: -146, legLen: 136, waistY: -190, halfHip: 62 };
  return { ...BUILDS.child };
}
/** Bends a limb of length `len` from a towards b, its joint to the side of `outward`; it stretches a little before it falls short. */
function bend(a: FigurePoint, b: FigurePoint, len: number, outward: FigurePoint, maxStretch = 1.12): Pick<Limb, "end" | "ctrl"> {
  let dx = b[0] - a[0],
    dy = b[1] - a[1],
    d = Math.hypot(dx, dy) || 1;
  const max = len * maxStretch;
  if (d > max) {
    dx *= max / d;
    dy *= max / d;
    d = max;
  }
  const end: FigurePoint = [a[0] + dx, a[1] + dy],
    h = d < len ? Math.sqrt(len * len - d * d) * 0.5 : 0,
    nx = -dy / d,
    ny = dx / d;
  const s = nx * outward[0] + ny * outward[1] >= 0 ? 1 : -1;
  return { end, ctrl: [(a[0] + end[0]) / 2 + nx * s * h * 1.35, (a[1] + end[1]) / 2 + ny * s * h * 1.35] };
}
const rotate = ([x, y]: FigurePoint, deg: number, [cx, cy]: FigurePoint): FigurePoint => {
  const a = (deg * Math.PI) / 180,
    c = Math.cos(a),
    s = Math.sin(a);
  return [cx + (x - cx) * c - (y - cy) * s, cy + (x - cx) * s + (y - cy) * c];
};
type SolveOptions = { targets?: Targets | undefined; turn?: number | undefined; seated?: boolean };

/** Where everything is in a pose; hands and feet that have a target reach for it. */
export function solve(rig: Build, poseName: string, { targets = {}, turn: givenTurn, seated = false }: SolveOptions = {}) {
  const p: SolvedPose = { ...RESTING, ...(seated ? withoutLegs(poseOf(poseName)) : poseOf(poseName)) };
  const turn = givenTurn ?? p.turn;
  const oy = p.dy + dropOf(p, rig);
  const pivot: FigurePoint = [0, rig.hipY + oy];
  const shift = turn * 7;
  const reach = rig.shoulderX * (1 - 0.18 * Math.abs(turn));

  const arm = (side: Side): Limb => {
    const out = side === "L" ? -1 : 1;
    const from: FigurePoint = [reach * out + shift, rig.shoulderY + oy];
    const target = targets[side];
    const toHead = p[`head${side}`];
    const [dx, dy] = p[`arm${side}`] ?? [0.3 * out, 0.86];
    const wanted: FigurePoint = target
      ? rotate(rotate(target, -p.spin, MIDDLE), -p.lean, pivot)
      : toHead
        ? [toHead[0] * rig.headK + shift, rig.headY + oy + (p.nod ?? 0) + toHead[1] * rig.headK]
        : [from[0] + dx * rig.armLen, from[1] + dy * rig.armLen];
    return { from, ...bend(from, wanted, rig.armLen, p[`bend${side}`] ?? [out, 0.55], target ? 1.3 : 1.1) };
  };
  const leg = (side: Side): Limb => {
    const out = side === "L" ? -1 : 1;
    const from: FigurePoint = [rig.hipX * out * (1 - 0.25 * Math.abs(turn)), rig.hipY + oy];
    const length = rig.legLen * p.legK;
    const step = p[`leg${side}`];
    const wanted: FigurePoint = targets[`foot${side}`] ?? (step ? [from[0] + step[0] * length, from[1] + step[1] * length] : [from[0] * 1.04, p.dy - 4]);
    return { from, ...bend(from, wanted, length, p[`knee${side}`] ?? [turn >= 0 ? 1 : -1, -0.2], 1.25) };
  };
  return {
    p, turn, oy, pivot,
    arms: { L: arm("L"), R: arm("R") },
    legs: { L: leg("L"), R: leg("R") },
    /** From the upright figure to the leaning, spinning one. */
    world: (point: FigurePoint): FigurePoint => rotate(rotate(point, p.lean, pivot), p.spin, MIDDLE),
  };
}

export type Solved = ReturnType<typeof solve>;

type SolvedPose = Pose & typeof RESTING;

const MIDDLE: FigurePoint = [0, -110];
const RESTING = { lean: 0, dy: 0, spin: 0, tilt: 0, turn: 0, look: [0, 0] as readonly [number, number], legK: 1 };
/** Who sits in a wheelchair does with arms and head what the pose does. */
const withoutLegs = ({ legL: _left, legR: _right, ...pose }: Pose): Pose => ({ ...pose, ...IN_CHAIR });
const IN_CHAIR = { legs: "chair", dy: 0, lean: 0, spin: 0, flow: false } as const;

const dropOf = (p: Pose, rig: Build): number => (p.legs === "sit" ? -rig.hipY - 24 : p.legs === "chair" ? -rig.hipY - 74 : 0);
