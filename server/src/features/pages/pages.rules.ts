/** What cannot be printed or turns the direction of writing goes; line feeds stay, since they part paragraphs. */
export const cleanText = (text: string): string =>
  text.replaceAll("\r\n", "\n").replaceAll(/(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "").replaceAll(/\n{2,}/g, "\n").trim();

const SECONDS_TO_BIND = 3;
const SECONDS_TO_REDO = 6;

export const estimateBindSeconds = (): number => SECONDS_TO_BIND;
export const estimateRedoSeconds = ({ queuedBefore, booksAtOnce }: { queuedBefore: number; booksAtOnce: number }): number => SECONDS_TO_REDO * (1 + Math.ceil(queuedBefore / booksAtOnce));
