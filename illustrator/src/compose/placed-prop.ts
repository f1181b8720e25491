import type { Prop } from "@ai-story-book/contracts";
import type { PropDrawing } from "../props/draw-prop.ts";
import type { Act } from "./act.ts";
import type { HeadBox } from "./scene-types.ts";
import type { Stage } from "./stages.ts";

/** Where a thing is drawn: `flat` lies under everybody's feet, `back` stands behind the figures, `front` before them, `air` hangs overhead. */
export type PlacedProp = { prop: Prop; drawing: PropDrawing; band: "flat" | "back" | "front" | "air"; x: number; y: number; k: number };

export type PlaceRequest = {
  props: readonly Prop[]; acts: readonly Act[]; stage: Stage; heads: readonly HeadBox[]; shot: "wide" | "medium" | "close";
  isDark: boolean; isUnlit?: boolean; isTopCalm: boolean; seed: string; focusX: number;
  /** The sun or moon of the picture, when there is a sky. */
  sun: { x: number; y: number } | null;
  /** Somebody lies in the bed that fills the middle of the room. */
  hasBed: boolean;
};
