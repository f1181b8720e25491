import type { Style } from "@ai-story-book/contracts";

export const PAINTED_STYLES = ["watercolor", "papercut", "crayon", "gouache", "night-glow"] as const;
export type PaintedStyle = (typeof PAINTED_STYLES)[number];

/** The style that is painted for a style that is asked for; `isNearest` when it is another one. */
export function paintedStyleOf(style: Style): { paintedStyle: PaintedStyle; isNearest: boolean } {
  const own = PAINTED_STYLES.find((painted) => painted === style);
  return own ? { paintedStyle: own, isNearest: false } : { paintedStyle: NEAREST[style as keyof typeof NEAREST], isNearest: true };
}

const NEAREST = { cartoon: "gouache", claymation: "papercut", pixel: "papercut", "oil-painting": "gouache", "3d": "gouache" } as const satisfies Record<
  Exclude<Style, PaintedStyle>, PaintedStyle
>;
