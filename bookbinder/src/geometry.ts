// All lengths in PDF points (72 per inch), origin at the top left corner of the TRIMMED page, y down.
export const TRIM = 612;
export const BLEED = 9;
export const SAFE = 36;
export const MARGIN = 50;
export const FULL = { x: -BLEED, y: -BLEED, w: TRIM + 2 * BLEED, h: TRIM + 2 * BLEED };

/** Page sizes of each edition: how far the sheet reaches beyond the trim on each side. */
export const EDITIONS = {
  screen: () => ({ left: 0, top: 0, right: 0, bottom: 0 }),
  "print-lulu": () => ({ left: BLEED, top: BLEED, right: BLEED, bottom: BLEED }),
  // KDP wants no bleed at the binding edge: 8.625 x 8.75 in.
  "print-kdp": (side) => ({ left: side === "right" ? 0 : BLEED, top: BLEED, right: side === "right" ? BLEED : 0, bottom: BLEED }),
};
