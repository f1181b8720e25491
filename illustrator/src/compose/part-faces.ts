import { geometry } from "../characters/character.ts";
import { mateOf, type Act } from "./act.ts";

const PASSES = 12;

/** Pushes neighbours apart until no face covers another; pairs stay together. */
export function parted(acts: readonly Act[]): void {
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const one of acts) for (const other of acts) if (one.i < other.i && one.mate !== other.i) part(one, other, acts);
  }
}

function part(one: Act, other: Act, acts: readonly Act[]): void {
  const a = geometry(one.sheet, one).faceBox;
  const b = geometry(other.sheet, other).faceBox;
  const needed = (a.r + b.r) * 1.02;
  const dx = b.cx - a.cx;
  if (Math.hypot(dx, b.cy - a.cy) >= needed) return;
  const push = (needed - Math.abs(dx)) / 4 + 2;
  const side = dx >= 0 ? 1 : -1;
  move(one, -side * push, acts);
  move(other, side * push, acts);
}

function move(act: Act, by: number, acts: readonly Act[]): void {
  for (const moved of act.mate === undefined ? [act] : [act, mateOf(act, acts)]) {
    moved.x += by;
    if (moved.targets && moved.mate === undefined && !moved.bike) moved.targets = undefined;
  }
}
