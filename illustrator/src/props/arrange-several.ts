import type { Several } from "./prop-sketch.ts";

export type Spot = { x: number; y: number; scale: number; turn: number };

const MOST_SHOWN = 9;

/** Where each of several equal things stands, the farthest first; one alone stands at the origin. */
export function arrangeSeveral(count: number, manner: Several, [width, height]: readonly [number, number], random: () => number): Spot[] {
  const shown = Math.max(1, Math.min(MOST_SHOWN, Math.round(count)));
  if (shown === 1) return [{ x: 0, y: 0, scale: 1, turn: 0 }];
  return ARRANGEMENTS[manner](shown, width, height, random);
}

type Arrange = (count: number, width: number, height: number, random: () => number) => Spot[];

const jitter = (random: () => number, reach: number) => (random() * 2 - 1) * reach;
const middle = (count: number) => (count - 1) / 2;
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Rows from the bottom up, none longer than the one it lies on. */
const HEAPS: readonly (readonly number[])[] = [[], [1], [2], [2, 1], [3, 1], [3, 2], [3, 2, 1], [4, 2, 1], [4, 3, 1], [4, 3, 2]];

const ARRANGEMENTS: Readonly<Record<Several, Arrange>> = {
  row: (count, width, height, random) =>
    range(count)
      .map((index): Spot => ({ x: (index - middle(count)) * width * 0.96, y: index % 2 ? -height * 0.09 : 0, scale: index % 2 ? 0.92 : 1, turn: jitter(random, 1.5) }))
      .sort((a, b) => a.y - b.y),
  heap: (count, width, height, random) =>
    (HEAPS[count] as readonly number[])
      .flatMap((inRow, row) => range(inRow).map((index): Spot => ({ x: (index - middle(inRow)) * width * 0.86 + jitter(random, 3), y: -row * height * 0.62, scale: 1 - row * 0.03, turn: jitter(random, 7) })))
      .sort((a, b) => a.y - b.y)
      .reverse(),
  stack: (count, width, height, random) => {
    const piles = Math.ceil(count / 4);
    return range(count).map((index): Spot => ({
      x: ((index % piles) - middle(piles)) * width * 1.06 + jitter(random, width * 0.05), y: -Math.floor(index / piles) * height * 0.94, scale: 1, turn: jitter(random, 2.5),
    }));
  },
  scatter: (count, width, height, random) =>
    range(count)
      .map((index): Spot => ({ x: (index - middle(count)) * width * 0.8, y: (index % 3 === 1 ? -0.5 : index % 3 === 2 ? -0.24 : 0) * height, scale: 0.86 + random() * 0.18, turn: jitter(random, 12) }))
      .sort((a, b) => a.y - b.y),
  sky: (count, width, height, random) =>
    range(count).map((index): Spot => ({
      x: (index - middle(count)) * width * 0.82, y: (index % 2 ? -0.32 : 0.18) * height + jitter(random, height * 0.08), scale: 0.8 - (index % 3) * 0.12, turn: jitter(random, 9),
    })),
};
