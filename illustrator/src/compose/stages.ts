import type { Setting } from "@ai-story-book/contracts";
import * as indoor from "../scenes/indoor/index.ts";
import * as outdoor from "../scenes/outdoor/index.ts";
import type { SceneContext } from "./scene-types.ts";

export type CoverKind = "bush" | "rock" | "cloud" | "snow" | "chest";

/** Where figures stand in a setting, in units of the drawing. */
export type Stage = {
  ground: number;
  minX: number;
  maxX: number;
  maxHeight: number;
  /** What somebody who hides is behind. */
  cover: CoverKind;
  support?: "boat" | "cloud" | "float";
  /** Figures float over the ground. */
  float?: boolean;
  indoor?: boolean;
  /** How far from either side plants in the foreground reach. */
  undergrowth?: number;
  /** Nothing stands beside the figures' own part of the ground. */
  narrow?: boolean;
  scale?: number;
  centre?: number;
  offset?: number;
};

type SettingRow = Partial<Stage> & { draw: (context: SceneContext) => void; layouts: number };

/** The stage of a setting that does not say otherwise. */
export const BASE: Stage = { ground: 912, minX: 90, maxX: 934, maxHeight: 590, cover: "bush" };
export const SETTINGS: Readonly<Record<Setting, SettingRow>> = {
  forest: { draw: outdoor.forest, layouts: 3, undergrowth: 150 },
  meadow: { draw: outdoor.meadow, layouts: 2 },
  sea: { draw: outdoor.sea, layouts: 2, ground: 815, minX: 250, maxX: 774, maxHeight: 440, support: "boat" },
  beach: { draw: outdoor.beach, layouts: 2, cover: "rock" },
  underwater: { draw: outdoor.underwater, layouts: 2, ground: 880, float: true, cover: "rock", maxHeight: 480 },
  sky: { draw: outdoor.clouds, layouts: 2, ground: 765, minX: 190, maxX: 834, support: "cloud", cover: "cloud", maxHeight: 440 },
  space: { draw: outdoor.space, layouts: 2, cover: "rock", maxHeight: 500 },
  city: { draw: outdoor.city, layouts: 2 },
  garden: { draw: outdoor.garden, layouts: 2 },
  castle: { draw: outdoor.castle, layouts: 2, maxHeight: 480 },
  snow: { draw: outdoor.snow, layouts: 2, cover: "snow" },
  desert: { draw: outdoor.desert, layouts: 2, cover: "rock" },
  cave: { draw: outdoor.cave, layouts: 2, cover: "rock", minX: 180, maxX: 844, narrow: true },
  hill: { draw: outdoor.hill, layouts: 2, minX: 140, maxX: 884 },
  lane: { draw: outdoor.lane, layouts: 2 },
  playground: { draw: outdoor.playground, layouts: 2 },
  pond: { draw: outdoor.pond, layouts: 2 },
  roof: { draw: outdoor.roof, layouts: 2, cover: "chest", ground: 860 },
  nest: { draw: outdoor.nest, layouts: 2, minX: 170, maxX: 854, ground: 880, narrow: true },
  bedroom: { draw: indoor.bedroom, layouts: 2, cover: "chest", indoor: true, ground: 925 },
  kitchen: { draw: indoor.kitchen, layouts: 2, cover: "chest", indoor: true, ground: 930 },
  home: { draw: indoor.home, layouts: 2, cover: "chest", indoor: true, ground: 930 },
  bathroom: { draw: indoor.bathroom, layouts: 2, cover: "chest", indoor: true, ground: 930 },
  classroom: { draw: indoor.classroom, layouts: 2, cover: "chest", indoor: true, ground: 930 },
  burrow: { draw: indoor.burrow, layouts: 2, cover: "rock", indoor: true, ground: 920, minX: 150, maxX: 874 },
  library: { draw: indoor.library, layouts: 2, cover: "chest", indoor: true, ground: 930 },
};
