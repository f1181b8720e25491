import type { BUILTIN_LANGUAGES, Language, TargetAge } from "@ai-story-book/contracts";

/** Languages that the built-in storyteller writes. */
export type WrittenLanguage = (typeof BUILTIN_LANGUAGES)[number];

/** Words and sentences of a page. `level` is the highest level of lines that an age is told. */
export type PageLimit = { min: number; max: number; sentences: number; level: 0 | 1 | 2 };

/** Korean counts eojeol, which carry about one and a half English words each, so its bands are scaled. */
export const WORD_LIMITS: Record<WrittenLanguage, Record<TargetAge, PageLimit>> = {
  en: {
    "3-5": { min: 15, max: 25, sentences: 2, level: 0 },
    "5-7": { min: 25, max: 40, sentences: 3, level: 1 },
    "7-9": { min: 35, max: 60, sentences: 4, level: 2 },
  },
  ko: {
    "3-5": { min: 9, max: 20, sentences: 2, level: 0 },
    "5-7": { min: 16, max: 30, sentences: 3, level: 1 },
    "7-9": { min: 24, max: 45, sentences: 4, level: 2 },
  },
};

/** What a page holds in every language a book may have: words in English, Spanish and Korean, characters in Japanese and Chinese. */
export const PAGE_LIMITS: Record<Language, Record<TargetAge, Omit<PageLimit, "level">>> = {
  ...WORD_LIMITS,
  es: {
    "3-5": { min: 15, max: 25, sentences: 2 },
    "5-7": { min: 25, max: 40, sentences: 3 },
    "7-9": { min: 35, max: 60, sentences: 4 },
  },
  ja: {
    "3-5": { min: 20, max: 48, sentences: 2 },
    "5-7": { min: 45, max: 85, sentences: 3 },
    "7-9": { min: 75, max: 130, sentences: 4 },
  },
  zh: {
    "3-5": { min: 15, max: 35, sentences: 2 },
    "5-7": { min: 30, max: 60, sentences: 3 },
    "7-9": { min: 50, max: 95, sentences: 4 },
  },
};

/** What is counted on a page of this language: words, or characters without punctuation where words are not parted. */
export function countOnPage(text: string, language: Language): number {
  return isUnspaced(language) ? (text.match(/[\p{L}\p{N}]/gu) ?? []).length : countWords(text);
}

/** Japanese and Chinese part no words. */
export const isUnspaced = (language: Language): boolean => language === "ja" || language === "zh";

/** Words of a text; in Korean the eojeol. A dash separates, an apostrophe and a hyphen join. */
export function countWords(text: string): number {
  return (text.replace(/[—–]/g, " ").match(/[\p{L}\p{N}’'-]*[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length;
}

/**
 * Sentences of a text. Quoted speech belongs to the sentence that carries it; a quotation that stands
 * alone counts once. A refrain is a sung line of its own: its words count, its sentences do not.
 */
export function countSentences(text: string, refrains: readonly string[] = []): number {
  return text.split("\n").reduce((sum, line) => {
    const spoken = refrains.reduce((rest, refrain) => rest.replace(refrain, ""), line).replace(/(?:\.\.\.|…) ?(?=\p{L})/gu, ", ");
    const masked = spoken
      .replace(/“[^”]*”/g, (quote) => (/[.!?…]”$/.test(quote) ? "Q" : "q"))
      .replace(/Q(?=\s+(?:“|[A-Z](?!\w+ (?:said|asked|whispered|called|told))))/g, "Q.");
    return sum + masked.split(/[.!?…]+(?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  }, 0);
}

/** Sentences of a page in any language of a book. */
export function countSentencesOnPage(text: string, language: Language, refrains: readonly string[] = []): number {
  return isUnspaced(language) ? countUnspacedSentences(text, refrains) : countSentences(text, refrains);
}

/** As countSentences: speech in 「」 or “” belongs to the sentence that carries it, and counts once where it stands alone. */
function countUnspacedSentences(text: string, refrains: readonly string[]): number {
  return text.split("\n").reduce((sum, line) => {
    const masked = refrains.reduce((rest, refrain) => rest.replace(refrain, ""), line)
      .replace(/「[^」]*」|『[^』]*』|“[^”]*”/g, "句")
      .replace(/句(?=\s*(?:句|$))/g, "句。");
    return sum + masked.split(/[。！？!?]+/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  }, 0);
}
