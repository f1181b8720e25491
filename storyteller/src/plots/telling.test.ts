import { expect, test } from "vitest";
import { writeStory } from "../index.ts";

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

test("who lives under water is afraid of a dark without crickets, moths and flowers", () => {
  for (const seed of SEEDS) {
    const story = writeStory({ topic: "an octopus who is afraid of the dark", language: "en", targetAge: "5-7", pageCount: 12, seed });
    expect(story.pages.map((page) => page.text).join(" ")).not.toMatch(/cricket|moth|moonflower/);
  }
});

test("who lives under water stays there, with kitchen, garden and hill", () => {
  for (const seed of SEEDS) {
    const story = writeStory({ topic: seed % 2 ? "an octopus who is afraid of the dark" : "a fish who learns to share", language: "en", targetAge: "7-9", pageCount: 16, seed });
    for (const { scene } of story.pages) expect(["underwater", "sea", "pond"]).toContain(scene.setting);
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

test("a line that speaks of the one before it is not told alone", () => {
  const openings = SEEDS.map((seed) => writeStory({ topic: "키가 너무 큰 기린", language: "ko", targetAge: "7-9", pageCount: 8, seed }).pages[0]?.text ?? "");
  expect(openings.filter((text) => text.includes("그래야 한다고 정한") && !text.includes("회색 외투"))).toEqual([]);
});

test.each(["a unicorn who sings", "a hedgehog who sings", "a curious cat asks why it rains"])("%s: no hero is said to wear a hat or coat that is not painted", (topic) => {
  const unpainted = SEEDS.slice(0, 12).flatMap((seed) => {
    const story = writeStory({ topic, language: "en", targetAge: "5-7", pageCount: 8, seed });
    const worn = story.characters.find((sheet) => sheet.id === "hero")?.look.outfit.map((garment) => garment.kind).join() ?? "";
    const [, garment] = /\b(?:his|her|a) (?:\w+ )?(hat|coat)\b/i.exec(story.pages[0]?.text ?? "") ?? [];
    return garment === undefined || worn.includes(garment.toLowerCase()) ? [] : [story.pages[0]?.text];
  });
  expect(unpainted).toEqual([]);
});

test("nobody rides where there is no bicycle", () => {
  for (const topic of ["a boy who builds a chair", "a fox who learns to share"]) {
    for (const seed of SEEDS) {
      const story = writeStory({ topic, language: "en", targetAge: "7-9", pageCount: 20, seed });
      for (const { scene } of story.pages) {
        const rides = scene.cast.some((member) => member.pose === "ride");
        expect(rides && !scene.props.some((prop) => prop.kind === "bicycle")).toBe(false);
      }
    }
  }
});
