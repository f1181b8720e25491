import { describe, expect, test } from "vitest";
import { nameEmoji } from "./name-emoji.ts";
import { writeStory } from "../write-story.ts";

const heroOf = (topic: string, language: "en" | "ko" = "en") => writeStory({ topic, language, targetAge: "5-7", pageCount: 8, seed: 7 }).characters[0]!.look;

describe("a topic", () => {
  test("an emoji is read as its word, whatever its skin or variant; an unknown one stays", () => {
    expect(nameEmoji("🐙 and 👧🏽 see a ⭐️ 🗿")).toBe(" octopus  and  girl  see a  star  🗿");
  });

  test.each([["🐙", "octopus"], ["🦈🪁", "shark"], ["동생이 태어난 토끼", "rabbit"], ["a snail who wants to win a race", "snail"]])("%s has its own hero", (topic, species) => {
    expect(heroOf(topic, /[가-힣]/.test(topic) ? "ko" : "en").species).toBe(species);
  });

  test.each([["a girl in a wheelchair who wants to fly a kite", "en"], ["휠체어를 탄 아이가 연을 날려요", "ko"]] as const)("%s: the wheelchair is in every picture", (topic, language) => {
    expect(heroOf(topic, language).person?.wheelchair).toBe("red");
  });

  test("a wish to win a race is about practising", () => {
    const story = writeStory({ topic: "a snail who wants to win a race", language: "en", targetAge: "5-7", pageCount: 8, seed: 7 });
    expect(story.pages.map((page) => page.text).join(" ")).toContain("win a race");
    expect(story.notes).toEqual([]);
  });
});
