import type { TargetAge } from "@ai-story-book/contracts";
import { describe, expect, it } from "vitest";
import { makeBook, type BookWish } from "../../testing/book.ts";
import { LONG_TITLES, TORTURE_TEXTS } from "../../testing/torture-texts.ts";
import { BLEED, SAFE, TRIM } from "../geometry.ts";
import { prepareBook } from "../prepare-book.ts";
import { letterTitle } from "../type/letter-title.ts";
import { openBookFaces } from "../type/book-faces.ts";
import { LEAST_CONTRAST } from "./fit-page.ts";
import { layoutBook, type Layout } from "./layout-book.ts";

const layoutOf = async (wish: BookWish): Promise<Layout> => layoutBook((await prepareBook(await makeBook(wish))).book);

/** Every line that leaves the area in which words are safe. */
const linesOutside = ({ pages }: Layout) =>
  pages.flatMap((page) => page.drawings.flatMap((drawing) => {
    if (drawing.type !== "text") return [];
    return drawing.passage.lines.filter((line) => {
      const left = drawing.x + line.x;
      const y = drawing.y + line.y;
      return left < SAFE || left + line.width > TRIM - SAFE || y < SAFE || y > TRIM - 22;
    }).map((line) => `${page.kind} ${page.pageNumber}: ${line.read.map((word) => word.text).join(" ")}`);
  }));

const TORTURE = (["en", "ko"] as const).flatMap((language) => (["3-5", "5-7", "7-9"] as const).map((targetAge): [string, "en" | "ko", TargetAge] => [`${language} ${targetAge}`, language, targetAge]));

describe("layoutBook", () => {
  it.each(TORTURE)("keeps hard texts inside the safe area and readable (%s)", async (_, language, targetAge) => {
    for (const unrest of ["none", "mild", "wild"] as const) {
      const layout = await layoutOf({ language, targetAge, texts: TORTURE_TEXTS[language], title: LONG_TITLES[language], paint: { unrest } });
      expect(linesOutside(layout)).toEqual([]);
      const contrasts = layout.pages.flatMap(({ contrast }) => contrast ?? []);
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  it("flows words on to pages of their own when nothing holds them", async () => {
    const texts = ["A beginning.", `${"Many words follow one another here. ".repeat(60)}`, "An end."];
    const layout = await layoutOf({ texts });
    expect(layout.pages.some((page) => page.kind === "words")).toBe(true);
    expect(layout.warnings).toContainEqual(expect.objectContaining({ code: "text-flowed", pageNumber: 2 }));
    expect(linesOutside(layout)).toEqual([]);
  });

  it("never covers unknown figures with words", async () => {
    const book = await makeBook({ paint: { hasHeads: false } });
    const pages = book.pages.map((page) => ({ ...page, picture: { ...page.picture, calmZone: null } }));
    const layout = await layoutBook((await prepareBook({ ...book, pages })).book);
    expect(layout.pages.filter((page) => page.template?.startsWith("bleed"))).toEqual([]);
  });

  it("puts page 1 on the right, opposite the dedication, and closes on a left-hand end paper", async () => {
    for (const texts of [["One.", "Two.", "Three.", "Four."], ["One.", "Two.", "Three.", "Four.", "Five."]]) {
      const { pages } = await layoutOf({ texts });
      expect(pages.find((page) => page.pageNumber === 1)?.side).toBe("right");
      expect(pages.find((page) => page.kind === "dedication")?.side).toBe("left");
      expect(pages.at(-1)).toMatchObject({ kind: "end-paper", side: "left" });
    }
  });

  it("uses deep paper for dark books and cream for light ones", async () => {
    const night = await layoutOf({ paint: { sky: "#141c3c", ground: "#1c2a2c" } });
    const day = await layoutOf({});
    const paperOf = ({ pages }: Layout) => pages.find((page) => page.kind === "title")?.paper;
    expect(paperOf(night)).toMatch(/^#[0-6]/);
    expect(paperOf(day)).toMatch(/^#f/);
  });

  it("reports what no typeface has", async () => {
    const { warnings } = await layoutOf({ texts: ["A word ꙮ.", "Two.", "Three.", "Four."] });
    expect(warnings).toContainEqual({ code: "no-glyph", detail: "no typeface here has: ꙮ" });
  });
});

describe("letterTitle", () => {
  it.each([...Object.values(LONG_TITLES), "x".repeat(120), "Moon", "One Two Three Four Five"])("stays in its box: %s", (text) => {
    const inventory = { used: new Map(), missing: new Set<string>() };
    const script = /\p{Script=Hangul}/u.test(text) ? "hangul" : "latin";
    const face = openBookFaces(script, "3-5", inventory).display;
    const box = { x: 52, y: 48, width: TRIM - 104, height: 130 };
    const { bounds } = letterTitle({ text, face, box, script, largest: 96, liveliness: 1, seed: "1" });
    expect(bounds.x).toBeGreaterThanOrEqual(box.x - BLEED);
    expect(bounds.x + bounds.width).toBeLessThanOrEqual(box.x + box.width + BLEED);
    expect(bounds.height).toBeLessThanOrEqual(box.height + 0.1);
  });
});
