import { expect, it } from "vitest";
import { pageRequest } from "../../testing/picture-requests.ts";
import { composePictureOrder } from "./compose-picture-order.ts";

it("asks for the same picture in the same words with the same seed", () => {
  expect(composePictureOrder(pageRequest())).toEqual(composePictureOrder(pageRequest()));
});

it("draws another seed for another page, another book and each redraw", () => {
  const seeds = [pageRequest(), pageRequest({ key: "page-4" }), pageRequest({ seed: 8 }), pageRequest({ redraw: 1 }), pageRequest({ redraw: 2 })].map((request) => composePictureOrder(request).seed);
  expect(new Set(seeds).size).toBe(5);
  for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31).toBe(true);
});

it("keeps the whole picture's words in every redraw and softens what stands around them", () => {
  const words = pageRequest().imagePrompt;
  const [first, second, third, later] = [0, 1, 2, 3].map((redraw) => composePictureOrder(pageRequest({ redraw })).prompt);
  for (const prompt of [first, second, third]) expect(prompt).toContain(words);
  expect(first).toBe(words);
  expect(second).toContain("fully clothed");
  expect(third).not.toBe(second);
  expect(later).toBe(third);
});

it("asks for a calm part where words will stand", () => {
  expect(composePictureOrder(pageRequest({ calmZone: { edge: "top", size: 0.34 } })).prompt).toContain("The top third of the picture is calm, empty sky");
  expect(composePictureOrder(pageRequest({ calmZone: { edge: "bottom", size: 0.25 } })).prompt).toContain("The bottom quarter of the picture is calm");
});
