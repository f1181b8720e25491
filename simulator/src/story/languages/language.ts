export type Age = "3-5" | "5-7" | "7-9";

/** Parts of sentences that fit together in any choice; each part is a few words long. */
export type Language = {
  countsCharacters: boolean;
  /** Fewest and most words (or characters) of a page. */
  bands: Record<Age, readonly [number, number]>;
  heroes: readonly string[];
  friends: readonly string[];
  openers: readonly string[];
  actions: readonly string[];
  places: readonly string[];
  endings: readonly string[];
  /** The things a title can be about. */
  things: readonly string[];
  compose(parts: { opener?: string | undefined; who: string; action: string; place?: string | undefined; ending?: string | undefined }): string;
  title(hero: string, thing: string): string;
  moral: string;
};

export const SENTENCES: Record<Age, number> = { "3-5": 2, "5-7": 3, "7-9": 4 };

/** Words between spaces, or characters without spaces and stops. */
export function measureText(language: Pick<Language, "countsCharacters">, text: string): number {
  return language.countsCharacters ? [...text.replace(/[\s\p{P}]/gu, "")].length : countWords(text);
}

/** Counted without a regular expression: every candidate of every sentence is measured. */
function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = text.charCodeAt(at) <= 32;
    if (!isSpace && !isInside) count += 1;
    isInside = !isSpace;
  }
  return count;
}
