import { COLORS, type ColorName, type PropKind } from "@ai-story-book/contracts";
import { HOUSEHOLD_THINGS } from "./household-things.ts";
import { OUTDOOR_THINGS } from "./outdoor-things.ts";
import { PLAY_THINGS } from "./play-things.ts";
import type { Thing, ThingRow } from "./thing.ts";

const THINGS: Readonly<Partial<Record<PropKind, ThingRow>>> = { ...HOUSEHOLD_THINGS, ...PLAY_THINGS, ...OUTDOOR_THINGS };

/** Draws a thing that stands, several side by side; nothing when there is no drawing of it. */
export function drawThing(kind: PropKind, color?: ColorName, count = 1): Thing | undefined {
  const row = THINGS[kind];
  if (!row) return undefined;
  const one = row[1](color ? COLORS[color] : row[0]);
  if (count <= 1) return one;
  const step = one.w * 1.35;
  const shown = Math.min(count, 5);
  const svg = Array.from({ length: shown }, (_, index) => `<g transform="translate(${(index - (shown - 1) / 2) * step},${index % 2 ? -8 : 0}) scale(${index % 2 ? 0.94 : 1})">${one.svg}</g>`).join("");
  return { ...one, w: one.w + (step * (shown - 1)) / 2, svg };
}

export const hasThing = (kind: PropKind): boolean => THINGS[kind] !== undefined;
