/** How a text reads aloud, without anything that writes stories. */
export { countOnPage, countSentencesOnPage, PAGE_LIMITS } from "./word-limits.ts";
export { findOtherLanguage } from "./check/find-other-language.ts";
export { measureReading } from "./check/measure-reading.ts";
