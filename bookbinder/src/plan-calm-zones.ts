import type { Beat, Shot, TargetAge } from "@ai-story-book/contracts";
import { planRhythm } from "./rhythm.ts";

type PlannedPage = { text: string; beat: Beat; shot: Shot; mood: string };

/** Where words will stand on each picture, told before anything is painted: a calm edge and its size as a fraction, or none. */
export function planCalmZones(request: {
  pages: readonly PlannedPage[]; targetAge: TargetAge; seed: number; refrains: readonly string[];
}): ({ edge: "top" | "bottom"; size: number } | null)[] {
  const plan = planRhythm({ pages: request.pages, age: request.targetAge, seed: request.seed, refrains: [...request.refrains] });
  return plan.map(({ calm }) => (calm === null ? null : { edge: calm as "top" | "bottom", size: calm === "top" ? 0.3 : 0.19 }));
}
