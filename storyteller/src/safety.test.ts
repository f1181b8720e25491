import type { Story } from "@ai-story-book/contracts";
import { expect, test } from "vitest";
import { NAMES_THAT_DO_NOT, UNSAFE_TOPICS } from "../testing/golden-topics.ts";
import { writeStory } from "./index.ts";

const everythingToldIn = (story: Story) =>
  [story.title, story.dedication, story.cover.altText, story.cover.imagePrompt, JSON.stringify(story.notes), ...story.characters.map((sheet) => JSON.stringify(sheet)),
    ...story.pages.flatMap((page) => [page.text, page.altText, page.imagePrompt])].join("\n");

test.each(UNSAFE_TOPICS)("nothing of the topic “%s” comes back", (topic, mustNotAppear) => {
  for (const language of ["en", "ko"] as const) {
    const story = writeStory({ topic, language, targetAge: "5-7", pageCount: 12, seed: 7, theme: topic });
    expect(everythingToldIn(story)).not.toMatch(mustNotAppear);
  }
});

test.each(NAMES_THAT_DO_NOT)("a hero is never called %s, and a note says so", (name) => {
  const story = writeStory({ topic: "a shy bear", language: "en", targetAge: "5-7", pageCount: 8, seed: 3, hero: { name, description: name } });
  expect(everythingToldIn(story).toLowerCase()).not.toContain(name.toLowerCase());
  expect(story.notes.map((note) => note.code)).toContain("name-not-used");
});

test("a name inside a topic is checked like any other", () => {
  const story = writeStory({ topic: "my daughter Boobsie is afraid of the dark", language: "en", targetAge: "5-7", pageCount: 8, seed: 3 });
  expect(everythingToldIn(story)).not.toMatch(/boobsie/i);
});

test("an avoided word is told around", () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const story = writeStory({ topic: "a shy bear and the moon", language: "en", targetAge: "5-7", pageCount: 16, seed, avoid: ["crow", "bucket", "sheep"] });
    const stayed = story.notes.some((note) => note.code === "avoided-word-stayed");
    expect(stayed || !/\b(?:crow|bucket|sheep)s?\b/i.test(story.pages.map((page) => page.text).join(" "))).toBe(true);
  }
});
