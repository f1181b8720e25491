import type { Language } from "@ai-story-book/contracts";

/** What a text is written in when that is plainly not `language`: a language, or a script; null when it may well be the right one. */
export function findOtherLanguage(text: string, language: Language): string | null {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  // Too short to tell, such as a page of one cry.
  if (letters < 8) return null;
  const share = (script: RegExp) => (text.match(script) ?? []).length / letters;
  const shares = { hangul: share(/\p{Script=Hangul}/gu), kana: share(/[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu), han: share(/\p{Script=Han}/gu), latin: share(/\p{Script=Latin}/gu) };
  const found = languageOfScript(shares);
  if (found === "latin") return language === "en" || language === "es" ? findOtherLatin(text, language) : "a language in Latin letters";
  if (found === language) return null;
  return found === null ? "another script" : NAMES[found];
}

const NAMES = { ko: "Korean", ja: "Japanese", zh: "Chinese", en: "English", es: "Spanish" } as const;

type Shares = { hangul: number; kana: number; han: number; latin: number };

/** Names in foreign letters may stand in any text, so half is enough; Japanese is told from Chinese by its kana. */
function languageOfScript({ hangul, kana, han, latin }: Shares): "ko" | "ja" | "zh" | "latin" | null {
  if (hangul >= 0.5) return "ko";
  if (kana >= 0.15 && kana + han >= 0.5) return "ja";
  if (han >= 0.5) return "zh";
  return latin >= 0.5 ? "latin" : null;
}

/** Words that hardly any sentence of the one language lacks and the other never has. */
const FUNCTION_WORDS = {
  en: /(?<!\p{L})(?:the|and|was|were|with|his|her|she|they|of|to|it|is|that|into|from)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|la|los|las|de|que|y|con|una|un|en|se|su|por|pero|muy|del|al)(?!\p{L})/giu,
} as const;

/** English and Spanish share their letters: only many words of the one and none of the other tell. */
function findOtherLatin(text: string, language: "en" | "es"): string | null {
  const other = language === "en" ? "es" : "en";
  const count = (words: RegExp) => (text.match(words) ?? []).length;
  return count(FUNCTION_WORDS[other]) >= 4 && count(FUNCTION_WORDS[language]) === 0 ? NAMES[other] : null;
}
