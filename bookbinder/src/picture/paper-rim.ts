import { GRID } from "./measured-picture.ts";

const DEEPEST = 12;

/** Some painters leave a rim of bare paper. Its depth as a fraction, 0 if there is none; in a full bleed it would look like a misprint. */
export function paperRim(cells: Uint8Array, lights: Float32Array): number {
  const rim = edgeCells();
  const mean = [0, 1, 2].map((channel) => rim.reduce((sum, cell) => sum + cells[cell * 3 + channel]!, 0) / rim.length);
  const meanLight = rim.reduce((sum, cell) => sum + lights[cell]!, 0) / rim.length;
  const distance = (cell: number) => Math.hypot(...mean.map((channel, index) => cells[cell * 3 + index]! - channel));
  const isPaper = meanLight >= 0.7 && rim.filter((cell) => distance(cell) > 30).length <= rim.length * 0.04;
  if (!isPaper) return 0;
  let deepest = 0;
  for (let along = 8; along < GRID - 8; along += 1) {
    for (const cellAt of inwards(along)) {
      let depth = 0;
      while (depth < DEEPEST && distance(cellAt(depth)) < 26) depth += 1;
      if (depth < DEEPEST) deepest = Math.max(deepest, depth);
    }
  }
  return deepest > 0 ? Math.min(0.08, (deepest + 1) / GRID) : 0;
}

const edgeCells = (): number[] =>
  Array.from({ length: GRID }, (_, along) => [along, (GRID - 1) * GRID + along, along * GRID, along * GRID + GRID - 1]).flat();

const inwards = (along: number): ((depth: number) => number)[] => [
  (depth) => depth * GRID + along,
  (depth) => (GRID - 1 - depth) * GRID + along,
  (depth) => along * GRID + depth,
  (depth) => along * GRID + GRID - 1 - depth,
];
