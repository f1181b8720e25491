import { expect, test } from "vitest";
import { choosePlot } from "../plots/choose-plot.ts";
import { seededRandom } from "../random.ts";
import { parseTopic } from "./parse-topic.ts";

test.each([
  ["자전거를 배우고 싶은 코끼리", "자전거를 타"],
  ["수영을 잘하고 싶은 고양이", "헤엄치"],
  ["피아노를 배우고 싶은 곰", "피아노를 치"],
])("%s practises %s", (topic, skill) => {
  const parsed = parseTopic(topic);
  expect({ skill: parsed.skill?.ko, plot: choosePlot(parsed, "ko", seededRandom("1")) }).toEqual({ skill, plot: "skill" });
});

test.each(["키가 너무 큰 기린", "너무 느린 치타", "목이 너무 짧은 기린", "a giraffe who is too tall"])("%s is a story of being different", (topic) => {
  expect(choosePlot(parseTopic(topic), /[가-힣]/.test(topic) ? "ko" : "en", seededRandom("1"))).toBe("different");
});

test("a habit that is told leaves nothing to say about a skill", () => {
  expect(parseTopic("my son doesn't want to brush his teeth").notes).toEqual([]);
});

test.each([
  ["why is the sky blue", "why the sky is blue"],
  ["why does the dog run?", "why the dog runs"],
  ["how does a bee fly", "how a bee flies"],
  ["why do cats sleep", "why cats sleep"],
])("%s is told as %s", (topic, told) => {
  expect(parseTopic(topic).phrase).toBe(told);
});

test("a mother who loves only the little one is a story of brothers and sisters", () => {
  expect(choosePlot(parseTopic("엄마가 동생만 예뻐해요"), "ko", seededRandom("1"))).toBe("sibling");
});

test.each(["two friends build a tree house", "a train ride to grandma", "the fish tank in our class"])("%s names a thing and no hero", (topic) => {
  expect(parseTopic(topic).heroes).toEqual([]);
});
