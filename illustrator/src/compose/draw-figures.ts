import { character } from "../characters/character.ts";
import { heldBy } from "../characters/place-figure.ts";
import { sleeper } from "../characters/sleeper.ts";
import { mix, shade } from "../core/color.ts";
import { f } from "../core/path.ts";
import { rng, type Random } from "../core/random.ts";
import type { PaintStyle } from "../materials/styles.ts";
import * as K from "../scenes/kit.ts";
import type { Act, Cast, HandedItem } from "./act.ts";
import { placeSleeper } from "./place-sleeper.ts";
import { drawCover } from "./cover.ts";
import { coverOf } from "./hiding-place.ts";
import type { SceneSpecification } from "./scene-specification.ts";
import type { SceneContext } from "./scene-types.ts";
import type { Stage } from "./stages.ts";
import { standProps } from "./stand-props.ts";

type FiguresRequest = {
  spec: SceneSpecification; hasSky: boolean; acts: Act[]; items: readonly HandedItem[]; sleepers: readonly Cast[]; stage: Stage; style: PaintStyle; seed: string; shadow: boolean; tufts: boolean; shot: "wide" | "medium" | "close";
};

/** What is collected before it becomes layers: contact shadows, figures behind, in and before the row, grass at the feet. */
type Collected = { shadows: string; back: string; main: string; over: string; defs: string; tufts: string };

/** Adds the figures of a scene with their shadows, and the things that stand among them. */
export function drawFigures(c: SceneContext, request: FiguresRequest): void {
  const { acts, sleepers, items, seed } = request;
  const all: Collected = { ...NOTHING };
  const { spec, stage, shot } = request;
  const isInBed = spec.setting === "bedroom" && sleepers.length > 0;
  const standing = standProps(c, {
    props: spec.props ?? [], acts, stage, shot, seed, leftOut: spec.leftOut, hasSky: request.hasSky, isCover: spec.cover === true, hasBed: isInBed,
  });
  all.shadows += standing.shadows;
  const random = rng(`${seed}/feet`);
  // Who stands further back is drawn first.
  acts.sort((one, other) => one.y - other.y || one.i - other.i);
  for (const [order, act] of acts.entries()) drawFigure(c, isInBed ? { ...request, shadow: true } : request, { act, order, random, all });
  const asleep: Collected = isInBed ? { ...NOTHING } : all;
  for (const [index, one] of sleepers.entries()) drawSleeper(request, one, index, asleep);
  const handed = items.map(({ thing, x, y, k }) => `<g transform="translate(${f(x)},${f(y)}) scale(${f(k * 100) / 100})">${thing.svg}</g>`).join("");
  addShadows(c, all.shadows);
  // Each layer costs a rasterisation: only paper, whose parts throw shadows, and what shines need one of their own.
  const isOneLayer = request.style.shadow === null && standing.backShining === "" && !isInBed;
  c.add("char", 0.58, isOneLayer ? "" : standing.back);
  c.add("emit", 0.585, standing.backShining);
  // the rim of a nest would hide what lies before those in it
  const isBeforeRim = spec.setting === "nest" && !isInBed;
  const addRow = (depth: number): void => {
    c.add("char", depth, (isOneLayer ? standing.back : "") + all.back + all.main + all.over + handed + (isBeforeRim ? "" : standing.front), all.defs);
    c.add("emit", depth + 0.005, standing.frontShining);
    c.add("land", depth + 0.1, all.tufts, "", { shadowK: 0.25 });
  };
  if (isBeforeRim) c.beforeAll = () => c.add("char", 0.75, standing.front);
  if (!isInBed) return addRow(0.6);
  // The front of the bed is drawn over who lies in it; who is awake stands before the bed.
  c.add("char", 0.6, asleep.main, asleep.defs);
  c.beforeAll = () => addRow(0.75);
}

const NOTHING: Readonly<Collected> = { shadows: "", back: "", main: "", over: "", defs: "", tufts: "" };

type Drawing = { act: Act; order: number; random: Random; all: Collected };

function drawFigure(c: SceneContext, { stage, style, seed, shadow, tufts }: FiguresRequest, { act, order, random, all }: Drawing): void {
  const drawn = character(act.sheet, act, style, `c${order}`);
  const { k, m, rig, s, sp } = drawn.geo;
  const placed = (svg: string): string => `<g transform="translate(${f(act.x)},${f(act.y)}) scale(${f(m * k * 1000) / 1000},${f(k * 1000) / 1000})">${svg}</g>`;
  let { back, main, over } = drawn;
  all.defs += drawn.defs;
  if (act.bike) {
    main = placed(act.bike.back) + back + main;
    back = "";
    over = placed(act.bike.front) + over;
  }
  if (act.cloudRide) {
    back = K.cloud(f(act.x), f(act.y + 8), f(150 * k), f(48 * k), rng("cr"), "#FFFDF4") + back;
    main += K.cloud(f(act.x), f(act.y + 34 * k), f(130 * k), f(30 * k), rng("cr2"), "#FFFDF4");
  }
  if (act.pose === "peek") {
    const { p } = c;
    const height = (-rig.headY - 72 * rig.headK) * k;
    const cover = coverOf(act, seed);
    const color = shade(stage.cover === "bush" ? mix(p.near, p.mid, 0.35) : mix(p.ground, p.front, 0.35), c.night ? 0.07 : 0);
    main += `<g transform="translate(${f(act.x)},${f(act.y + 12)})">${cover ? K.at(0, 0, cover.drawing.svg, cover.k) : drawCover(stage.cover, { halfWidth: 150 * k, height }, color, seed)}</g>`;
  }
  const isInAir = s.p.air === true;
  if (shadow && s.p.spin === 0 && !act.cloudRide) {
    const size = isInAir ? 0.6 : 1;
    const ground = stage.float ? stage.ground + 40 : act.bike ? stage.ground : act.y;
    all.shadows += `<ellipse cx="${f(act.x - (c.light.dir[0] ?? 0) * 30 * k)}" cy="${f(ground + 3)}" rx="${f((sp.human ? 76 : 100) * k * size * (act.bike ? 1.5 : 1))}" ry="${f(17 * k * size)}"/>`;
  }
  if (tufts && !isInAir && !act.cloudRide) all.tufts += tuftsAt(c, act, { k, ground: act.bike ? stage.ground : act.y, random });
  lightFrom(c, act, drawn);
  // All backs come first, so that no tail or wing lies over a neighbour; the arms of those who touch come last.
  all.back += back;
  if (act.mate !== undefined || act.bike) {
    all.main += main;
    all.over += over;
  } else all.main += main + over;
}

function tuftsAt({ p }: SceneContext, act: Act, { k, ground, random }: { k: number; ground: number; random: Random }): string {
  return Array.from({ length: 5 }, (_, index) =>
    K.tuft(
      f(act.x + (index - 2) * 40 * k + (random() - 0.5) * 26), f(ground + 10 + random() * 16), 22 * k + random() * 14,
      index % 2 ? shade(p.ground, -0.07) : shade(p.ground, -0.02), random, 6,
    )).join("");
}

/** Lanterns in hands and figures that shine light the dark around them. */
function lightFrom(c: SceneContext, act: Act, { geo, glow }: ReturnType<typeof character>): void {
  if (!c.dark) return;
  const held = heldBy(act);
  if (held?.light) {
    const right = geo.hand("R");
    const x = held.isTwoHanded ? (geo.hand("L")[0] + right[0]) / 2 : right[0];
    c.lightAt(x + held.light.dx * geo.m * geo.k, right[1] + held.light.dy * geo.k, held.light.radius * Math.max(0.7, geo.k), held.light.strength);
  }
  if (glow) c.lightAt(glow.x, glow.y, glow.r, 0.55, [0.9, 0.8, 0.5]);
}

function drawSleeper({ spec, acts, sleepers, stage, style, shadow }: FiguresRequest, { sheet }: Cast, index: number, all: Collected): void {
  const isInBed = spec.setting === "bedroom";
  const drawn = sleeper(sheet, placeSleeper({ sleepers, isInBed, hasOthers: acts.length > 0, ground: stage.ground }, index), style, `s${index}`);
  all.main += drawn.main;
  all.defs += drawn.defs;
  if (shadow && !isInBed) all.shadows += `<ellipse cx="${acts.length > 0 ? 330 : 490}" cy="${stage.ground + 6}" rx="270" ry="20"/>`;
}

function addShadows(c: SceneContext, shadows: string): void {
  if (!shadows) return;
  const dark = mix(c.p.front, "#000000", 0.35);
  c.add("soft", 0.59, `<g fill="url(#sh)" opacity="${c.night ? 0.75 : 0.5}">${shadows}</g>`, K.radial("sh", [[0, dark, 0.95], [0.55, dark, 0.6], [1, mix(c.p.front, "#000000", 0.3), 0]]));
}

