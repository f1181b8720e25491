import type { PaintedStyle } from "../painted-style.ts";

export type StyleName = "watercolor" | "papercut" | "crayon" | "gouache" | "nightglow";

/** One row of numbers a style; 0 leaves a property out. Lengths are pixels of a picture of 1024. */
export type PaintStyle = {
  paper: string;
  /** How far edges wander. */
  wobble: number;
  charWobble: number;
  /** Pigment that pools at edges. */
  edge: number;
  /** Texture of pigment, fine and coarse. */
  grain: number;
  blotch: number;
  /** Light and shade of round forms. */
  volume: number;
  /** Unpainted paper round figures. */
  halo: number;
  opacity: number;
  /** Shade of cut paper on what lies below. */
  shadow: { offset: number; radius: number; opacity: number } | null;
  /** Light and dark edge of cut paper. */
  bevel: number;
  hasHatching: boolean;
  /** Light from behind. */
  rim: number;
  line: number;
  lineOpacity?: number;
  partShadow?: boolean;
  glows: boolean;
  finish: { grain: number; vignette: number; saturation: number };
};

const PLAIN = { edge: 0, halo: 0, opacity: 1, shadow: null, bevel: 0, hasHatching: false, rim: 0, line: 0, glows: false };

export const STYLES: Readonly<Record<StyleName, PaintStyle>> = {
  watercolor: { ...PLAIN, paper: "#FCF7EC", wobble: 4.2, charWobble: 1.4, edge: 0.62, grain: 0.085, blotch: 0.24, volume: 0.3, halo: 0.22, opacity: 0.97, line: 2, lineOpacity: 0.55, finish: { grain: 3, vignette: 0, saturation: 1.03 } },
  papercut: { ...PLAIN, paper: "#F4EBDD", wobble: 0.6, charWobble: 0.3, shadow: { offset: 9, radius: 9, opacity: 0.42 }, bevel: 0.3, grain: 0.035, blotch: 0.05, volume: 0.1, partShadow: true, finish: { grain: 2, vignette: 0.1, saturation: 1.04 } },
  crayon: { ...PLAIN, paper: "#F9F1E2", wobble: 3.4, charWobble: 1.8, hasHatching: true, grain: 0.05, blotch: 0.1, volume: 0.22, edge: 0.25, line: 3.2, lineOpacity: 0.85, finish: { grain: 3, vignette: 0, saturation: 1.06 } },
  gouache: { ...PLAIN, paper: "#F7EFE2", wobble: 2.2, charWobble: 0.8, edge: 0.16, grain: 0.055, blotch: 0.16, volume: 0.36, rim: 0.35, finish: { grain: 4, vignette: 0.12, saturation: 1.02 } },
  nightglow: { ...PLAIN, paper: "#1a2340", wobble: 1.6, charWobble: 0.5, grain: 0.04, blotch: 0.1, volume: 0.42, rim: 0.9, edge: 0.12, glows: true, finish: { grain: 3.4, vignette: 0.3, saturation: 1.0 } },
};

/** The drawing's name of a style. */
export const styleNameOf = (style: PaintedStyle): StyleName => (style === "night-glow" ? "nightglow" : style);
