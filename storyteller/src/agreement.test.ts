import { expect, test } from "vitest";
import { disagreementsOf } from "../testing/agreement.ts";
import { missingThings } from "../testing/missing-things.ts";
import { thingsNamedOn } from "../testing/named-things.ts";
import { ENGLISH_TOPICS, KOREAN_TOPICS } from "../testing/golden-topics.ts";
import { writeStory } from "./index.ts";

test("text and picture agree on at least 99 % of pages", () => {
  let pages = 0;
  const disagreeing = new Set<string>();
  for (const [language, topics] of [["en", ENGLISH_TOPICS], ["ko", KOREAN_TOPICS]] as const) {
    for (const topic of topics) {
      for (const targetAge of ["3-5", "5-7", "7-9"] as const) {
        for (const seed of [11, 12]) {
          const story = writeStory({ topic, language, targetAge, pageCount: 16, seed });
          pages += story.pages.length;
          for (const { page } of disagreementsOf(story)) disagreeing.add(`${language} ${topic} ${targetAge} ${seed} ${page}`);
        }
      }
    }
  }
  expect(1 - disagreeing.size / pages).toBeGreaterThanOrEqual(0.99);
});

test.each([["en", ENGLISH_TOPICS], ["ko", KOREAN_TOPICS]] as const)("what a page names in %s is in its scene on at least 97 % of all pages, and on 92 % of those that name a thing", (language, topics) => {
  const pages = topics.flatMap((topic) => (["3-5", "5-7", "7-9"] as const).flatMap((targetAge) => [5, 8, 20].flatMap((pageCount) => {
    const story = writeStory({ topic, language, targetAge, pageCount, seed: 31 });
    return story.pages.map((page) => ({ named: thingsNamedOn(page, story).length, missing: missingThings(page, story).length }));
  })));
  const naming = pages.filter(({ named }) => named > 0).length;
  const failing = pages.filter(({ missing }) => missing > 0).length;
  expect(naming).toBeGreaterThan(pages.length * 0.1);
  expect(1 - failing / pages.length).toBeGreaterThanOrEqual(0.97);
  expect(1 - failing / naming).toBeGreaterThanOrEqual(0.92);
});
