import { BLEED, round, TRIM } from "../geometry.ts";
import { seededRandom } from "../random.ts";
import { smoothOpen, type Point } from "./smooth-path.ts";

const STEPS = 46;
const AMPLITUDE = 5;
const WAVES = [[0.9, 1], [2.3, 0.5], [5.1, 0.22], [13, 0.1], [29, 0.06]] as const;

/** Paper that rises to an uneven hand-cut edge at `y` and runs off the page on the other three sides. */
export function tornGround(y: number, seed: string): string {
  const random = seededRandom(`${seed}/torn`);
  const left = -BLEED - 1;
  const right = TRIM + BLEED + 1;
  const slope = (random() - 0.5) * AMPLITUDE * 1.2;
  const waves = WAVES.map(([turns, share]) => ({ turns, depth: share * AMPLITUDE, phase: random() * 7 }));
  const edge = Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const share = step / STEPS;
    const swing = waves.reduce((sum, { turns, depth, phase }) => sum + depth * Math.sin(turns * share * 2 * Math.PI + phase), 0);
    return [left + (right - left) * share, y + slope * (share - 0.5) + swing];
  });
  const start = edge[0]!;
  return `M${left} ${right}L${round(start[0])} ${round(start[1])}${smoothOpen(edge)}L${right} ${right}Z`;
}
