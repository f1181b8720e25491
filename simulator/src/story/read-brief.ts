import { drawChoice } from "../draws/seeded-random.ts";
import { LANGUAGES, type Age, type LanguageCode } from "./languages/index.ts";

/** What a prompt seems to ask for. */
export type StoryBrief = {
  seed: string;
  language: LanguageCode;
  age: Age;
  pageCount: number;
  /** The pages a follow-up asks for; all pages when undefined. */
  pageNumbers?: number[];
  wordRange?: readonly [number, number];
  /** The hero first, then friends. */
  cast: string[];
  prompt: string;
};

const LANGUAGE_WORDS: Record<LanguageCode, RegExp> = {
  en: /\benglish\b|영어/i,
  ko: /\bkorean\b|한국어|한글/i,
  ja: /\bjapanese\b|日本語/i,
  zh: /\bchinese\b|mandarin|中文/i,
  es: /\bspanish\b|español/i,
};
const NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"];

/** Reads language, age, pages, words and names from any prompt, with the likeliest answer where it does not say. */
export function readBrief(prompt: string, lastMessage: string, seed: string): StoryBrief {
  const language = readLanguage(prompt, lastMessage);
  const brief: StoryBrief = { seed, language, age: readAge(prompt), pageCount: readPageCount(prompt), cast: readCast(prompt, language, seed), prompt };
  const pageNumbers = readPageNumbers(lastMessage);
  if (pageNumbers.length > 0) brief.pageNumbers = pageNumbers;
  const wordRange = readWordRange(prompt, brief.age);
  if (wordRange) brief.wordRange = wordRange;
  return brief;
}

function readLanguage(prompt: string, lastMessage: string): LanguageCode {
  const labelled = /\blanguage(?:\s*code)?["'`*]*\s*(?:[:=]|is)\s*["'`*]*([a-z]{2})\b/i.exec(prompt)?.[1]?.toLowerCase();
  if (labelled !== undefined && Object.hasOwn(LANGUAGES, labelled)) return labelled as LanguageCode;
  const named = (Object.entries(LANGUAGE_WORDS) as [LanguageCode, RegExp][])
    .map(([code, words]) => ({ code, at: prompt.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)[0];
  if (named) return named.code;
  if (/\p{Script=Hangul}/u.test(lastMessage)) return "ko";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(lastMessage)) return "ja";
  return /\p{Script=Han}/u.test(lastMessage) ? "zh" : "en";
}

function readAge(prompt: string): Age {
  return (/\b([357])\s*(?:-|–|to|~)\s*([579])\b(?!\s*(?:words|sentences|pages|eojeol))/i.exec(prompt)?.slice(1).join("-") as Age | undefined) ?? "5-7";
}

function readPageCount(prompt: string): number {
  const digits = /\b(?:exactly|with|of|all|total|in)?\s*(\d{1,2})[\s-]*(?:numbered |story |illustrated |inside )?(?:pages?\b|쪽|페이지|ページ|页)/i.exec(prompt)?.[1] ?? /page[_\s-]?count["'`*]*\s*(?:[:=]|is)\s*["'`*]*(\d{1,2})/i.exec(prompt)?.[1];
  if (digits !== undefined) return Number(digits);
  const word = new RegExp(`\\b(${NUMBER_WORDS.join("|")})[\\s-]pages?\\b`, "i").exec(prompt)?.[1];
  return word === undefined ? 8 : NUMBER_WORDS.indexOf(word.toLowerCase());
}

const NUMBERS = "(\\d+(?:(?:\\s*,\\s*and\\s+|\\s*,\\s*|\\s+and\\s+|\\s*&\\s*|\\s*[-–]\\s*|\\s+to\\s+)\\d+)*)";
/** `Rewrite pages 3, 5 and 6`, `write only pages 7 to 9`, `"page_numbers":[3,5]`; a page named in passing is no order. */
const PAGE_ORDERS = [
  new RegExp(`\\b(?:only|again|rewrite|redo|repair|missing|fix|replace|correct)\\b[^.\\n]{0,60}?\\bpages?(?:\\s+numbers?)?:?\\s+${NUMBERS}`, "i"),
  new RegExp(`\\bwrite\\s+(?:the\\s+)?(?:text\\s+(?:of|for)\\s+)?(?:the\\s+)?pages?\\s+${NUMBERS}`, "i"),
  /"(?:only_?pages|pages_?to_?\w+|page_?numbers|rewrite_?pages|missing_?pages|wanted_?pages)"\s*:\s*\[([\d,\s]+)\]/i,
];

function readPageNumbers(lastMessage: string): number[] {
  const list = PAGE_ORDERS.map((order) => order.exec(lastMessage)?.[1]).find((found) => found !== undefined) ?? "";
  return [...list.matchAll(/(\d+)(?:\s*(?:[-–]|\bto\b)\s*(\d+))?/g)].flatMap(([, from, to]) => {
    const count = Math.min(24, Math.max(1, Number(to ?? from) - Number(from) + 1));
    return Array.from({ length: count }, (_, index) => Number(from) + index);
  });
}

function readWordRange(prompt: string, age: Age): readonly [number, number] | undefined {
  const ranges = [...prompt.matchAll(/(\d{1,3})\s*(?:-|–|to|and|~)\s*(\d{1,3})\s*(?:words|eojeol|characters|어절|단어|文字|字)/gi)].map((match) => [Number(match[1]), Number(match[2])] as const);
  const sensible = ranges.filter(([fewest, most]) => fewest > 3 && most > fewest);
  // A prompt that lists all three ages says nothing about which one is meant; the age does.
  return sensible.length === 1 ? sensible[0] : (sensible.find(([fewest]) => fewest === LANGUAGES.en.bands[age][0]) ?? undefined);
}

function readCast(prompt: string, language: LanguageCode, seed: string): string[] {
  const name = "([\\p{Lu}\\p{Script=Hangul}\\p{Script=Katakana}][\\p{L}'’-]{0,39})";
  const said = [`\\bhero(?:['’]s name)?["'\`*]*\\s*(?:[:=]|is(?: called| named)?)\\s*["'\`*{\\s]*(?:name["'\`*]*\\s*[:=]\\s*)?["'\`*]*${name}`, `\\b(?:named|called)\\s+["'\`*]*${name}`, `"name"\\s*:\\s*"${name}"`, `주인공[^:：\\n]{0,8}[:：]\\s*${name}`]
    .map((pattern) => new RegExp(pattern, "u").exec(prompt)?.[1])
    .find((found) => found !== undefined);
  const { heroes, friends } = LANGUAGES[language];
  const hero = said ?? drawChoice(heroes, seed, "hero");
  const friend = drawChoice(friends.filter((each) => each !== hero), seed, "friend");
  return [hero, friend, ...friends.filter((each) => each !== hero && each !== friend)];
}
