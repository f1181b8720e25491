import type { Scene, Setting, Story } from "@ai-story-book/contracts";
import type { Finding } from "./finding.ts";

/** Who is in the picture must be in the cast, and nobody sleeps where there is no bed. */
export function checkScene(scene: Scene, page: number | undefined, story: Story): Finding[] {
  const at = page === undefined ? {} : { page };
  const strangers = scene.cast.filter((member) => !story.characters.some((sheet) => sheet.id === member.characterId));
  const sleepers = scene.cast.filter((member) => member.pose === "sleep" && !mayBeSleptIn(scene.setting));
  return [
    ...strangers.map((member): Finding => ({ code: "unknown-character", ...at, detail: member.characterId })),
    ...sleepers.map((member): Finding => ({ code: "sleeps-outdoors", ...at, detail: `${member.characterId} in ${scene.setting}` })),
  ];
}

/** Water, sky and space are bed enough for those who live there. */
const BED_LIKE: ReadonlySet<Setting> = new Set(["bedroom", "burrow", "home", "nest", "cave", "underwater", "sky", "space"]);

export const mayBeSleptIn = (setting: Setting): boolean => BED_LIKE.has(setting);
