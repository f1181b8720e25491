import { expect, test } from "vitest";
import { writeStory } from "../index.ts";

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

test("who lives under water is afraid of a dark without crickets, moths and flowers", () => {
  for (const seed of SEEDS) {
    const story = writeStory({ topic: "an octopus who is afraid of the dark", language: "en", targetAge: "5-7", pageCount: 12, seed });
    expect(story.pages.map((page) => page.text).join(" ")).not.toMatch(/cricket|moth|moonflower/);
  }
});

test("who lives under water has a kitchen under water", () => {
  for (const seed of SEEDS) {
    const story = writeStory({ topic: "an octopus who is afraid of the dark", language: "en", targetAge: "7-9", pageCount: 16, seed });
    expect(story.pages.map((page) => page.scene.setting)).not.toContain("kitchen");
  }
});

test("the story of a mitten has the mitten on its cover", () => {
  const stories = SEEDS.map((seed) => writeStory({ topic: "first day of kindergarten", language: "en", targetAge: "5-7", pageCount: 12, seed }));
  const ofMitten = stories.filter((story) => story.pages.some((page) => page.beat === "turn" && page.text.includes("mitten")));
  expect(ofMitten.length).toBeGreaterThan(0);
  for (const story of ofMitten) expect(story.cover.scene.cast[0]?.hold).toEqual({ kind: "mitten", color: "red" });
});

test("the baby sits in somebody's arms while there is no room on the lap", () => {
  const story = writeStory({ topic: "a rabbit who gets a new baby brother", language: "en", targetAge: "5-7", pageCount: 8, seed: 3 });
  const trouble = story.pages.find((page) => page.beat === "trouble");
  expect(trouble?.scene.cast.find((member) => member.characterId === "grown")?.hold?.kind).toBe("baby");
});

test("a blanket is sailed to the end of the bed", () => {
  for (const seed of SEEDS.slice(0, 10)) {
    const story = writeStory({ topic: "a bear who cannot fall asleep", language: "en", targetAge: "7-9", pageCount: 10, seed });
    expect(story.pages.find((page) => page.beat === "result")?.text).not.toMatch(/every single corner|next, please/i);
  }
});
