import { DIGITAL_SOURCE_TYPES } from "@ai-story-book/contracts";
import type { Provenance } from "../book-to-bind.ts";

/** How the book as a whole was made, for machines (IPTC digital source type). */
export function digitalSourceType({ text, pictures }: Provenance): string {
  if (text.isAi && pictures.isAi) return DIGITAL_SOURCE_TYPES["trained-model"];
  return DIGITAL_SOURCE_TYPES[text.isAi || pictures.isAi ? "partly-trained-model" : "program"];
}

/** How one part was made. */
export const sourceTypeOfPart = ({ isAi }: { isAi: boolean }): string => DIGITAL_SOURCE_TYPES[isAi ? "trained-model" : "program"];

/** What a picture's own file says of it; what the book says of its pictures, where the file is silent. */
export function sourceTypeOfPicture(jpeg: Uint8Array, { pictures }: Provenance): string {
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const { "trained-model": trained, program } = DIGITAL_SOURCE_TYPES;
  return [trained, program].find((term) => bytes.includes(`${term}<`)) ?? sourceTypeOfPart(pictures);
}

/** The same in a sentence, for catalogues. */
export function describeProvenance({ text, pictures }: Provenance): string {
  if (!text.isAi && !pictures.isAi) return "Made by a program from stories written by people and calculated brush strokes; no AI model was used.";
  const name = ({ madeBy, isAi }: { madeBy: string; isAi: boolean }) => `${madeBy}${isAi ? " (AI)" : ""}`;
  return `Made with AI. Words: ${name(text)}. Pictures: ${name(pictures)}.`;
}
