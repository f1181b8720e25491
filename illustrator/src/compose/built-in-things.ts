import type { Prop, PropKind, Scene, Setting } from "@ai-story-book/contracts";

/** What the scenery of a place shows anyhow; a second one would be odd. */
const BUILT_IN: Readonly<Partial<Record<Setting, readonly PropKind[]>>> = {
  home: ["window", "rug"],
  bedroom: ["window", "rug", "bed", "chest-of-drawers"],
  kitchen: ["window", "rug"],
  bathroom: ["window", "rug", "bathtub"],
  library: ["window", "rug", "shelf"],
  classroom: ["window", "rug"],
  burrow: ["window", "rug", "door", "bed"],
  pond: ["pond-water"],
};

/** Rooms whose window shows the sky. */
const ROOMS_WITH_SKY: ReadonlySet<Setting> = new Set(["home", "bedroom", "kitchen", "bathroom", "library", "classroom"]);
const WITHOUT_SKY: ReadonlySet<Setting> = new Set(["burrow", "cave", "underwater", "space"]);

/** What hangs in no room but in its window, and there at night only. */
const HEAVENLY: ReadonlySet<PropKind> = new Set(["moon", "star", "stars", "rainbow"]);

/** Whether a thing of the sky is asked for in a room, where nobody would understand it. */
export const isOutOfPlace = ({ kind }: Prop, { setting }: Scene): boolean => HEAVENLY.has(kind) && ROOMS_WITH_SKY.has(setting);

/** Whether the place already shows a thing by itself: the window of a room, the moon at night. */
export function isInScenery({ kind }: Prop, { setting, timeOfDay, weather }: Scene): boolean {
  if (BUILT_IN[setting]?.includes(kind)) return true;
  if (kind === "star") return timeOfDay === "night" && ROOMS_WITH_SKY.has(setting);
  if (kind !== "moon" && kind !== "stars") return false;
  if (timeOfDay !== "night" || WITHOUT_SKY.has(setting)) return false;
  return ROOMS_WITH_SKY.has(setting) || (weather !== "rain" && weather !== "fog");
}
