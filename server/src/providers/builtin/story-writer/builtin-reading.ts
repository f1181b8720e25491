import { measureReading } from "@ai-story-book/storyteller";
import type { ReadingMeasurer } from "../../ports.ts";

/** The storyteller's own measures of how a book reads aloud. */
export function createBuiltinReading(): ReadingMeasurer {
  return {
    measureReading(story) {
      const { wordsPerPage, fleschKincaidGrade, longestSentenceWords } = measureReading(story);
      return { words_per_page: wordsPerPage, flesch_kincaid_grade: fleschKincaidGrade ?? null, longest_sentence_words: longestSentenceWords };
    },
  };
}
