import { describe, expect, test } from "vitest";
import { estimateSeconds, guessSeconds, type BookKind } from "./books.rules.ts";

const BUILTIN: BookKind = { pageCount: 8, isModelStory: false, isModelPictures: false, isNarrated: false };
const MODELS: BookKind = { ...BUILTIN, isModelStory: true, isModelPictures: true };

describe("guessSeconds", () => {
  test.each([
    ["all built in", BUILTIN, 3, 9],
    ["models, three pictures at once", MODELS, 3, 25],
    ["models, nine at once: the story is the longer part", MODELS, 9, 25],
    ["a model's pictures for a built-in story", { ...BUILTIN, isModelPictures: true }, 3, 21],
    ["a model's story with built-in pictures", { ...BUILTIN, isModelStory: true }, 3, 19.6],
    ["24 pages by models", { ...MODELS, pageCount: 24 }, 3, 59],
    ["narrated", { ...MODELS, isNarrated: true }, 3, 27],
  ])("%s", (_, kind, slots, seconds) => {
    expect(guessSeconds(kind, slots)).toBeCloseTo(seconds, 6);
  });
});

describe("estimateSeconds", () => {
  test.each([[0, 4, 20], [1, 4, 40], [4, 4, 40], [5, 4, 60], [49, 50, 40]])("%i books before, %i at once: %i s", (queuedBefore, booksAtOnce, seconds) => {
    expect(estimateSeconds({ ownSeconds: 19.5, queuedBefore, booksAtOnce })).toBe(Math.ceil(seconds * 0.975));
  });
});
