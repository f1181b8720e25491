import { DataSet, englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import type { Moderator, SafetyCategory } from "../../ports.ts";
import { normaliseText, type NormalisedText } from "./normalise-text.ts";
import { suggestTopics } from "./suggest-topics.ts";
import { ENGLISH } from "./words/english.ts";
import { KOREAN, KOREAN_SWEARING } from "./words/korean.ts";
import { BRANDS, PERSONAL_DATA, REAL_PEOPLE } from "./words/names-and-brands.ts";

/** Words that the profanity list finds inside innocent ones of children's books. */
const INNOCENT = ["dick whittington", "moby dick", "cockatoo", "cockerel", "cockle", "peacock", "pussy willow", "pussycat", "titmouse", "great tit", "blue tit", "shiitake", "nitwit", "pricked", "prickle", "prickly"];

const swearing = new RegExpMatcher({ ...new DataSet<{ originalWord: string }>().addAll(englishDataset).build(), ...englishRecommendedTransformers });

/**
 * The layer that always judges first: no vendor, no network. It looks through disguises (full-width, invisible, spaced,
 * look-alike letters) at lists of English and Korean words. Lists see words and not meanings; a second layer may follow.
 */
export function createBuiltinModerator(): Moderator {
  return {
    async checkTexts({ texts, language, stage }, { signal }) {
      signal.throwIfAborted();
      const categories = [...new Set(texts.flatMap((text) => judge(text, stage)))];
      return categories.length === 0 ? { isSafe: true } : { isSafe: false, categories, suggestions: suggestTopics(categories, language) };
    },
  };
}

function judge(text: string, stage: "input" | "output"): SafetyCategory[] {
  const forms = normaliseText(text);
  const latin = [forms.plain, forms.joined, forms.spelledOut];
  const found = new Set<SafetyCategory>();
  for (const { category, pattern } of ENGLISH) if (latin.some((form) => pattern.test(form))) found.add(category);
  for (const { category, pattern } of KOREAN) if (pattern.test(forms.unspaced)) found.add(category);
  if (swears(forms)) found.add("profanity");
  if (latin.some((form) => REAL_PEOPLE.test(form)) || REAL_PEOPLE.test(forms.unspaced)) found.add("real-person");
  if (latin.some((form) => BRANDS.test(form)) || BRANDS.test(forms.unspaced)) found.add("brand");
  if (stage === "input" && PERSONAL_DATA.test(forms.plain)) found.add("personal-data");
  return [...found];
}

function swears({ plain, joined, spelledOut }: NormalisedText): boolean {
  const english = [joined, spelledOut].map((form) => INNOCENT.reduce((text, word) => text.replaceAll(word, " "), form));
  if (english.some((form) => swearing.hasMatch(form))) return true;
  return KOREAN_SWEARING.test(plain);
}
