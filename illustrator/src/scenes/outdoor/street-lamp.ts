import type { SceneContext } from "../../compose/scene-types.ts";
import { lampPost } from "../building-kit.ts";

const SIZE = 0.82;

/** A street lamp at the first of the places where it does not grow out of a head; none where all are taken. */
export function streetLamp(c: SceneContext, places: readonly number[], y: number): void {
  const x = places.find((place) => c.clear(place, y - 330, 44) && c.clear(place, y - 240, 44));
  if (x === undefined) return;
  const lamp = lampPost(x, y, SIZE, c.p.front);
  c.add("land", 0.38, lamp.s);
  c.glowShape(0.39, lamp.e);
  if (c.dark) c.lightAt(lamp.light.x, lamp.light.y, 330, 0.45);
}
