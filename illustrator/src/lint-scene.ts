import type { CharacterSheet, Scene } from "@ai-story-book/contracts";

export type SceneFinding = { code: "sleeper-outdoors" | "figure-too-small" | "close-crowd" | "hands-hide-face" | "lone-partner" | "dark-and-dull"; detail: string };

/** What would make a scene a bad picture, told before it is painted. */
export function lintScene(scene: Scene, characters: readonly CharacterSheet[]): SceneFinding[] {
  const findings: SceneFinding[] = [];
  const find = (code: SceneFinding["code"], detail: string) => findings.push({ code, detail });
  const isSmall = (id: string) => SMALL_SPECIES.has(characters.find((sheet) => sheet.id === id)?.look.species ?? "");
  for (const member of scene.cast) {
    if (member.pose === "sleep" && !PLACES_TO_SLEEP.has(scene.setting)) find("sleeper-outdoors", `${member.characterId} sleeps in ${scene.setting}`);
    if ((member.pose === "worry" || member.pose === "cry") && (scene.shot === "wide" || isSmall(member.characterId))) find("hands-hide-face", member.characterId);
    if (PARTNER_POSES.has(member.pose) && scene.cast.length < 2) find("lone-partner", `${member.characterId} would ${member.pose} alone`);
  }
  if (scene.shot === "wide" && scene.cast.length < 2) find("figure-too-small", "one figure in a wide view");
  if (scene.shot === "close" && scene.cast.length > 2) find("close-crowd", `${scene.cast.length} figures close up`);
  if (scene.timeOfDay === "night" && (scene.weather === "rain" || scene.weather === "fog") && OPEN_AIR.has(scene.setting)) find("dark-and-dull", `${scene.weather} at night`);
  return findings;
}

/** The nearest scene without findings. */
export function mendScene(scene: Scene, characters: readonly CharacterSheet[]): Scene {
  const findings = new Set(lintScene(scene, characters).map((finding) => finding.code));
  const has = (code: SceneFinding["code"]) => findings.has(code);
  return {
    ...scene,
    setting: has("sleeper-outdoors") ? "bedroom" : scene.setting,
    shot: has("figure-too-small") || has("close-crowd") ? "medium" : scene.shot,
    weather: has("dark-and-dull") ? "cloudy" : scene.weather,
    cast: scene.cast.map((member) => {
      if ((member.pose === "worry" || member.pose === "cry") && has("hands-hide-face")) return { ...member, pose: "stand" as const };
      if (PARTNER_POSES.has(member.pose) && scene.cast.length < 2) return { ...member, pose: member.hold ? ("carry" as const) : ("stand" as const) };
      return member;
    }),
  };
}

const PLACES_TO_SLEEP = new Set<Scene["setting"]>(["bedroom", "burrow", "home", "nest", "cave", "meadow", "library", "sky", "space", "underwater"]);
const PARTNER_POSES = new Set(["share", "hug", "hold-hands"]);
const OPEN_AIR = new Set<Scene["setting"]>(["desert", "forest", "meadow", "hill", "lane", "city", "garden", "pond", "beach", "sea", "snow", "nest", "playground", "roof", "castle", "sky"]);
const SMALL_SPECIES = new Set(["mouse", "mole", "snail", "bee", "butterfly", "ladybug", "bird", "fish"]);
