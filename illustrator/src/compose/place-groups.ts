import { geometry } from "../characters/character.ts";
import { heldBy } from "../characters/place-figure.ts";
import type { Random } from "../core/random.ts";
import { mateOf, type Act } from "./act.ts";
import type { Stage } from "./stages.ts";

/** The tallest figure of a picture is seldom smaller than this, in units of the picture: a tiny hero is no hero. */
const LEAST_HEIGHT = 300;

type Placing = { shot: "wide" | "medium" | "close"; spacing: number; random: Random };

/** Sizes and places the figures: pairs and single ones in a row, as large as the stage allows, one alone at a third. */
export function placeGroups(acts: readonly Act[], stage: Stage, { shot, spacing, random }: Placing): void {
  const groups = groupsOf(acts);
  const fitting = fitTo(acts, groups, stage, spacing);
  const tallest = Math.max(...acts.map((act) => roomOf(act).height));
  const wanted = acts.length === 1 && shot !== "wide" ? 1.12 : Math.max(1, LEAST_HEIGHT / tallest);
  const scale = Math.min(wanted, fitting);
  for (const act of acts) act.scale *= scale;

  const widths = groups.map(widthOf);
  const total = totalOf(widths, spacing);
  const middle = acts.length === 1 ? (stage.centre ?? (random() < 0.5 ? 0.42 : 0.56)) * 1024 - (widths[0] ?? 0) / 2 : 512 + (stage.offset ?? 0) - total / 2;
  let start = Math.max(stage.minX - 30, Math.min(middle, stage.maxX + 30 - total));
  for (const [index, group] of groups.entries()) {
    const width = widths[index] ?? 0;
    // Every second of many stands a step further back, so that a row is not a queue.
    const isBehind = groups.length > 2 && index % 2 === 1 && !stage.support;
    placeGroup(group, { middle: start + width / 2, ground: stage.ground, isBehind });
    start += width + spacing;
  }
}

type Group = readonly [Act] | readonly [Act, Act];

function groupsOf(acts: readonly Act[]): Group[] {
  return acts.flatMap((act): Group[] => {
    if (act.mate === undefined) return [[act]];
    const mate = mateOf(act, acts);
    return act.i < mate.i ? [[act, mate]] : [];
  });
}

function placeGroup(group: Group, { middle, ground, isBehind }: { middle: number; ground: number; isBehind: boolean }): void {
  const [first, second] = group;
  if (second === undefined) {
    Object.assign(first, { x: middle, y: ground - (isBehind ? 34 : 0) });
    return;
  }
  const gap = gapBetween(first, second);
  const shift = (roomOf(first).width - roomOf(second).width) / 2;
  const y = ground - (isBehind ? 30 : 0);
  Object.assign(first, { x: middle - gap / 2 + shift, y });
  Object.assign(second, { x: middle + gap / 2 + shift, y });
}

/** By how much everybody may grow, or must shrink. */
function fitTo(acts: readonly Act[], groups: readonly Group[], stage: Stage, spacing: number): number {
  const tallest = Math.max(...acts.map((act) => roomOf(act).height));
  return Math.min((stage.maxX - stage.minX) / totalOf(groups.map(widthOf), spacing), stage.maxHeight / tallest);
}

const totalOf = (widths: readonly number[], spacing: number): number => widths.reduce((sum, width) => sum + width, 0) + (widths.length - 1) * spacing;

function widthOf([first, second]: Group): number {
  return second === undefined ? roomOf(first).width * 2 : roomOf(first).width + roomOf(second).width + gapBetween(first, second);
}

/** Where the hand of who holds something is, in figure units from the middle of the feet. */
const HAND_REACH = 96;
const HAND_HEIGHT = 130;

/** How much higher than on the ground somebody sits. */
const SEAT_HEIGHT = 100;

/** Room that a pose takes to one side, in figure units. */
const REACH: Readonly<Record<string, number>> = { fly: 190, run: 120, jump: 118, cheer: 118, dance: 118, wave: 118, point: 118, walk: 100, reach: 124, kneel: 116 };

function roomOf(act: Act): { width: number; halfHead: number; height: number; k: number } {
  const { halfWidth, headBox, height, k } = geometry(act.sheet, { ...act, x: 0, y: 0 });
  const pose = act.pose === "ride" ? 155 : (REACH[act.pose] ?? 92);
  const held = heldBy(act);
  const reach = held === null || held.isTwoHanded ? pose : Math.max(pose, held.isPulled ? held.width / 2 : HAND_REACH + held.width / 2);
  const seat = act.vehicle ? SEAT_HEIGHT * k : 0;
  const heldTop = held === null || held.isTwoHanded ? 0 : (HAND_HEIGHT + held.height) * k;
  return { width: Math.max(halfWidth, reach * k), halfHead: (headBox.x1 - headBox.x0) / 2, height: Math.max(height + seat, heldTop), k };
}

/** From middle to middle of two who belong together. */
function gapBetween(one: Act, other: Act): number {
  const a = roomOf(one);
  const b = roomOf(other);
  const heads = a.halfHead + b.halfHead;
  if (one.pose === "hug") return heads * 0.98;
  if (one.pose === "share") return Math.max(heads + 14, (a.k + b.k) * 112);
  return Math.max(heads * 1.02, (a.k + b.k) * 84);
}
