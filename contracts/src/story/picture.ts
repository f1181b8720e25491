/** A rectangle in fractions of the picture: 0..1 from the left and from the top. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** The part of a picture that is kept calm so that words can stand on it. `size` is a fraction of the height. */
export type CalmZone = { edge: "top" | "bottom"; size: number; inkColor: string };

/** A finished picture: JPEG bytes (sRGB, square) and what a layout must know of it. */
export type Picture = {
  jpeg: Uint8Array;
  widthPx: number;
  heightPx: number;
  /** Where the heads are, so that no crop and no word covers a face. Empty when unknown. */
  heads: readonly Box[];
  calmZone: CalmZone | null;
};
