import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openStoryStream, type StreamedPart } from "./read-story-stream.ts";

const STORY = readFileSync(new URL("../../../testing/recorded/story.json", import.meta.url), "utf8").trim();
const KEYS = ["title", "characters"];

function readAll(pieces: readonly string[], openingKeys = KEYS): { parts: StreamedPart[]; isClosed: boolean } {
  const stream = openStoryStream({ openingKeys });
  const parts = pieces.flatMap((piece) => stream.read(piece));
  const end = stream.end();
  return { parts: [...parts, ...end.parts], isClosed: end.isClosed };
}

const cutAt = (text: string, places: readonly number[]): string[] => {
  const sorted = [...new Set(places.map((place) => place % text.length))].sort((one, other) => one - other);
  return [0, ...sorted].map((place, index) => text.slice(place, sorted[index] ?? text.length));
};

/** Any story, with every sign in its texts that could confuse a reader of brackets. */
const text = fc.string({ unit: fc.constantFrom("a", "미", "🦊", '"', "\\", "{", "}", "[", "]", ",", ":", "\n", "pages", '"pages":[') });
const story = fc.record({
  title: text,
  characters: fc.array(fc.record({ name: text, outfit: fc.array(fc.record({ kind: text })) }), { minLength: 1, maxLength: 3 }),
  pages: fc.array(fc.record({ text, cast: fc.array(fc.record({ who: text })), props: fc.array(text) }), { maxLength: 6 }),
});

test("however a story is cut into pieces, the same parts come, and they are the story", () => {
  fc.assert(fc.property(story, fc.array(fc.nat(), { maxLength: 40 }), fc.boolean(), (value, places, isPretty) => {
    const json = JSON.stringify(value, null, isPretty ? 2 : 0);
    const { pages, ...opening } = value;
    expect(readAll(cutAt(json, places))).toEqual({ isClosed: true, parts: [{ kind: "opening", opening }, ...pages.map((page, index) => ({ kind: "page", index, page }))] });
  }));
});

test("a story that breaks off anywhere gives whole parts only, the first ones of the whole", () => {
  const whole = readAll([STORY]).parts;
  fc.assert(fc.property(fc.nat({ max: STORY.length - 1 }), fc.nat({ max: 30 }), (length, size) => {
    const broken = STORY.slice(0, length);
    const { parts, isClosed } = readAll(broken.match(new RegExp(`[\\s\\S]{1,${size + 1}}`, "g")) ?? []);
    expect(isClosed).toBe(false);
    expect(parts).toEqual(whole.slice(0, parts.length));
  }));
});

test("no noise makes it throw", () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom("{", "}", "[", "]", '"', "\\", ",", ":", "pages", "title", "characters", " ", "1") })), (pieces) => {
    expect(readAll(pieces).parts.every(({ kind }) => kind === "opening" || kind === "page")).toBe(true);
  }));
});

test("a part comes with its last brace and not a letter later", () => {
  const stream = openStoryStream({ openingKeys: KEYS });
  const pagesKey = STORY.indexOf('"pages"');
  expect(stream.read(STORY.slice(0, pagesKey + 8))).toEqual([]);
  expect(stream.read("[").map(({ kind }) => kind)).toEqual(["opening"]);
});

test("pages that come before title and cast wait for them", () => {
  const json = '{"pages":[{"text":"one"},{"text":"two"}],"title":"T","characters":[{"name":"Bo"}]}';
  const stream = openStoryStream({ openingKeys: KEYS });
  expect(stream.read(json)).toEqual([]);
  expect(stream.end().parts.map((part) => part.kind)).toEqual(["opening", "page", "page"]);
});

test("pages alone are given where no opening is asked for", () => {
  expect(readAll(['{"pages":[{"text":"one"}]}'], []).parts).toEqual([{ kind: "page", index: 0, page: { text: "one" } }]);
});

test("words before and after the object, commas too many and bare line feeds do no harm", () => {
  const json = '```json\n{"title":"T","characters":[],"pages":[{"text":"one\ntwo",},],}\n```\nI hope you like it {really}';
  expect(readAll([json]).parts).toEqual([{ kind: "opening", opening: { title: "T", characters: [] } }, { kind: "page", index: 0, page: { text: "one\ntwo" } }]);
});

test("prose is known for prose", () => {
  const stream = openStoryStream({ openingKeys: KEYS });
  stream.read("I'm sorry, I can't assist with that.");
  expect(stream.hasBegun()).toBe(false);
});

test("the words of a page come before its scene, once, and never before they are whole", () => {
  const page = { text: 'Mina said "no, thanks".', alt: "Mina, a mole", setting: "burrow", props: ["lamp"] };
  const json = JSON.stringify({ title: "T", characters: [{ name: "Mina" }], pages: [page, page] });
  fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 40 }), (places) => {
    expect(readAll(cutAt(json, places)).parts.slice(1)).toEqual([0, 1].flatMap((index) => [{ kind: "words", index, words: { text: page.text, alt: page.alt } }, { kind: "page", index, page }]));
  }));
});
