import type { Rectangle } from "../geometry.ts";
import { seededRandom } from "../random.ts";
import { smoothClosed, type Point } from "./smooth-path.ts";

const CORNER = 16;
const TREMBLE = 1.5;
const STEP = 9;
const DEPTHS = [1.3, 0.9, 0.6, 0.5, 0.35, 0.3];

/** A picture painted up to masking tape: straight sides, soft corners, a dry-brush tremble. */
export function paintedFrame({ x, y, width, height }: Rectangle, seed: string): string {
  const random = seededRandom(`${seed}/frame`);
  const waves = DEPTHS.map((depth, index) => ({ turns: 2 + index * index * 3.1 + random() * 2, depth, phase: random() * 7 }));
  const perimeter = 2 * (width + height);
  const tremble = (along: number) => {
    const swing = waves.reduce((sum, { turns, depth, phase }) => sum + depth * Math.sin((turns * along / perimeter) * 2 * Math.PI + phase), 0);
    return swing * TREMBLE * 0.6 + (random() - 0.5) * TREMBLE * 0.9;
  };
  const points: Point[] = [];
  const side = (from: Point, to: Point, outwards: Point, start: number) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const steps = Math.round(length / STEP);
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps;
      const offset = tremble(start + length * share);
      points.push([from[0] + (to[0] - from[0]) * share + outwards[0] * offset, from[1] + (to[1] - from[1]) * share + outwards[1] * offset]);
    }
  };
  const corner = (centreX: number, centreY: number, quarter: number) => {
    for (const share of [0.25, 0.5, 0.75]) {
      const angle = ((quarter + share) * Math.PI) / 2;
      const radius = CORNER + (random() - 0.5) * TREMBLE;
      points.push([centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle)]);
    }
  };
  const right = x + width;
  const bottom = y + height;
  side([x + CORNER, y], [right - CORNER, y], [0, -1], 0);
  corner(right - CORNER, y + CORNER, -1);
  side([right, y + CORNER], [right, bottom - CORNER], [1, 0], width);
  corner(right - CORNER, bottom - CORNER, 0);
  side([right - CORNER, bottom], [x + CORNER, bottom], [0, 1], width + height);
  corner(x + CORNER, bottom - CORNER, 1);
  side([x, bottom - CORNER], [x, y + CORNER], [-1, 0], 2 * width + height);
  corner(x + CORNER, y + CORNER, 2);
  return smoothClosed(points);
}
