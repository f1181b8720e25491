import type { Setting } from "@ai-story-book/contracts";
import type { HeroKind } from "../topic/hero-kind.ts";
import type { Casting } from "./cast-types.ts";

/** A hero's own places: where it lives, what is outside, where it sleeps. */
export function settingsOf(kind: HeroKind, place: Setting): Casting["settings"] {
  const home = INDOORS[kind.home] ?? "home";
  const out = OUTDOORS[kind.home] ?? (kind.home as Setting);
  const bedroom = ["home", "castle", "city"].includes(kind.home) || home === "home" ? "bedroom" : home;
  return { home, out, place, bedroom };
}

const INDOORS: Readonly<Record<string, Setting>> = { burrow: "burrow", cave: "cave", nest: "nest", sky: "sky", space: "space", underwater: "underwater" };
const OUTDOORS: Readonly<Record<string, Setting>> = { burrow: "meadow", home: "garden", castle: "garden", cave: "hill", nest: "forest", sea: "beach" };
