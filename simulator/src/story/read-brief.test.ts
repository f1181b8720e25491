import { expect, it } from "vitest";
import { LANGUAGES, SENTENCES, measureText, type Age, type LanguageCode } from "./languages/index.ts";
import { readBrief } from "./read-brief.ts";
import { splitTokens } from "./split-tokens.ts";
import { writePageText } from "./write-page-text.ts";

const read = (prompt: string, last = prompt) => readBrief(prompt, last, "seed");

it("reads pages, language, age, words and hero from a plain prompt", () => {
  expect(read("Write a picture book of exactly 12 pages in Korean for ages 3-5. Each page has 9 to 20 words. The hero is Mina.")).toMatchObject({ pageCount: 12, language: "ko", age: "3-5", wordRange: [9, 20], cast: expect.arrayContaining(["Mina"]) });
  expect(read('{"topic":"a shy dragon","language":"ko","target_age":"7-9","page_count":6,"hero":{"name":"Bora"}}')).toMatchObject({ pageCount: 6, language: "ko", age: "7-9", cast: ["Bora", expect.any(String), expect.any(String), expect.any(String)] });
  expect(read("eight-page story for children aged 5–7")).toMatchObject({ pageCount: 8, age: "5-7", language: "en" });
  expect(read("수줍은 용 이야기, 10쪽")).toMatchObject({ pageCount: 10, language: "ko" });
});

it("reads which pages a follow-up asks for, and only then", () => {
  expect(read("8 pages", "Rewrite only pages 3, 5 and 6 of the book.").pageNumbers).toEqual([3, 5, 6]);
  expect(read("8 pages", "Page 4 is too long. Rewrite page 4 with fewer words.").pageNumbers).toEqual([4]);
  expect(read("8 pages", "Write pages 7 to 9 of this story.").pageNumbers).toEqual([7, 8, 9]);
  expect(read("8 pages", '{"task":"repair","page_numbers":[2,6]}').pageNumbers).toEqual([2, 6]);
  expect(read("Write a story of 8 pages. Show the hero on page 1.").pageNumbers).toBeUndefined();
  expect(read("Write a story of 8 pages.").pageNumbers).toBeUndefined();
});

it("keeps every page inside the words and sentences of its age, in every language", () => {
  for (const code of Object.keys(LANGUAGES) as LanguageCode[]) {
    const language = LANGUAGES[code];
    for (const age of ["3-5", "5-7", "7-9"] as Age[]) {
      const brief = { ...read(`language: ${code}, ages ${age}, 24 pages`), seed: `${code} ${age}` };
      const texts = Array.from({ length: 24 }, (_, index) => writePageText(brief, index + 1));
      for (const text of texts) {
        const [fewest, most] = language.bands[age];
        expect(measureText(language, text)).toBeGreaterThanOrEqual(fewest);
        expect(measureText(language, text)).toBeLessThanOrEqual(most);
        expect(text.match(/[.。]/g)).toHaveLength(SENTENCES[age]);
      }
      expect(new Set(texts).size).toBe(24);
    }
  }
});

it("splits a text into tokens of four characters and loses none", () => {
  const text = "미나는 조용한 마당에서 🦊 웃었어요. The end";
  expect(splitTokens(text).join("")).toBe(text);
  expect(splitTokens("abcdefghij")).toEqual(["abcd", "efgh", "ij"]);
});
