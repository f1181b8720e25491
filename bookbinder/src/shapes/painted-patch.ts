import type { Rectangle } from "../geometry.ts";
import { seededRandom } from "../random.ts";
import { smoothClosed, type Point } from "./smooth-path.ts";

const STEPS = 120;
/** Slow and fine unrest: how often it swings round the edge, and how far. */
const WAVES = [[2, 0.008], [3, 0.009], [5, 0.006], [9, 0.004], [17, 0.0028], [31, 0.002]] as const;

/** A rounded patch like the edge of a painting. `power` 2 is an ellipse, 5 a soft square. */
export function paintedPatch(box: Rectangle, { power, roughness, seed }: { power: number; roughness: number; seed: string }): string {
  const random = seededRandom(`${seed}/patch`);
  const waves = WAVES.map(([turns, depth]) => ({ turns, depth: depth * roughness, phase: random() * 7 }));
  const points = Array.from({ length: STEPS }, (_, step): Point => {
    const angle = (step / STEPS) * 2 * Math.PI;
    const swing = waves.reduce((sum, { turns, depth, phase }) => sum + depth * Math.sin(turns * angle + phase), 1 - 0.012 * roughness);
    const along = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / power) * swing;
    return [box.x + (box.width / 2) * (1 + along(Math.cos(angle))), box.y + (box.height / 2) * (1 + along(Math.sin(angle)))];
  });
  return smoothClosed(points);
}
