import { expect, test } from "vitest";
import { NOTHING_WATCHED, pageOnEasel, readablePages, watch } from "./watched-book.ts";

const text = (page: number) => ({ name: "page-text", data: { page_number: page, text: `page ${page}` } }) as const;
const picture = (page: number) => ({ name: "page-picture", data: { page_number: page, picture_url: `/p/${page}` } }) as const;

test("a page can be read when its words and its picture are there", () => {
  const book = [text(1), text(2), picture(0), picture(1)].reduce(watch, NOTHING_WATCHED);
  expect(readablePages(book)).toBe(1);
});

test("pages are read from the first on, however their pictures arrive", () => {
  const book = [text(1), text(2), text(3), picture(3), picture(2)].reduce(watch, NOTHING_WATCHED);
  expect(readablePages(book)).toBe(0);
  expect(readablePages(watch(book, picture(1)))).toBe(3);
});

test("an event that is replayed after a lost connection changes nothing", () => {
  const once = [text(1), picture(1)].reduce(watch, NOTHING_WATCHED);
  expect([text(1), picture(1)].reduce(watch, once)).toEqual(once);
});

test("the easel shows the first page without a picture", () => {
  const book = [text(1), text(2), picture(1)].reduce(watch, NOTHING_WATCHED);
  expect(pageOnEasel(book, 8)).toBe(2);
});
