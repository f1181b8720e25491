import { expect, test } from "vitest";
import { readWishes } from "./wishes.ts";

test("wishes in an address fill in the form", () => {
  const wishes = { topic: "a mole", language: "ko", age: "3-5", style: "crayon", pages: 12, hero: "Mina" };
  expect(readWishes(wishes)).toEqual(wishes);
});

test("a topic that is a number stays a topic", () => {
  expect(readWishes({ topic: 7 })).toEqual({ topic: "7" });
});

test("what the form does not know is left out", () => {
  expect(readWishes({ topic: ["a"], language: "de", age: "40", style: "x", pages: 5, other: "y" })).toEqual({});
});

test("a topic in an address is no longer than one that is typed", () => {
  expect(readWishes({ topic: "a".repeat(300) }).topic).toHaveLength(200);
});
