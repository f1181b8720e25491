import { sleeper } from "../characters/sleeper.ts";
import { figureScale } from "../characters/species-of.ts";
import type { Cast } from "./act.ts";
import type { HeadBox } from "./scene-types.ts";

const SLEEPER_X = { alone: 480, besideOthers: 330, inBed: 502 } as const;

type Beds = { sleepers: readonly Cast[]; isInBed: boolean; hasOthers: boolean; ground: number };

/** Where the bed of the sleeper of this number is. */
export function placeSleeper({ sleepers, isInBed, hasOthers, ground }: Beds, index: number): { x: number; y: number; scale: number; ground: boolean } {
  const { length: count } = sleepers;
  const size = ((isInBed ? 1.32 : 1.15) / Math.max(0.8, figureScale(sleepers[index]!.sheet))) * (count > 1 ? 0.74 : 1);
  const x = isInBed
    ? SLEEPER_X.inBed + (count > 1 ? (index - 0.5) * 330 : 0)
    : hasOthers ? SLEEPER_X.besideOthers : SLEEPER_X.alone + (index - (count - 1) / 2) * 420;
  return { x, y: isInBed ? 778 : ground - index * 10, scale: Math.min(1.5, size), ground: !isInBed };
}

/** Their heads on the pillows, which no crop may cut. */
export const headsOfSleepers = (beds: Beds): HeadBox[] => beds.sleepers.map(({ sheet }, index) => sleeper(sheet, placeSleeper(beds, index)).geo.headBox);
