import { describe, expect, test } from "vitest";
import type { Story } from "@ai-story-book/contracts";
import { checkStory } from "./check/check-story.ts";
import type { StoryRequest } from "./story-request.ts";
import { retellPage, writeStory } from "./write-story.ts";

const DRAGON: StoryRequest = { topic: "a shy dragon who learns to share", language: "en", targetAge: "5-7", pageCount: 8, seed: 7 };
const textsOf = (story: Story) => story.pages.map((page) => page.text);
const looksOf = (story: Story) => story.characters.map(({ id, look }) => ({ id, look }));

describe("a page told again", () => {
  test.each([1, 4, 8])("page %i has other words of the same story and the same cast, and the same number tells the same", (pageNumber) => {
    const story = writeStory(DRAGON);
    const again = { cast: story.characters, pageNumber, variant: 1, told: textsOf(story) };
    const page = retellPage(DRAGON, again);
    expect(page).toEqual(retellPage(DRAGON, again));
    expect(page).toMatchObject({ pageNumber, beat: story.pages[pageNumber - 1]!.beat });
    expect(textsOf(story)).not.toContain(page!.text);
    const ids = new Set(story.characters.map(({ id }) => id));
    for (const member of page!.scene.cast) expect(ids).toContain(member.characterId);
    const mended = { ...story, pages: story.pages.map((old) => (old.pageNumber === pageNumber ? page! : old)) };
    expect(checkStory(mended).filter(({ code }) => /words|sentence/.test(code))).toEqual([]);
  });

  test("most pages of a book have another telling", () => {
    const story = writeStory(DRAGON);
    const retold = story.pages.filter(({ pageNumber }) => retellPage(DRAGON, { cast: story.characters, pageNumber, variant: 2, told: textsOf(story) }) !== null);
    expect(retold.length).toBeGreaterThanOrEqual(6);
  });

  test("a cast that the request no longer leads to has no other telling", () => {
    const story = writeStory(DRAGON);
    const stranger = story.characters.map((sheet) => ({ ...sheet, name: "Nobody" }));
    expect(retellPage(DRAGON, { cast: stranger, pageNumber: 2, variant: 1, told: [] })).toBeNull();
  });
});

describe("a story told again", () => {
  test("for another age it has the same cast in other words", () => {
    const [first, younger] = [writeStory(DRAGON), writeStory({ ...DRAGON, targetAge: "3-5", retelling: { firstLanguage: "en" } })];
    expect(younger.characters).toEqual(first.characters);
    expect(younger.title).toBe(first.title);
    expect(textsOf(younger)).not.toEqual(textsOf(first));
  });

  test.each([1, 2, 3, 4, 5])("in another language it has the same looks and the same things (seed %i)", (seed) => {
    const request = { ...DRAGON, seed };
    const [first, korean] = [writeStory(request), writeStory({ ...request, language: "ko" as const, retelling: { firstLanguage: "en" as const } })];
    expect(looksOf(korean).find(({ id }) => id === "hero")).toEqual(looksOf(first).find(({ id }) => id === "hero"));
    for (const { id, look } of looksOf(korean)) expect(looksOf(first).find((other) => other.id === id)?.look ?? look).toEqual(look);
    expect(korean.motifs[0]).toEqual(first.motifs[0]);
    expect(textsOf(korean)[0]).toMatch(/[가-힣]/);
  });
});

test.each(["en", "ko"] as const)("who returns in another story has the same name and the same look (%s)", (language) => {
  const first = writeStory({ ...DRAGON, language });
  const hero = first.characters.find(({ id }) => id === "hero")!;
  const next = writeStory({ ...DRAGON, language, topic: "two friends look for a lost kite", seed: 99, hero: { name: hero.name }, savedCharacters: first.characters });
  expect(next.characters.find(({ id }) => id === "hero")).toMatchObject({ name: hero.name, look: hero.look });
  const returning = next.characters.filter(({ id }) => first.characters.some((sheet) => sheet.id === id));
  expect(returning.length).toBeGreaterThan(1);
  for (const again of returning) expect(first.characters.find(({ id }) => id === again.id)).toMatchObject({ name: again.name, look: again.look });
});
