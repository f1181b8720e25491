export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * `sky`, `land`, `char`, … are painted with the style's pigment; `soft` and `emit` lie flat on it, `glow` adds light.
 * What is not named here is pigment like land.
 */
export type PaintedLayer = {
  mat: string;
  /** 0 is far, 1 near. */
  depth: number;
  svg: string;
  defs: string;
  wobble?: number;
  shadowK?: number;
  rimK?: number;
};

/** A lamp, a window, a fire: `r` in units of the drawing, `k` its strength. */
export type PointLight = { x: number; y: number; r: number; k: number; rgb: readonly number[]; halo?: boolean };

/** The part that is washed calm for words. `k` is the strength, `soft` how far it fades. */
export type CalmWash = { edge: "top" | "bottom"; size: number; soft?: number; rgb: readonly number[]; k: number };

/** Everything that is painted, in a square of 1024 units. */
export type Drawing = {
  layers: readonly PaintedLayer[];
  /** Sun or moon; `dir` points from the picture to it. */
  light: { x: number; y: number; dir: readonly number[]; rgb: readonly number[] };
  lights?: readonly PointLight[];
  ambient?: readonly number[] | null;
  calm?: CalmWash | null;
  litSky?: boolean;
  bloom?: number;
};

/** Side of the drawing's square. */
export const DRAWING_UNITS = 1024;
