import type { SceneContext } from "../compose/scene-types.ts";
import { markThing } from "../core/mark-thing.ts";
import { f, star } from "../core/path.ts";
import { fill } from "./kit.ts";

/** The moon that is seen through a window by night, or the one star that the story is about. */
export const seenInWindow = ({ named }: Pick<SceneContext, "named">, x: number, y: number, radius: number): string =>
  named.has("star")
    ? markThing("star", fill(star(x, y, radius * 1.25, 0.5, 5, 0.35), "#FFD766"))
    : markThing("moon", `<circle cx="${f(x)}" cy="${f(y)}" r="${f(radius)}" fill="#FFF3CF"/>`);
