import { relative } from "node:path";
import { ERROR_CODES, sayNotes, type ErrorCode, type StoryNote } from "@ai-story-book/contracts";

export type MadeBook = {
  title: string; topic: string; seed: number; language: string; age: string; style: string; pages: number;
  folder: string; files: readonly string[]; seconds: number; notes: readonly StoryNote[];
};
export type RefusedBook = {
  code: ErrorCode; topic: string; seconds: number; suggestions: readonly string[];
  /** What is wrong with the providers as they are set; each names the variable. */
  problems?: readonly string[];
};

/** For people: what was made, where it is, and how to get it again. */
export function describeMade(book: MadeBook, cwd: string): string {
  const folder = relative(cwd, book.folder) || ".";
  const pictures = book.files.filter((file) => file.startsWith("page-"));
  const lines = [
    `"${book.title}" is ready: ${book.pages} pages in ${book.seconds.toFixed(1)} s.`,
    "",
    ...book.files.filter((file) => file.startsWith("book.")).map((file) => `  ${folder}/${file}`),
    `  ${folder}/cover.jpg`,
    ...(pictures.length === 0 ? [] : [`  ${folder}/${pictures[0]} to ${pictures.at(-1)}`]),
    "",
    ...sayNotes(book.notes, "en").map((sentence) => `Note: ${sentence}`),
    `The same book again: add --seed ${book.seed}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** For people: why there is no book, and what to do. */
export function describeRefused(refused: RefusedBook): string {
  const problems = refused.problems ?? [];
  // Who reads this has set the variables, too: to try again would help nothing.
  if (problems.length > 0 && refused.code !== "SAFETY_INPUT") return `No book was made: a provider cannot be used as it is set.\n${problems.map((problem) => `  ${problem}\n`).join("")}`;
  const lines = refused.code === "SAFETY_INPUT"
    ? ["This topic is not for a children's book, so nothing was made.", ...(refused.suggestions.length === 0 ? [] : ["How about one of these?", ...refused.suggestions.map((suggestion) => `  - ${suggestion}`)])]
    : [`No book was made: ${ERROR_CODES[refused.code].title.toLowerCase()}.`, ERROR_CODES[refused.code].isRetryable ? "Please try again." : "Please change what was asked for."];
  return `${lines.join("\n")}\n(${refused.code})\n`;
}
