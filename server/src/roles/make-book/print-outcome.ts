import { relative } from "node:path";
import { ERROR_CODES, type ErrorCode, type StoryNote } from "@ai-story-book/contracts";

export type MadeBook = {
  title: string; topic: string; seed: number; language: string; age: string; style: string; pages: number;
  folder: string; files: readonly string[]; seconds: number; notes: readonly StoryNote[];
};
export type RefusedBook = { code: ErrorCode; topic: string; seconds: number; suggestions: readonly string[] };

/** Notes a family wants to hear of; all of them stand in the answer of --json. */
const SPOKEN_NOTES: Readonly<Record<string, string>> = {
  "topic-turned-away": "the story could not be made from the words of this topic, so it is one of our own",
  "brand-replaced": "a hero of our own stands in for one that belongs to somebody else",
  "name-not-used": "the name could not be used; a name of our own stands in",
  "avoided-word-stayed": "a word to avoid could not be avoided on every page",
  "tender-topic": "this is a tender topic; read the book alone first",
  "sensitive-topic": "this topic is told indirectly; read the book alone first",
  SPEECH_FAILED: "there is no narration",
};

const describeNotes = (notes: readonly StoryNote[]): string[] => [
  ...new Set(notes.flatMap(({ code, detail }) => (/style/.test(code) ? [detail] : (SPOKEN_NOTES[code] ?? [])))),
];

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
    ...describeNotes(book.notes).map((line) => `Note: ${line}.`),
    `The same book again: add --seed ${book.seed}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** For people: why there is no book, and what to do. */
export function describeRefused(refused: RefusedBook): string {
  const lines = refused.code === "SAFETY_INPUT"
    ? ["This topic is not for a children's book, so nothing was made.", ...(refused.suggestions.length === 0 ? [] : ["How about one of these?", ...refused.suggestions.map((suggestion) => `  - ${suggestion}`)])]
    : [`No book was made: ${ERROR_CODES[refused.code].title.toLowerCase()}.`, ERROR_CODES[refused.code].isRetryable ? "Please try again." : "Please change what was asked for."];
  return `${lines.join("\n")}\n(${refused.code})\n`;
}
