/** A defect that a reader would see. `page` is missing where the whole book is meant. */
export type Finding = { code: FindingCode; page?: number; detail: string };

export type FindingCode =
  | "empty" | "unfilled-slot" | "doubled-word" | "article" | "punctuation" | "case" | "foreign-letters" | "particle"
  | "too-few-words" | "too-many-words" | "too-many-sentences" | "page-count" | "page-order" | "same-page" | "refrain-missing"
  | "unknown-character" | "sleeps-outdoors" | "unsafe-word";
