import { expect, test } from "vitest";
import { askOptions } from "../../testing/story-writer-conformance.ts";
import { createLayeredModerator } from "./layered-moderator.ts";
import type { Moderator, SafetyCategory } from "./ports.ts";

function layer(refused: string, category: SafetyCategory = "violence", withPictures = false): Moderator & { asked: string[] } {
  const asked: string[] = [];
  const judge = (text: string) => (text.includes(refused) ? { isSafe: false as const, categories: [category], suggestions: [] } : { isSafe: true as const });
  return {
    asked,
    async checkTexts({ texts }) {
      asked.push(...texts);
      return judge(texts.join(" "));
    },
    ...(withPictures ? { checkPicture: async ({ altText }) => judge(altText) } : {}),
  };
}
const check = (moderator: Moderator, text: string) => moderator.checkTexts({ texts: [text], language: "en", stage: "input" }, askOptions());

test("what the first refuses never reaches the second", async () => {
  const second = layer("gore");
  expect(await check(createLayeredModerator(layer("knife"), second), "a knife")).toMatchObject({ isSafe: false });
  expect(second.asked).toEqual([]);
});

test("only what both let pass is safe, and a refusal of the second gets kind suggestions", async () => {
  const moderator = createLayeredModerator(layer("knife"), layer("gore", "sexual"), (categories, language) => [`${categories.join()} in ${language}`]);
  expect(await check(moderator, "a pie")).toEqual({ isSafe: true });
  expect(await check(moderator, "gore")).toEqual({ isSafe: false, categories: ["sexual"], suggestions: ["sexual in en"] });
});

test("when the second cannot judge, nothing passes", async () => {
  const broken: Moderator = { checkTexts: async () => { throw new Error("away"); } };
  await expect(check(createLayeredModerator(layer("knife"), broken), "a pie")).rejects.toThrow("away");
});

test("pictures are judged by the layers that see, and by nobody where none does", async () => {
  const moderator = createLayeredModerator(layer("knife"), layer("gore", "violence", true));
  expect(await moderator.checkPicture!({ jpeg: new Uint8Array(), altText: "gore" }, askOptions())).toMatchObject({ isSafe: false });
  expect(createLayeredModerator(layer("a"), layer("b")).checkPicture).toBeUndefined();
});
