import type { PropKind } from "@ai-story-book/contracts";

/** Says which thing a part of a drawing is, so that what is seen of it can be measured; nothing is painted by it. */
export const markThing = (kinds: PropKind | readonly PropKind[], svg: string): string =>
  svg === "" ? "" : `<g class="${[kinds].flat().map((kind) => `thing-${kind}`).join(" ")}">${svg}</g>`;
