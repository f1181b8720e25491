import type { Story } from "@ai-story-book/contracts";
import { expect, test } from "vitest";
import { checkStory, writeStory, type FindingCode } from "../index.ts";

const english = writeStory({ topic: "a shy bear", language: "en", targetAge: "5-7", pageCount: 8, seed: 2 });
const korean = writeStory({ topic: "수줍은 곰", language: "ko", targetAge: "5-7", pageCount: 8, seed: 2 });

function withText(story: Story, text: string): Story {
  return { ...story, pages: story.pages.map((page, index) => (index === 2 ? { ...page, text } : page)) };
}

const codesOf = (story: Story) => checkStory(story).map((finding) => finding.code);

test("a story as it is written has no findings", () => {
  expect([...checkStory(english), ...checkStory(korean)]).toEqual([]);
});

test.each<[FindingCode, string]>([
  ["doubled-word", "The bear went to the the shop because there was nothing left at home but one very old and rather lonely onion in a drawer."],
  ["article", "The bear found a apple under the tree and carried it all the way home to the others, who had been waiting since breakfast."],
  ["unfilled-slot", "The bear {hero} found an apple under the tree and carried it all the way home to the others, who had been waiting there."],
  ["punctuation", "The bear found an apple , and carried it all the way home to the others, who had been waiting there since breakfast time."],
  ["too-few-words", "The bear went home."],
  ["too-many-words", "The bear went home and ate. ".repeat(12)],
  ["too-many-sentences", "The bear sat. The fox sat. The owl sat. The mole sat. The duck sat. The frog sat. The hen sat. The bee sat. All sat."],
  ["case", "The bear found an apple under the tree. everybody at home had been waiting since breakfast, and they were very glad to see him come."],
  ["unsafe-word", "The bear found a gun under the tree and carried it all the way home to the others, who had been waiting since breakfast."],
])("finds %s in English", (code, text) => {
  expect(codesOf(withText(english, text))).toContain(code);
});

test.each<[FindingCode, string]>([
  ["particle", "사과을 주웠어요. 그리고 집까지 들고 와서 모두에게 한 조각씩 나누어 주었는데, 모두 아침부터 기다리고 있었던 참이라 아주 기뻐했지요."],
  ["foreign-letters", "곰은 apple 하나를 주웠어요. 그리고 집까지 들고 와서 모두에게 한 조각씩 나누어 주었는데, 모두 아주 기뻐하며 맛있게 먹었지요."],
])("finds %s in Korean", (code, text) => {
  expect(codesOf(withText(korean, text))).toContain(code);
});

test("finds two pages with the same text", () => {
  const first = english.pages[0];
  expect(codesOf(withText(english, first?.text ?? ""))).toContain("same-page");
});

test("finds a stranger in a picture and a sleeper in a street", () => {
  const pages = english.pages.map((page) => ({ ...page, scene: { ...page.scene, setting: "city" as const, cast: [{ characterId: "nobody", pose: "sleep" as const, emotion: "calm" as const }] } }));
  expect(codesOf({ ...english, pages })).toEqual(expect.arrayContaining(["unknown-character", "sleeps-outdoors"]));
});
