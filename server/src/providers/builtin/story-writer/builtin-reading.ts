import { countOnPage, countSentencesOnPage, findOtherLanguage, measureReading, PAGE_LIMITS } from "@ai-story-book/storyteller/reading";
import type { Language } from "@ai-story-book/contracts";
import type { ReadingMeasurer } from "../../ports.ts";

/** The storyteller's own measures of how a page and a book read aloud. */
export function createBuiltinReading(): ReadingMeasurer {
  return {
    measureReading(story) {
      const { wordsPerPage, fleschKincaidGrade, longestSentenceWords } = measureReading(story);
      return { words_per_page: wordsPerPage, flesch_kincaid_grade: fleschKincaidGrade ?? null, longest_sentence_words: longestSentenceWords };
    },
    measurePage({ text, language, targetAge, refrains }) {
      const { min, max, sentences: mostSentences } = PAGE_LIMITS[language][targetAge];
      const words = countOnPage(text, language);
      const sentences = countSentencesOnPage(text, language, refrains);
      const other = findOtherLanguage(text, language);
      const unit = UNITS[language];
      const problems = [
        ...(other === null ? [] : [`It is written in ${other}; write it in ${NAMES[language]}.`]),
        ...(words < min ? [`It has ${words} ${unit}; it needs ${min} to ${max}. Make it longer.`] : []),
        ...(words > max ? [`It has ${words} ${unit}; it may have ${min} to ${max}. Make it shorter.`] : []),
        ...(sentences > mostSentences ? [`It has ${sentences} sentences; it may have at most ${mostSentences}. Join or drop some.`] : []),
      ];
      return { words, leastWords: min, mostWords: max, sentences, mostSentences, isInLanguage: other === null, problems };
    },
  };
}

const NAMES: Readonly<Record<Language, string>> = { en: "English", ko: "Korean", ja: "Japanese", zh: "Chinese", es: "Spanish" };
const UNITS: Readonly<Record<Language, string>> = { en: "words", es: "words", ko: "eojeol (words between spaces)", ja: "characters", zh: "characters" };
