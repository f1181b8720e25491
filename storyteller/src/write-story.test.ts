import { StorySchema, type TargetAge } from "@ai-story-book/contracts";
import { expect, test } from "vitest";
import { ENGLISH_TOPICS, KOREAN_TOPICS } from "../testing/golden-topics.ts";
import { canWrite, checkStory, STORYTELLER_STATEMENT, writeStory } from "./index.ts";

const AGES: readonly TargetAge[] = ["3-5", "5-7", "7-9"];
const PAGE_COUNTS = Array.from({ length: 21 }, (_, index) => index + 4);

test("the same request and seed give the same bytes", () => {
  const request = { topic: "a shy dragon who learns to share", language: "en", targetAge: "5-7", pageCount: 12, seed: 5 } as const;
  expect(JSON.stringify(writeStory(request))).toBe(JSON.stringify(writeStory(request)));
});

test("another seed gives another story", () => {
  const texts = [1, 2, 3, 4, 5, 6].map((seed) => writeStory({ topic: "a bear", language: "en", targetAge: "5-7", pageCount: 8, seed }).pages.map((page) => page.text).join("\n"));
  expect(new Set(texts).size).toBe(6);
});

test.each(PAGE_COUNTS)("a book of %i pages is whole and within its words in both languages and all ages", (pageCount) => {
  for (const [language, topics] of [["en", ENGLISH_TOPICS], ["ko", KOREAN_TOPICS]] as const) {
    for (const topic of topics) {
      for (const targetAge of AGES) {
        const story = writeStory({ topic, language, targetAge, pageCount, seed: pageCount });
        expect(checkStory(story), `${language} ${targetAge} ${topic}`).toEqual([]);
        expect(story.pages).toHaveLength(pageCount);
        expect(StorySchema.safeParse(story).error).toBeUndefined();
      }
    }
  }
});

test("a language that is not written here is refused", () => {
  expect(canWrite("ja")).toBe(false);
  expect(() => writeStory({ topic: "a bear", language: "ja", targetAge: "5-7", pageCount: 8, seed: 1 })).toThrow(RangeError);
});

test("a hero named by the user carries the name on every page of a story about them", () => {
  const story = writeStory({ topic: "a brave fox", language: "en", targetAge: "5-7", pageCount: 8, seed: 1, hero: { name: "Xochitl" } });
  expect(story.characters[0]?.name).toBe("Xochitl");
  expect(story.title + story.pages.map((page) => page.text).join(" ")).toContain("Xochitl");
});

test("a saved character keeps the look it was saved with", () => {
  const look = { species: "fox", age: "child", mainColor: "orange", outfit: [{ kind: "boots", color: "green" }] } as const;
  const story = writeStory({
    topic: "a fox", language: "en", targetAge: "5-7", pageCount: 8, seed: 1, hero: { name: "Ruby" }, savedCharacters: [{ name: "Ruby", look: { ...look, outfit: [...look.outfit] } }],
  });
  expect(story.characters[0]?.look).toEqual(look);
});

test("a saved fox stays a fox in a story that asks for a bear", () => {
  const look = { species: "fox", age: "child", outfit: [{ kind: "boots", color: "green" }] } as const;
  const story = writeStory({ topic: "a bear", language: "en", targetAge: "7-9", pageCount: 12, seed: 2, hero: { name: "Ruby" }, savedCharacters: [{ name: "Ruby", look: { ...look, outfit: [...look.outfit] } }] });
  expect(story.characters[0]?.look.species).toBe("fox");
  expect(story.pages.map((page) => page.text).join(" ")).not.toMatch(/\bbear\b/);
});

test("the statement says plainly that no AI wrote the story", () => {
  expect(STORYTELLER_STATEMENT.en).toMatch(/no AI|without AI/i);
  expect(STORYTELLER_STATEMENT.ko).toContain("AI");
});
