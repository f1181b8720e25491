import { writeStory } from "@ai-story-book/storyteller";
import type { Story } from "@ai-story-book/contracts";
import { beforeAll, describe, expect, test } from "vitest";
import { missingThings } from "../../storyteller/testing/missing-things.ts";
import { thingsNamedOn } from "../../storyteller/testing/named-things.ts";
import { seeBook, type SeenPage } from "./see-book.ts";

/** Less than this share of the picture is not noticed; of what is smaller than the second, half has to be free. */
const LEAST_AREA = 0.002;
const LARGE_AREA = 0.005;
const LEAST_SHARE = 0.5;
/** One page, and one thing, in twenty. */
const FORGIVEN = 0.05;

const BOOKS = [
  { topic: "a rabbit with a kite who learns to share", language: "en", targetAge: "3-5", seed: 71 },
  { topic: "a mole who wants to see the moon", language: "en", targetAge: "5-7", seed: 72 },
  { topic: "a girl who lost her kite", language: "en", targetAge: "5-7", seed: 73 },
  { topic: "afraid of the dark", language: "en", targetAge: "3-5", seed: 74 },
  { topic: "first day of school", language: "en", targetAge: "7-9", seed: 75 },
  { topic: "a bear who builds a rocket", language: "en", targetAge: "5-7", seed: 76 },
  { topic: "telling the truth", language: "en", targetAge: "7-9", seed: 77 },
  { topic: "동생이 태어났어요", language: "ko", targetAge: "5-7", seed: 78 },
] as const;

type Printed = SeenPage & { story: Story };

const nameOf = ({ story, page, template }: Printed): string => `${story.title}, page ${page.pageNumber} (${template})`;

const isSeen = ({ seen }: Printed, kinds: readonly string[]): boolean =>
  seen.some(({ kind, share, area }) => kinds.includes(kind) && area >= LEAST_AREA && (share >= LEAST_SHARE || area >= LARGE_AREA));

/** What the scenery shows by itself bears no mark unless somebody may look for it. */
const isMarked = ({ page, seen }: Printed, kinds: readonly string[]): boolean =>
  seen.some(({ kind }) => kinds.includes(kind)) || page.scene.props.some(({ kind }) => kinds.includes(kind) && !["bed", "window", "rug"].includes(kind));

function unseenOn(printed: Printed): string[] {
  const missing = new Set(missingThings(printed.page, printed.story).map(({ word }) => word));
  return thingsNamedOn(printed.page, printed.story)
    .filter(({ word, kinds }) => missing.has(word) || (isMarked(printed, kinds) && !isSeen(printed, kinds)))
    .map(({ word }) => word);
}

describe("the printed pages of built-in books", () => {
  const pages: Printed[] = [];

  beforeAll(async () => {
    for (const { topic, ...request } of BOOKS) {
      const story = writeStory({ topic, ...request, pageCount: 10 });
      for (const printed of await seeBook(story)) pages.push({ ...printed, story });
    }
  });

  test("show what they name on at least 95 % of pages", () => {
    const failing = pages.filter((printed) => unseenOn(printed).length > 0);
    const told = failing.map((printed) => `${nameOf(printed)}: ${unseenOn(printed).join(", ")}`);
    expect(pages.filter(({ page, story }) => thingsNamedOn(page, story).length > 0).length).toBeGreaterThan(pages.length / 5);
    expect(failing.length / pages.length <= FORGIVEN ? [] : told).toEqual([]);
  });

  test("hide hardly a thing that their scenes ask for", () => {
    const asked = pages.flatMap((printed) => printed.page.scene.props.filter(({ kind }) => isMarked(printed, [kind])).map(({ kind }) => ({ printed, kind })));
    const hidden = asked.filter(({ printed, kind }) => !isSeen(printed, [kind]));
    const told = hidden.map(({ printed, kind }) => `${nameOf(printed)}: ${kind}`);
    expect(hidden.length / asked.length <= FORGIVEN ? [] : told).toEqual([]);
  });
});
