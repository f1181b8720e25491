import { describe, expect, test } from "vitest";
import type { Language } from "@ai-story-book/contracts";
import { requestOrigin } from "../../../calls/index.ts";
import { createBuiltinModerator } from "./builtin-moderator.ts";

const moderator = createBuiltinModerator();
const judge = (text: string, language: Language = "en", stage: "input" | "output" = "input") =>
  moderator.checkTexts({ texts: [text], language, stage }, { signal: new AbortController().signal, origin: requestOrigin("user_mina") });
const categoriesOf = async (text: string, language?: Language) => {
  const verdict = await judge(text, language);
  return verdict.isSafe ? [] : verdict.categories;
};

describe("what is refused", () => {
  test.each([
    ["a bear who kills people", "violence"],
    ["the murder of a king", "violence"],
    ["a boy with a gun", "violence"],
    ["a sexy princess", "sexual"],
    ["a girl who wants to die", "self-harm"],
    ["nazis on the moon", "hate"],
    ["why immigrants are disgusting", "hate"],
    ["a puppy who drinks vodka", "dangerous"],
    ["a fucking unicorn", "profanity"],
    ["donald trump learns to share", "real-person"],
    ["pikachu goes to school", "brand"],
    ["call me at 010-1234-5678", "personal-data"],
    ["mina@example.com and the fox", "personal-data"],
  ])("%j as %s", async (text, category) => {
    expect(await categoriesOf(text)).toContain(category);
  });

  test.each([
    ["사람을 죽이는 곰", "violence"],
    ["총으로 쏘는 토끼", "violence"],
    ["야동 보는 너구리", "sexual"],
    ["자살하고 싶은 고양이", "self-harm"],
    ["맥주 마시는 강아지", "dangerous"],
    ["씨발 토끼", "profanity"],
    ["피카츄의 생일", "brand"],
    ["김정은의 모험", "real-person"],
  ])("in Korean: %j as %s", async (text, category) => {
    expect(await categoriesOf(text, "ko")).toContain(category);
  });

  test.each([
    "k i l l people", "k.i.l.l everyone", "ｋｉｌｌ people", "k\u200bi\u200bll people", "k1ll people", "kіll people", "KILL people", "k\u00ading of m-u-r-d-e-r", "mürder",
    "사 람 을 죽 이 는 곰", "사람을 죽\u200b이는 곰", "자.살", "ㅈㅏㅅㅏㄹ", "ㅈ ㅏ ㅅ ㅏ ㄹ 하는 곰", "\u110c\u1161\u1109\u1161\u11af", "p0rn for bears", "s e x", "F U C K the moon",
  ])("also in disguise: %j", async (text) => {
    expect((await judge(text)).isSafe).toBe(false);
  });
});

describe("what is innocent", () => {
  test.each([
    "a shy dragon who learns to share", "a mole who wants to see the moon", "a dinosaur who roars too loud", "the skill of a shooting star", "a grape in Essex", "a peacock and a cockatoo",
    "a knight who is afraid of the dark", "the assassin bug's party hat is missing", "grandma died and the garden still grows", "a bee that stings by mistake", "a cat called Bluey", "Elsa and the goat",
    "a shiitake mushroom", "I am hungry as a wolf", "4 bears and 3 goats in class 5", "a b c d song", "a boy who hits a drum", "🐌", "raw eggs, ground floor", "Anna plays the analog piano", "a blood orange tree",
    "Dick Whittington's cat", "scrap paper heroes", "a ship's bell at Scunthorpe", "why women are brave", "two refugees find a home", "broccoli is disgusting",
  ])("%j", async (text) => {
    expect(await categoriesOf(text)).toEqual([]);
  });

  test.each(["두더지가 달을 보고 싶어 해요", "배고파 죽겠다는 곰", "호박죽을 먹는 할머니", "무기력한 나무늘보", "칼국수를 좋아하는 여우", "제일 높은 까치발까지", "다시 발을 씻는 오리", "시발점에서 만나요", "동생이 생긴 토끼", "보라색 소나기", "술래잡기 하는 다람쥐", "총총 걷는 새", "자전거를 사랑한 거북이"])("in Korean: %j", async (text) => {
    expect(await categoriesOf(text, "ko")).toEqual([]);
  });
});

test("a refusal suggests three kinder topics, in the language that was asked in", async () => {
  const english = await judge("a bear who kills people");
  const korean = await judge("사람을 죽이는 곰", "ko");
  expect(english.isSafe ? [] : english.suggestions).toHaveLength(3);
  expect(korean.isSafe ? [] : korean.suggestions.every((topic) => /[가-힣]/.test(topic))).toBe(true);
});
