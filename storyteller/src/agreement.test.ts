import { expect, test } from "vitest";
import { disagreementsOf } from "../testing/agreement.ts";
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
