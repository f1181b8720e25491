import { expect, test } from "vitest";
import { NAMES_THAT_DO_NOT, NAMES_THAT_PASS } from "../../testing/golden-topics.ts";
import { checkName } from "./names.ts";

test.each(NAMES_THAT_PASS)("the name %s may enter a book", (name) => {
  expect(checkName(name)).toBe(name);
});

test.each(NAMES_THAT_DO_NOT)("the name %s never enters a book", (name) => {
  expect(checkName(name)).toBeUndefined();
});

test("a name typed in small letters gets its capital", () => {
  expect(checkName(" mina ")).toBe("Mina");
});
