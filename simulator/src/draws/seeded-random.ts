import { createHash } from "node:crypto";

/** A number in [0, 1) that depends on the given words alone: the same words, the same number, in any order of asking. */
export function drawUniform(...words: readonly (string | number)[]): number {
  const digest = createHash("sha256").update(words.join("\u0000")).digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}

/** One of the choices, picked by the given words alone. */
export function drawChoice<Choice>(choices: readonly Choice[], ...words: readonly (string | number)[]): Choice {
  if (choices.length === 0) throw new Error("There is nothing to choose from.");
  return choices[Math.floor(drawUniform(...words) * choices.length)]!;
}

/** Hexadecimal digits that depend on the given words alone. */
export function hashWords(length: number, ...words: readonly (string | number)[]): string {
  return createHash("sha256").update(words.join("\u0000")).digest("hex").slice(0, length);
}
