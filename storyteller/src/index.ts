/** A topic becomes a story, offline and deterministic: texts written by people, cast by a program. */
export { writeStory, retellPage, canWrite } from "./write-story.ts";
export type { StoryRequest } from "./story-request.ts";
export { countOnPage, countSentences, countSentencesOnPage, countWords, PAGE_LIMITS, WORD_LIMITS, type PageLimit, type WrittenLanguage } from "./word-limits.ts";
export { findOtherLanguage } from "./check/find-other-language.ts";
export { STORYTELLER_STATEMENT } from "./statement.ts";
export { checkStory } from "./check/check-story.ts";
export type { Finding, FindingCode } from "./check/finding.ts";
export { measureReading, type Reading } from "./check/measure-reading.ts";
export { checkName } from "./topic/names.ts";
