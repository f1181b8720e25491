/** Text without what is not for print: control characters, lone surrogates, marks that turn the direction of writing. */
export const printable = (text: string): string => text.toWellFormed().replaceAll(UNPRINTABLE, "");

/** The code points that `printable` leaves out, for a warning. */
export function listUnprintable(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => [...text.toWellFormed().matchAll(UNPRINTABLE)].map(([character]) => character.codePointAt(0)!));
  return [...new Set(found)].sort((a, b) => a - b).map((codePoint) => `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`);
}

/* eslint-disable-next-line no-control-regex -- control characters are what it looks for */
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\ufffe\uffff]/g;
