import { expect, test } from "vitest";
import { describeMade, describeRefused } from "./print-outcome.ts";

const BOOK = {
  title: "Mine, Only Mine", topic: "a shy dragon", seed: 7, language: "en", age: "5-7", style: "claymation", pages: 8,
  folder: "/books/a-shy-dragon", files: ["book.pdf", "book.epub", "page-01.jpg", "page-08.jpg"], seconds: 4.26,
};

test("notes of the book are told as sentences, without codes and words of programs", () => {
  const told = describeMade({
    ...BOOK,
    notes: [
      { code: "word-not-repeated", detail: "phrase" },
      { code: "setting-nearest", detail: "burrow is painted as cave" },
      { code: "style-nearest", detail: "claymation is painted as gouache" },
      { code: "text-shrunk", detail: "the words of page 3 are set in 17 points" },
    ],
  }, "/books");
  expect(told).toContain("Note: Some words of the topic are not in the story; we say only words that we know to be kind.");
  expect(told).toContain("Note: We cannot paint in clay yet; the pictures are in gouache, which is nearest.");
  expect(told).not.toMatch(/phrase|burrow|claymation|points|-nearest|-repeated/);
});

test("a book without notes is told without any", () => {
  expect(describeMade({ ...BOOK, notes: [] }, "/books")).not.toContain("Note");
});

const REFUSED = { code: "SYS_OVERLOADED", topic: "a shy dragon", seconds: 1, suggestions: [] } as const;

test("who has set a wrong key is told which, and not to try again", () => {
  expect(describeRefused({ ...REFUSED, problems: ["OPENAI_API_KEY: OpenAI refuses this key."] })).toBe("No book was made: a provider cannot be used as it is set.\n  OPENAI_API_KEY: OpenAI refuses this key.\n");
});

test("a topic that is not for children is refused as such, whatever else is wrong", () => {
  expect(describeRefused({ ...REFUSED, code: "SAFETY_INPUT", suggestions: ["a kind dragon"], problems: ["OPENAI_API_KEY: OpenAI refuses this key."] })).toContain("How about one of these?\n  - a kind dragon");
});
