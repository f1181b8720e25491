import { expect, test } from "vitest";
import { findRefrains } from "./find-refrains.ts";

test("a line that stands alone on two pages is a refrain", () => {
  expect([...findRefrains(["She hid it.\nMine, only mine!", "She ran.\nMine, only mine!", "She slept."])]).toEqual(["Mine, only mine!"]);
});

test("a short last line that comes once is no refrain", () => {
  expect(findRefrains(["She slept.\nAt bedtime she sneezed.", "She woke."]).size).toBe(0);
});
