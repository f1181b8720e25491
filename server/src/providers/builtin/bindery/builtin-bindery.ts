import { createBindery, planCalmZones } from "@ai-story-book/bookbinder/bindery";
import type { StoryPage } from "@ai-story-book/contracts";
import type { Bindery, BookToBind } from "../../ports.ts";

/** The bookbinder, in a worker thread that lives as long as the process. */
export function createBuiltinBindery(): Bindery & { close(): Promise<void> } {
  const bindery = createBindery();
  return {
    planCalmZones: ({ pages, ...story }) => planCalmZones({ ...story, pages: pages.map(describePage) }),
    async bind(gather, options) {
      const bound = await bindery.bind(async () => describeBook(await gather()), options);
      return { pdf: bound.pdf, epub: bound.epub, notes: bound.warnings.map(({ code, detail }) => ({ code, detail })) };
    },
    close: () => bindery.close(),
  };
}

const describeBook = ({ bookId, story, style, pictures, provenance, createdAt }: BookToBind) => ({
  identifier: bookId,
  title: story.title,
  dedication: story.dedication,
  language: story.language,
  targetAge: story.targetAge,
  seed: story.seed,
  style,
  createdAt: createdAt.toISOString(),
  refrains: story.refrains,
  pages: story.pages.map((page, index) => ({ ...describePage(page), altText: page.altText, picture: pictures.pages[index]! })),
  cover: { picture: pictures.cover, altText: story.cover.altText },
  endPaper: pictures.endPapers,
  provenance,
});

/** The layout hears the mood of a page from the face of its hero. */
const describePage = ({ pageNumber, text, beat, scene }: Pick<StoryPage, "pageNumber" | "text" | "beat" | "scene">) =>
  ({ pageNumber, text, beat, shot: scene.shot, mood: scene.cast[0]?.emotion ?? "calm" });
