import type { Prop, Scene, Setting } from "@ai-story-book/contracts";

const ROOMS: ReadonlySet<Setting> = new Set(["home", "bedroom", "kitchen", "bathroom", "library", "classroom", "burrow"]);
/** Where a door would stand in the middle of nowhere. */
const WITHOUT_WALLS: ReadonlySet<Setting> = new Set(["sky", "space", "underwater", "sea", "nest", "pond", "meadow", "forest", "hill", "snow", "beach", "desert"]);
const NAMES_DOOR = /\bdoor\b|(?<![가-힣])문[을은이에 ]/;
const OF_THE_SKY: ReadonlySet<Prop["kind"]> = new Set(["moon", "star"]);

/** A window needs a wall and a door a house; moon and star are seen from a room by night only, through its window. */
export function fitToPlace(scene: Scene, text: string): Scene {
  const isRoom = ROOMS.has(scene.setting);
  const props = scene.props.filter(({ kind }) => (kind === "window" ? isRoom : kind === "door" ? !WITHOUT_WALLS.has(scene.setting) || NAMES_DOOR.test(text) : true));
  const looksOut = isRoom && props.some(({ kind }) => OF_THE_SKY.has(kind));
  return { ...scene, props, timeOfDay: looksOut ? "night" : scene.timeOfDay };
}
