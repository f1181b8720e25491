import type { Prop, PropPlace } from "@ai-story-book/contracts";
import { geometry } from "../characters/character.ts";
import { drawProp, type PropDrawing } from "../props/draw-prop.ts";
import { TABLE_TOPS, TABLE_THINGS } from "../props/table-things.ts";
import type { Act } from "./act.ts";
import { coverOf } from "./hiding-place.ts";
import { hangProp, type Hung } from "./hang-props.ts";
import type { PlacedProp, PlaceRequest } from "./placed-prop.ts";

type Span = { x: number; halfWidth: number };

const MARGIN = 22;
/** How far beyond the figures' own part of a cloud, nest or boat a thing may stand. */
const SIDE_ROOM = 60;
/** What swims beside a boat; everything else is in it. */
const FLOATING: ReadonlySet<Prop["kind"]> = new Set(["boat", "raft", "barrel", "ducklings", "goose-small", "whale-far", "cardboard-ship"]);
const STEP = 14;
/** The longer side of the smallest thing, in units of the picture: smaller ones are not noticed. */
const LEAST_SIZE = 116;
/** Taller than this, in units of the picture, a thing before the figures would hide them. */
const LOW = 112;
/** A thing of which less than this share is seen is rather drawn smaller. */
const LEAST_SEEN = 0.74;
const SHRINK = 0.84;
/** Where the floor of every room meets its wall, a little before it. */
const FOOT_OF_WALL = 758;
const ON_THE_WALL: ReadonlySet<Prop["kind"]> = new Set(["door", "window", "clock", "shelf", "cupboard"]);
/** People, drawn smaller than the figures for want of room. */
const CROWDS: ReadonlySet<Prop["kind"]> = new Set(["crowd", "gray-crowd"]);
/** Small in life, too. */
const TINY: ReadonlySet<Prop["kind"]> = new Set(["leaf", "ant", "beetle", "button", "feather", "stamp", "pencil", "crayon", "whistle", "needle", "spoon", "fork", "moth", "fly-insect", "snail-small", "pebbles"]);
const SMALLEST = 0.55;

/** Finds each thing its place, the large ones first; what finds none is told. */
export function placeProps(request: PlaceRequest): { placed: PlacedProp[]; leftOut: Prop[] } {
  const placed: PlacedProp[] = [];
  const leftOut: Prop[] = [];
  const drawn = request.props.map((prop) => ({ prop, drawing: drawProp(prop, { seed: request.seed, isDark: request.isDark, isOut: request.isUnlit ?? false }) }));
  for (const one of drawn.toSorted((a, b) => orderOf(a, request) - orderOf(b, request))) {
    const found = placeOne(one, request, placed);
    if (found) placed.push(found);
    else leftOut.push(one.prop);
  }
  return { placed, leftOut };
}

type Drawn = { prop: Prop; drawing: PropDrawing };

const orderOf = ({ prop, drawing }: Drawn, request: PlaceRequest): number =>
  placeOf({ prop, drawing }, request) === "above" ? 4 : TABLE_TOPS[prop.kind] !== undefined ? 0 : drawing.isFlat ? 1 : -drawing.width / 1000 + 2;

/** A kite waits on the floor of a room. */
const placeOf = ({ prop, drawing }: Drawn, { stage }: PlaceRequest): PropPlace => prop.place ?? (prop.kind === "kite" && stage.indoor ? "ground" : drawing.place);

function placeOne(one: Drawn, request: PlaceRequest, placed: readonly PlacedProp[]): PlacedProp | null {
  const { prop, drawing } = one;
  const place = placeOf(one, request);
  const k = sizeOf(one, place, request);
  if (place === "above") {
    const hung: Hung | null = hangProp(one, k, request, placed);
    return hung && { ...one, band: "air", ...hung };
  }
  // What belongs overhead has its origin in its middle.
  const lift = drawing.place === "above" ? drawing.height / 2 : 0;
  if (drawing.isFlat) return { ...one, band: "flat", ...liesAt(drawing, k, request, placed) };
  if (place === "surface" || (prop.place === undefined && TABLE_THINGS.has(prop.kind))) {
    const onTop = surfaceFor(one, k, placed);
    if (onTop) return { ...one, ...onTop, y: onTop.y - lift * onTop.k };
  }
  const isFront = place !== "behind" && drawing.height * k <= LOW && request.stage.support !== "boat";
  const spot = standAt(one, k, isFront, request, placed);
  if (spot) return { ...one, band: isFront ? "front" : "back", ...spot, y: spot.y - lift * spot.k };
  // Rather small before the figures than not at all.
  const small = isFront ? null : standAt(one, Math.max(0.4, LOW / drawing.height), true, request, placed);
  return small && { ...one, band: "front", ...small, y: small.y - lift * small.k };
}

/** Things go with the size of the figures; what stands far back may be as large as it is. */
function sizeOf({ prop: { kind }, drawing: { width, height } }: Drawn, place: PropPlace, { acts, shot, stage }: PlaceRequest): number {
  const figures = acts.length > 0 ? acts.reduce((sum, act) => sum + act.scale, 0) / acts.length : 1.05;
  const inRoom = place === "behind" && stage.indoor ? (ON_THE_WALL.has(kind) ? 1.35 : 1.2) : 1;
  const k = Math.max(shot === "wide" ? 0.66 : 0.74, Math.min(1.12, figures * 0.92)) * (stage.support === "boat" ? 0.8 : 1) * (TINY.has(kind) ? 0.88 : CROWDS.has(kind) ? 1.3 : 1) * inRoom;
  const least = Math.min(1.25, LEAST_SIZE / Math.max(width, height));
  return Math.max(least, k * (place === "behind" && height > 200 && !stage.indoor ? 1.2 : 1));
}

function liesAt({ width }: PropDrawing, k: number, { focusX, stage, acts }: PlaceRequest, placed: readonly PlacedProp[]): { x: number; y: number; k: number } {
  // seen all round who lies on it
  const fitting = Math.min(acts.length === 0 ? k * 2.1 : k, (1024 - 2 * MARGIN) / width);
  const isUnderFeet = width > 260 || acts.length === 0;
  const x = isUnderFeet ? focusX : (bestX((width * fitting) / 2, figureSpans(acts), spansOf(placed, "flat"), { stage, focusX }).x);
  return { x: within(x, (width * fitting) / 2), y: stage.ground + 40, k: fitting };
}

/** On top of a table or the like that stands already, beside what lies there. */
function surfaceFor({ drawing }: Drawn, k: number, placed: readonly PlacedProp[]): { band: "back" | "front"; x: number; y: number; k: number } | null {
  for (const host of placed) {
    const top = TABLE_TOPS[host.prop.kind];
    if (top === undefined || host.band === "air") continue;
    const half = (drawing.width * k) / 2;
    const y = host.y - host.drawing.height * host.k * top;
    const others = placed.filter((other) => Math.abs(other.y - y) < 6 && other !== host);
    const reach = (host.drawing.width * host.k) / 2 - half * 0.7;
    for (const share of [0, -0.55, 0.55, -1, 1]) {
      const x = host.x + share * reach;
      if (reach >= 0 && others.every((other) => Math.abs(other.x - x) >= half + (other.drawing.width * other.k) / 2 - 8)) return { band: host.band === "front" ? "front" : "back", x, y, k };
    }
  }
  return null;
}

/** On the ground, where most of it is seen; smaller rather than hidden. */
function standAt({ prop: { kind }, drawing: { width, height } }: Drawn, wanted: number, isFront: boolean, request: PlaceRequest, placed: readonly PlacedProp[]): { x: number; y: number; k: number } | null {
  const { acts, stage, hasBed, focusX } = request;
  const isAfloat = stage.support === "boat" && FLOATING.has(kind);
  const figures = isAfloat ? [{ x: focusX, halfWidth: 320 }] : hasBed && !isFront ? [{ x: 512, halfWidth: 430 }] : figureSpans(acts);
  const others = spansOf(placed, isFront ? "front" : "back", "front");
  let k = Math.min(wanted, (1024 - 2 * MARGIN) / width, 560 / height);
  for (; ;) {
    const best = bestX((width * k) / 2, figures, others, { stage: isAfloat ? { ...stage, minX: SIDE_ROOM, maxX: 1024 - SIDE_ROOM } : stage, focusX });
    const isSeen = best.covered <= 1 - LEAST_SEEN && best.crossed < 0.2;
    if (isSeen || k * SHRINK < SMALLEST * Math.max(1, wanted)) {
      if (best.crossed > 0.8 || (best.covered > 0.7 && !isFront)) return null;
      return { x: best.x, y: isAfloat ? stage.ground - 22 : stage.indoor && !hasBed && ON_THE_WALL.has(kind) ? FOOT_OF_WALL : groundFor(isFront, request), k };
    }
    k *= SHRINK;
  }
}

function groundFor(isFront: boolean, { stage, hasBed }: PlaceRequest): number {
  // Behind the side of the boat, as the figures are.
  if (stage.support === "boat") return stage.ground - 34;
  if (hasBed) return stage.ground + 58;
  return isFront ? stage.ground + 34 : stage.ground - (stage.support ? 4 : 30);
}

/** The place where a thing is least hidden; of equals the one nearest to the figures. */
function bestX(half: number, figures: readonly Span[], others: readonly Span[], { stage, focusX }: Pick<PlaceRequest, "stage" | "focusX">): { x: number; covered: number; crossed: number } {
  const [from, to] = stage.support || stage.narrow ? [stage.minX - SIDE_ROOM, stage.maxX + SIDE_ROOM] : [stage.undergrowth ?? 0, 1024 - (stage.undergrowth ?? 0)];
  const least = Math.min(512, from + MARGIN + half);
  const most = Math.max(512, to - MARGIN - half);
  let best = { x: 512, covered: 1, crossed: 1 };
  let bestCost = Number.POSITIVE_INFINITY;
  for (let x = least; x <= most; x += STEP) {
    const covered = overlap({ x, halfWidth: half }, figures);
    const crossed = overlap({ x, halfWidth: half }, others);
    const cost = covered + 2 * crossed + Math.abs(x - focusX) / 2600;
    if (cost < bestCost) {
      best = { x, covered, crossed };
      bestCost = cost;
    }
  }
  return best;
}

const figureSpans = (acts: readonly Act[]): Span[] => acts.map((act) => ({ x: act.x, halfWidth: halfWidthOf(act) }));

/** As wide as the figure, or as what it hides behind. */
function halfWidthOf(act: Act): number {
  const cover = coverOf(act, "span");
  return Math.max(geometry(act.sheet, act).halfWidth * 0.94, cover ? (cover.drawing.width * cover.k) / 2 : 0);
}

const spansOf = (placed: readonly PlacedProp[], ...bands: readonly PlacedProp["band"][]): Span[] =>
  placed.filter((one) => bands.includes(one.band)).map((one) => ({ x: one.x, halfWidth: (one.drawing.width * one.k) / 2 }));

/** The share of a span that others cover. */
function overlap({ x, halfWidth }: Span, others: readonly Span[]): number {
  const covered = others.reduce((sum, other) => sum + Math.max(0, Math.min(x + halfWidth, other.x + other.halfWidth) - Math.max(x - halfWidth, other.x - other.halfWidth)), 0);
  return Math.min(1, covered / (2 * halfWidth));
}

const within = (x: number, half: number): number => (half * 2 > 1024 - 2 * MARGIN ? 512 : Math.max(MARGIN + half, Math.min(1024 - MARGIN - half, x)));
