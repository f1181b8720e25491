import { mkdtempSync, readdirSync, rmSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nameFolder, settleFolder } from "./name-folder.ts";
import { ArgumentError, readArguments } from "./read-arguments.ts";

test("a topic alone is a whole command", () => {
  expect(readArguments(["a shy dragon"])).toEqual({
    kind: "make", out: "books", isJson: false,
    book: { topic: "a shy dragon", language: "en", target_age: "5-7", style: "watercolor", page_count: 8 },
  });
});

test("every flag reaches the book", () => {
  const words = ["달", "--language", "ko", "--age", "3-5", "--pages", "12", "--style", "papercut", "--hero", "Mina", "--seed", "0", "--out", "shelf", "--json"];
  expect(readArguments(words)).toMatchObject({
    out: "shelf", isJson: true, book: { topic: "달", language: "ko", target_age: "3-5", style: "papercut", page_count: 12, hero: { name: "Mina" }, seed: 0 },
  });
});

test.each([
  [[], "A topic is missing"],
  [[""], "1 to 200 characters"],
  [["x".repeat(201)], "1 to 200 characters"],
  [["a", "shy", "dragon"], 'in quotes: npm run book -- "a shy dragon"'],
  [["a", "--language", "fr"], "--language must be one of en, ko, ja, zh, es"],
  [["a", "--age", "9"], "--age must be one of 3-5, 5-7, 7-9"],
  [["a", "--pages", "3"], "--pages must be a whole number from 4 to 24"],
  [["a", "--pages", "many"], "from 4 to 24"],
  [["a", "--style", "photo"], "--style must be one of watercolor"],
  [["a", "--seed", "-1"], "seed"],
  [["a", "--colour", "red"], "There is no option --colour. There are --language"],
  [["a", "--hero", "x".repeat(41)], "1 to 40 characters"],
])("%j is refused and told what is allowed", (words, message) => {
  expect(() => readArguments(words)).toThrow(ArgumentError);
  expect(() => readArguments(words)).toThrow(message);
});

test("help wins over a missing topic", () => {
  expect(readArguments(["--help"])).toEqual({ kind: "help" });
});

test.each([
  ["a shy dragon who learns to share", "a-shy-dragon-who-learns-to-share"],
  ["두더지가 달을 보고 싶어 해요", "두더지가-달을-보고-싶어-해요"],
  ["🐌", "book"],
  ["../../etc/passwd", "etc-passwd"],
  ["Mina's <script> day!", "minas-script-day"],
  ["word ".repeat(40), "word-word-word-word-word-word-word-word-word-word-word-word"],
  ["x".repeat(200), "x".repeat(60)],
])("the topic %j gives the folder %j", (topic, folder) => {
  expect(nameFolder(topic)).toBe(folder);
});

test("a folder that is there is never written over", async () => {
  const root = mkdtempSync(join(tmpdir(), "settle-folder-"));
  const make = (name: string) => {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, "book.pdf"), name);
    return join(root, name);
  };
  expect(await settleFolder(make("draft-a"), join(root, "dragon"))).toBe(join(root, "dragon"));
  expect(await settleFolder(make("draft-b"), join(root, "dragon"))).toBe(join(root, "dragon-2"));
  expect(await settleFolder(make("draft-c"), join(root, "dragon"))).toBe(join(root, "dragon-3"));
  expect(readdirSync(root).sort()).toEqual(["dragon", "dragon-2", "dragon-3"]);
  rmSync(root, { recursive: true });
});
