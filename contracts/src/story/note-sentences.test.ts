import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { sayNote, sayNotes } from "./note-sentences.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const MAKERS = ["storyteller/src/topic", "storyteller/src/plots", "storyteller/src/write-story.ts", "illustrator/src/paint-picture.ts", "illustrator/src/compose", "bookbinder/src", "server/src/features/making"];
/** Of use to whoever judges how a book is set; a family sees nothing of it. */
const FOR_PROGRAMS_ONLY = new Set(["text-shrunk"]);

const sourcesIn = (path: string): string[] =>
  path.endsWith(".ts") ? [readFileSync(join(root, path), "utf8")] : readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith("test.ts")).map((name) => readFileSync(join(root, path, name), "utf8"));

const codes = [...new Set(MAKERS.flatMap(sourcesIn).flatMap((text) => [...text.matchAll(/\bcode: "([\w-]+)", (?:pageNumber, )?detail:/g)].map((match) => match[1]!)))];

describe("notes of a book", () => {
  test("the makers of books write the notes that are looked for here", () => {
    expect(codes).toEqual(expect.arrayContaining(["tender-topic", "word-not-repeated", "style-nearest", "no-glyph", "SPEECH_FAILED"]));
  });

  test.each(codes.filter((code) => !FOR_PROGRAMS_ONLY.has(code)))("%s is a sentence in English and Korean", (code) => {
    const note = { code, detail: "mermaid: machine-word" };
    expect(sayNote(note, "en")).toMatch(/^(“|[A-Z]).+ .+\.$/);
    expect(sayNote(note, "ko")).toMatch(/[가-힣].*요\.$/);
    for (const language of ["en", "ko"] as const) expect(sayNote(note, language)).not.toMatch(/machine|undefined|[a-z]-[a-z]/);
  });

  test("the style that was painted is named as people name it", () => {
    const note = { code: "style-nearest", detail: "oil-painting is painted as night-glow" };
    expect(sayNote(note, "en")).toBe("We cannot paint in oil paint yet; the pictures are in night glow, which is nearest.");
    expect(sayNote(note, "ko")).toContain("유화");
  });

  test("a stand-in is named by the word of the topic, not by the painter's", () => {
    const said = sayNote({ code: "hero-mapped", detail: "mermaid: told and painted as fish" }, "en");
    expect(said).toContain("“mermaid”");
    expect(said).not.toContain("fish");
  });

  test("a note that nobody knows is not shown, and each thing is said once", () => {
    expect(sayNotes([{ code: "prop-left-out", detail: "moon" }, { code: "new-machine-word", detail: "x" }, { code: "prop-left-out", detail: "kite" }], "en"))
      .toEqual(["A small thing that the story names is not in every picture."]);
  });
});
