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

/** Many numbers in [0, 1) from one hash (sfc32); for choices that only have to look right. */
export function drawSequence(...words: readonly (string | number)[]): () => number {
  const digest = createHash("sha256").update(words.join("\u0000")).digest();
  let [a, b, c, counter] = [digest.readInt32LE(0), digest.readInt32LE(4), digest.readInt32LE(8), 1];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
}
