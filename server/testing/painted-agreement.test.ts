import { writeStory } from "@ai-story-book/storyteller";
import { describe, expect, test } from "vitest";
import { thingsNamedOn } from "../../storyteller/testing/named-things.ts";
import { missingThings } from "../../storyteller/testing/missing-things.ts";
import { seeBook, type SeenPage } from "./see-book.ts";

/** Less than this share of the picture is not noticed; of what is smaller than the second, half has to be free. */
const LEAST_AREA = 0.002;
const LARGE_AREA = 0.005;
const LEAST_SHARE = 0.5;

const BOOKS = [
  { topic: "a shy dragon who learns to share", language: "en", targetAge: "3-5", seed: 71 },
  { topic: "a mole who wants to see the moon", language: "en", targetAge: "5-7", seed: 72 },
  { topic: "a girl who lost her kite", language: "en", targetAge: "5-7", seed: 73 },
  { topic: "afraid of the dark", language: "en", targetAge: "3-5", seed: 74 },
  { topic: "first day of school", language: "en", targetAge: "7-9", seed: 75 },
  { topic: "a rabbit who builds a rocket", language: "en", targetAge: "5-7", seed: 76 },
  { topic: "an adventure to the sea", language: "en", targetAge: "7-9", seed: 77 },
  { topic: "동생이 태어났어요", language: "ko", targetAge: "5-7", seed: 78 },
] as const;

const isSeen = ({ seen }: SeenPage, kinds: readonly string[]): boolean =>
  seen.some(({ kind, share, area }) => kinds.includes(kind) && area >= LEAST_AREA && (share >= LEAST_SHARE || area >= LARGE_AREA));

describe("the printed pages of built-in books", () => {
  test("show what they name on at least 95 % of pages", async () => {
    const failing: string[] = [];
    let pages = 0;
    let naming = 0;
    for (const { topic, ...request } of BOOKS) {
      const story = writeStory({ topic, ...request, pageCount: 10 });
      for (const printed of await seeBook(story)) {
        const named = thingsNamedOn(printed.page, story);
        // what the scenery shows by itself bears no mark
        const missing = new Set(missingThings(printed.page, story).map(({ word }) => word));
        const unseen = named.filter(({ word, kinds }) => missing.has(word) || (isMarked(printed, kinds) && !isSeen(printed, kinds)));
        pages += 1;
        if (named.length > 0) naming += 1;
        if (unseen.length > 0) failing.push(`${topic}, page ${printed.page.pageNumber} (${printed.template}): ${unseen.map(({ word }) => word).join(", ")}`);
      }
    }
    expect(naming).toBeGreaterThan(pages / 5);
    expect(1 - failing.length / pages, failing.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  test("hide hardly a thing that their scenes ask for", async () => {
    const story = writeStory({ topic: "telling the truth", language: "en", targetAge: "5-7", pageCount: 12, seed: 79 });
    const printed = await seeBook(story);
    const asked = printed.flatMap((page) => page.page.scene.props.filter(({ kind }) => isMarked(page, [kind])).map(({ kind }) => ({ kind, isShown: page.seen.some((one) => one.kind === kind && one.share > 0.3) })));
    expect(asked.filter(({ isShown }) => isShown).length / asked.length).toBeGreaterThanOrEqual(0.9);
  });
});

const isMarked = ({ page, seen }: SeenPage, kinds: readonly string[]): boolean =>
  seen.some(({ kind }) => kinds.includes(kind)) || page.scene.props.some(({ kind }) => kinds.includes(kind) && kind !== "bed" && kind !== "window" && kind !== "rug");
