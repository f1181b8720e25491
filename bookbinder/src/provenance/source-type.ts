import type { Provenance } from "../book-to-bind.ts";

const NEWS_CODES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/** How the book was made, for machines: made by a trained model, or by an algorithm without one (IPTC digital source type). */
export const digitalSourceType = ({ text, pictures }: Provenance): string =>
  NEWS_CODES + (text.isAi || pictures.isAi ? "trainedAlgorithmicMedia" : "algorithmicMedia");

/** The same in a sentence, for catalogues. */
export function describeProvenance({ text, pictures }: Provenance): string {
  if (!text.isAi && !pictures.isAi) return "Made by a program from stories written by people and calculated brush strokes; no AI model was used.";
  const name = ({ madeBy, isAi }: { madeBy: string; isAi: boolean }) => `${madeBy}${isAi ? " (AI)" : ""}`;
  return `Made with AI. Words: ${name(text)}. Pictures: ${name(pictures)}.`;
}
