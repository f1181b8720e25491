import type { Story } from "@ai-story-book/contracts";
import { syllable } from "syllable";
import { countOnPage, countSentencesOnPage } from "../word-limits.ts";

export type Reading = {
  /** In Japanese and Chinese characters stand for words. */
  words: number;
  sentences: number;
  wordsPerPage: number;
  longestSentenceWords: number;
  /** Different words among all words, 0..1. */
  diversity: number;
  /** School grade by Flesch and Kincaid over the whole book; English only. */
  fleschKincaidGrade: number | undefined;
};

/** How a book reads aloud, measured over all of its pages together. */
export function measureReading(story: Story): Reading {
  const text = story.pages.map((page) => page.text).join("\n");
  const words = countOnPage(text, story.language);
  const sentences = story.pages.reduce((sum, page) => sum + Math.max(1, countSentencesOnPage(page.text, story.language)), 0);
  const tokens = text.toLowerCase().match(/[\p{L}’]+/gu) ?? [];
  const syllables = tokens.reduce((sum, token) => sum + Math.max(1, syllable(token)), 0);
  return {
    words,
    sentences,
    wordsPerPage: round(words / story.pages.length, 1),
    longestSentenceWords: Math.max(...text.split(/(?<=[.!?…]”?)\s+|\n|(?<=[。！？][」”]?)(?![」”])/).map((sentence) => countOnPage(sentence, story.language))),
    diversity: round(new Set(tokens).size / Math.max(1, tokens.length), 2),
    fleschKincaidGrade: story.language === "en" ? round(0.39 * (words / sentences) + 11.8 * (syllables / Math.max(1, words)) - 15.59, 1) : undefined,
  };
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
