import type { Prop } from "@ai-story-book/contracts";
import type { FigureAct } from "../characters/figure-act.ts";
import type { Figure } from "../characters/figure-of.ts";

/** Somebody in a scene, before there is a place for them. */
export type Cast = {
  sheet: Figure;
  pose?: string;
  emotion?: string;
  hold?: Prop | null;
  /** Name of the partner in a pair pose; the next who is free when absent. */
  with?: string;
  ride?: "bike" | "cloud";
  bikeColor?: string;
  /** What is ridden, when it is no bicycle. */
  vehicle?: Prop;
  /** What is hidden behind. */
  cover?: Prop;
  facing?: "left" | "right";
  look?: readonly [number, number];
};

/** Somebody with a place; `mate` is the index of the partner in a pair. */
export type Act = Omit<Cast, "pose" | "emotion" | "hold" | "look"> & FigureAct & { emotion: string; scale: number; i: number; mate?: number; lead?: boolean; bike?: Bicycle; cloudRide?: boolean };

/** A bicycle, or what else is ridden, that fits a figure: where hands and feet go, and what is drawn behind and before the rider. */
export type Bicycle = { lift: number; targets: NonNullable<FigureAct["targets"]>; back: string; front: string };

/** A thing between two who share it. */
export type HandedItem = { thing: { svg: string }; x: number; y: number; k: number };

export function mateOf(act: Act, acts: readonly Act[]): Act {
  const mate = act.mate === undefined ? undefined : acts[act.mate];
  if (mate === undefined) throw new Error("a pair pose without a partner");
  return mate;
}
