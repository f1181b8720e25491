import { f } from "../core/path.ts";
import * as K from "../scenes/kit.ts";
import { placeProps } from "./place-props.ts";
import type { PlacedProp, PlaceRequest } from "./placed-prop.ts";
import type { SceneContext } from "./scene-types.ts";

/** Things as they are painted, by what lies over what. */
export type StoodProps = { shadows: string; back: string; backShining: string; front: string; frontShining: string };

type StandRequest = Omit<PlaceRequest, "heads" | "isDark" | "isUnlit" | "isTopCalm" | "focusX" | "sun"> & { leftOut: string[] | undefined; hasSky: boolean; isCover: boolean };

/** Stands, lays and hangs the things of a scene; what finds no room is noted. */
export function standProps(c: SceneContext, { leftOut, hasSky, isCover, ...request }: StandRequest): StoodProps {
  const { placed, leftOut: unplaced } = placeProps({
    ...request, heads: c.heads, isDark: c.dark && !c.isUnlit, isUnlit: c.isUnlit, isTopCalm: c.calm === "top" || isCover, focusX: c.focusX, sun: hasSky ? c.light : null,
  });
  leftOut?.push(...unplaced.map((prop) => prop.kind));
  const stood: StoodProps = { shadows: "", back: "", backShining: "", front: "", frontShining: "" };
  const order = (one: PlacedProp) => BANDS.indexOf(one.band) * 2000 + one.y;
  // What lies or stands on a table comes after the table, though it is higher up.
  for (const one of placed.toSorted((a, b) => (isOn(a, b) ? 1 : isOn(b, a) ? -1 : order(a) - order(b)))) add(c, one, request, stood);
  return stood;
}

const BANDS: readonly PlacedProp["band"][] = ["air", "flat", "back", "front"];

const isOn = (one: PlacedProp, other: PlacedProp): boolean =>
  one.band === other.band && one.y < other.y - 8 && Math.abs(one.x - other.x) < (other.drawing.width * other.k) / 2 && one.y > other.y - other.drawing.height * other.k - 4;

function add(c: SceneContext, { drawing, band, x, y, k }: PlacedProp, { stage }: Pick<StandRequest, "stage">, stood: StoodProps): void {
  const svg = K.at(x, y, drawing.svg, k);
  const shining = drawing.emit === undefined ? "" : K.at(x, y, drawing.emit, k);
  const half = (drawing.width * k) / 2;
  if (band === "front") {
    stood.front += svg;
    stood.frontShining += shining;
  } else {
    stood.back += svg + (stage.support === "boat" && band === "back" && y > stage.ground - 30 ? ripple(x, y, half, c.p.sky[2]) : "");
    stood.backShining += shining;
  }
  if ((band === "front" || band === "back") && stage.support === undefined) stood.shadows += `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(half * 1.12)}" ry="${f(Math.min(20, 6 + half * 0.12))}"/>`;
  if (drawing.light && c.dark && !c.isUnlit) c.lightAt(x + drawing.light.dx * k, y + drawing.light.dy * k, drawing.light.radius * Math.max(0.8, k), drawing.light.strength);
}

/** Water round what floats. */
const ripple = (x: number, y: number, half: number, color: string): string =>
  K.line(`M${f(x - half * 1.15)},${f(y)}q${f(half * 0.3)},9 ${f(half * 0.6)},0t${f(half * 0.6)},0t${f(half * 0.6)},0t${f(half * 0.5)},0`, color, 7, 'opacity=".8"');
