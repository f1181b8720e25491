import type { Prop, PropKind, Setting } from "@ai-story-book/contracts";
import type { StyleName } from "../materials/styles.ts";
import type { Cast } from "./act.ts";

/** A scene in the drawing's own terms; see drawing-request.ts for where it comes from. */
export type SceneSpecification = {
  setting: Setting;
  /** Which of the setting's layouts; drawn by the seed when absent. */
  layout?: number;
  timeOfDay?: string;
  season?: string;
  weather?: string | undefined;
  style: StyleName;
  shot?: "wide" | "medium" | "close";
  /** The edge that stays calm for words. */
  text?: "top" | "bottom";
  cover?: boolean;
  /** Everything that the scene asks for, also what its scenery shows. */
  named?: ReadonlySet<PropKind>;
  /** Every lamp is out. */
  isUnlit?: boolean;
  seed?: string;
  cast: readonly Cast[];
  props?: readonly Prop[];
  /** Filled with what found no room. */
  leftOut?: string[];
};

