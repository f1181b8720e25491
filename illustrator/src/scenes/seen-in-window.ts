import type { SceneContext } from "../compose/scene-types.ts";
import { markThing } from "../core/mark-thing.ts";
import { f, star } from "../core/path.ts";
import { fill } from "./kit.ts";

/** The moon that is seen through a window by night, or the one star that the story is about; and stars, where it names them. */
export function seenInWindow({ named }: Pick<SceneContext, "named">, x: number, y: number, radius: number): string {
  const light = named.has("star")
    ? markThing("star", fill(star(x, y, radius * 1.25, 0.5, 5, 0.35), "#FFD766"))
    : markThing("moon", `<circle cx="${f(x)}" cy="${f(y)}" r="${f(radius)}" fill="#FFF3CF"/>`);
  if (!named.has("stars")) return light;
  return light + markThing("stars", STARS.map(([dx, dy, size]) => fill(star(x + dx * radius, y + dy * radius, radius * size, 0.45, 5, 0.3), "#FFE7A0")).join(""));
}

/** Beside and below the moon, in radii of it. */
const STARS = [[-3.3, -0.6, 0.42], [-2.2, 0.7, 0.52], [-3.5, 1.7, 0.36], [-1.4, 2, 0.4], [0.5, 2, 0.46], [1.3, 1.2, 0.3]] as const;
