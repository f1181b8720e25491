import type { Prop, PropKind, Scene, Setting } from "@ai-story-book/contracts";

/** What the scenery of a place shows anyhow; a second one would be odd. */
const BUILT_IN: Readonly<Partial<Record<Setting, readonly PropKind[]>>> = {
  home: ["window", "rug", "door"],
  bedroom: ["window", "rug", "bed", "chest-of-drawers"],
  kitchen: ["window", "rug"],
  bathroom: ["window", "rug", "bathtub"],
  library: ["window", "rug"],
  classroom: ["window", "rug"],
  burrow: ["window", "rug", "door", "bed"],
  pond: ["pond-water"],
};

/** Rooms whose window shows the sky. */
const ROOMS_WITH_SKY: ReadonlySet<Setting> = new Set(["home", "bedroom", "kitchen", "bathroom", "library", "classroom", "burrow", "cave"]);
const WITHOUT_SKY: ReadonlySet<Setting> = new Set(["underwater", "space"]);

/** What hangs in no room but in its window, and there at night only. */
const HEAVENLY: ReadonlySet<PropKind> = new Set(["moon", "star", "stars", "rainbow"]);

/** Whether a thing of the sky is asked for in a room, where nobody would understand it. */
export const isOutOfPlace = ({ kind }: Prop, { setting }: Scene): boolean => HEAVENLY.has(kind) && ROOMS_WITH_SKY.has(setting);

/** Whether the place already shows a thing by itself: the window of a room, the moon at night. */
export function isInScenery({ kind, color }: Prop, { setting, timeOfDay, weather, cast }: Scene): boolean {
  // who sleeps has it over the bed
  if (kind === "drawing" && setting === "bedroom" && cast.some(({ pose }) => pose === "sleep")) return true;
  if (BUILT_IN[setting]?.includes(kind) && color === undefined) return true;
  if (kind === "star") return timeOfDay === "night" && ROOMS_WITH_SKY.has(setting);
  if (kind !== "moon" && kind !== "stars") return false;
  if (timeOfDay !== "night" || WITHOUT_SKY.has(setting)) return false;
  return ROOMS_WITH_SKY.has(setting) || (weather !== "rain" && weather !== "fog");
}
