import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBookFaces } from "./book-faces.ts";
import { breakLines, type Paragraph } from "./break-lines.ts";
import { splitSentences } from "./split-sentences.ts";

const inventory = { used: new Map(), missing: new Set<string>() };
const latin = openBookFaces("latin", "5-7", inventory).text;
const hangul = openBookFaces("hangul", "5-7", inventory).text;

const english = (text: string, more: Partial<Paragraph> = {}): Paragraph =>
  ({ text, face: latin, size: 21, measure: 400, script: "latin", targetAge: "5-7", align: "left", ...more });
const linesOf = (paragraph: Paragraph) =>
  (breakLines(paragraph)?.lines ?? []).map((line) => line.read.map((word) => word.text + (word.hasSpace ? " " : "")).join("").trim());

const WORDS = ["a", "the", "bear", "moonlight", "said", "Mina.", "—", "and", "where—oh", "“Well,", "who”", "…", "Grandmother", "– then"];

describe("breakLines", () => {
  it("never begins a line with a dash", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 50 }), fc.integer({ min: 140, max: 480 }), (words, measure) => {
      for (const line of linesOf(english(`So ${words.join(" ")}`, { measure }))) expect(line).not.toMatch(/^[—–-]/u);
    }), { numRuns: 200 });
  });

  it("keeps every line within the measure", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS, "x".repeat(90)), { minLength: 1, maxLength: 40 }), (words) => {
      for (const line of breakLines(english(words.join(" ")))?.lines ?? []) expect(line.width).toBeLessThanOrEqual(400.1);
    }), { numRuns: 200 });
  });

  it("loses no word and changes no order", () => {
    const text = "The small bear looked up at the big, round moon and wondered, as bears do, who had put it there.";
    expect(linesOf(english(text)).join(" ")).toBe(text);
  });

  it("leaves no single word on the last line", () => {
    const text = "The little fox walked home through the tall grass and hummed quietly all the way.";
    for (let measure = 200; measure < 480; measure += 10) expect(linesOf(english(text, { measure })).at(-1)).toMatch(/ /);
  });

  it("breaks Korean between words only", () => {
    const text = "두더지는 밤마다 굴 밖으로 나와 하늘에 뜬 달을 오래오래 바라보았어요.";
    const words = new Set(text.split(" "));
    const lines = linesOf({ ...english(text), face: hangul, script: "hangul", measure: 220 });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) for (const word of line.split(" ")) expect(words).toContain(word);
  });

  it("cuts a word only when it is wider than a whole line", () => {
    expect(linesOf(english("a".repeat(140))).length).toBeGreaterThan(1);
    expect(linesOf(english("Marvellous extraordinary", { measure: 200 }))).toEqual(["Marvellous", "extraordinary"]);
  });
});

describe("splitSentences", () => {
  it("keeps a tag of speech with what was said", () => {
    expect(splitSentences("“Come here!” said Mina. They went home.")).toEqual(["“Come here!” said Mina.", "They went home."]);
  });

  it("does not end a sentence after Mr.", () => {
    expect(splitSentences("Mr. Fox slept. Mina did not.")).toEqual(["Mr. Fox slept.", "Mina did not."]);
  });
});
