import { planRhythm, type PagePlan, type RhythmRequest } from "./plan-rhythm.ts";

/** Where words will stand on each picture, told before anything is painted: a calm edge and its size as a fraction, or none. */
export const planCalmZones = (request: RhythmRequest): PagePlan["calmZone"][] => planRhythm(request).map(({ calmZone }) => calmZone);
