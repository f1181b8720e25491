// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// Skeleton: proportions per build, two-bone IK, and the pose solver (pose + optional hand targets -> joints).
import { POSES } from "./poses.ts";
export const BUILDS = {
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
export function buildOf(sheet, human) {
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
export function ik(a, b, len, outward, maxStretch = 1.12) {
  let dx = b[0] - a[0],
    dy = b[1] - a[1],
    d = Math.hypot(dx, dy) || 1;
  const max = len * maxStretch;
  if (d > max) {
    dx *= max / d;
    dy *= max / d;
    d = max;
  }
  const end = [a[0] + dx, a[1] + dy],
    h = d < len ? Math.sqrt(len * len - d * d) * 0.5 : 0,
    nx = -dy / d,
    ny = dx / d;
  const s = nx * outward[0] + ny * outward[1] >= 0 ? 1 : -1;
  return { end, ctrl: [(a[0] + end[0]) / 2 + nx * s * h * 1.35, (a[1] + end[1]) / 2 + ny * s * h * 1.35] };
}
type Point = number[];

const rot = ([x, y]: Point, deg: number, [cx, cy]: Point): Point => {
  const a = (deg * Math.PI) / 180,
    c = Math.cos(a),
    s = Math.sin(a);
  return [cx + (x - cx) * c - (y - cy) * s, cy + (x - cx) * s + (y - cy) * c];
};
/** targets: {L:[x,y], R:[x,y], footL, footR} in figure space (feet at 0,0). */
export function solve(rig, poseName, { targets = {}, turn: turnIn, seated }: { targets?: Record<string, Point>; turn?: number; seated?: boolean } = {}) {
  const p = { lean: 0, dy: 0, spin: 0, tilt: 0, turn: 0, look: [0, 0], legK: 1, ...(POSES[poseName] || POSES.stand) };
  if (seated) Object.assign(p, { legs: "chair", dy: 0, lean: 0, spin: 0, legL: null, legR: null, flow: 0 });
  const turn = turnIn ?? p.turn;
  const drop = p.legs === "sit" ? -rig.hipY - 24 : p.legs === "chair" ? -rig.hipY - 74 : 0;
  const oy = p.dy + drop,
    pivot = [0, rig.hipY + oy];
  const sx = rig.shoulderX * (1 - 0.18 * Math.abs(turn)),
    shift = turn * 7;
  const sh = { L: [-sx + shift, rig.shoulderY + oy], R: [sx + shift, rig.shoulderY + oy] };
  const arms: Record<string, { from: Point; end: Point; [key: string]: unknown }> = {};
  for (const side of ["L", "R"]) {
    const out = side === "L" ? -1 : 1,
      v = p["arm" + side] || [0.3 * out, 0.86];
    const hd = p["head" + side],
      want =
        hd && !targets[side]
          ? [hd[0] * rig.headK + shift, rig.headY + oy + (p.nod || 0) + hd[1] * rig.headK]
          : targets[side]
            ? rot(rot(targets[side], -p.spin, [0, -110]), -p.lean, pivot)
            : [sh[side][0] + v[0] * rig.armLen, sh[side][1] + v[1] * rig.armLen];
    arms[side] = { from: sh[side], ...ik(sh[side], want, rig.armLen, p["bend" + side] || [out, 0.55], targets[side] ? 1.3 : 1.1) };
  }
  const legs: Record<string, { from: Point; end: Point; [key: string]: unknown }> = {};
  for (const side of ["L", "R"]) {
    const out = side === "L" ? -1 : 1,
      hip = [rig.hipX * out * (1 - 0.25 * Math.abs(turn)), rig.hipY + oy],
      len = rig.legLen * p.legK,
      v = p["leg" + side];
    const tgt = targets["foot" + side] || (v ? [hip[0] + v[0] * len, hip[1] + v[1] * len] : [hip[0] * 1.04, p.dy - 4]);
    legs[side] = { from: hip, ...ik(hip, tgt, len, p["knee" + side] || [turn >= 0 ? 1 : -1, -0.2], 1.25) };
  }
  const world = (q, upper = true) => {
    const u = upper ? rot(q, p.lean, pivot) : q;
    return rot(u, p.spin, [0, -110]);
  };
  return { p, turn, oy, pivot, arms, legs, world };
}
