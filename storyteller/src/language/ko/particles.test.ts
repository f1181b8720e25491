import { expect, test } from "vitest";
import { callName, futureOf, presentOf, withParticle } from "./particles.ts";

test.each([
  ["곰", "은", "곰은"], ["여우", "은", "여우는"], ["달", "이", "달이"], ["나비", "이", "나비가"], ["별", "을", "별을"], ["파도", "을", "파도를"],
  ["길", "으로", "길로"], ["집", "으로", "집으로"], ["바다", "으로", "바다로"], ["곰", "과", "곰과"], ["여우", "과", "여우와"], ["Sam", "은", "Sam은"], ["Mia", "은", "Mia는"],
])("%s with %s is %s", (word, particle, expected) => {
  expect(withParticle(word, particle)).toBe(expected);
});

test("a name that ends in a consonant is called with 이", () => {
  expect([callName("민준"), callName("미나")]).toEqual(["민준이", "미나"]);
});

test("verb stems take the endings of their sound", () => {
  expect([futureOf("타"), futureOf("닦"), futureOf("만들"), presentOf("만들"), presentOf("타")]).toEqual(["탈", "닦을", "만들", "만드는", "타는"]);
});
