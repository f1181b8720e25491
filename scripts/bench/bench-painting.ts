import type { PaintedPicture } from "@ai-story-book/illustrator";
import { createIllustrator } from "@ai-story-book/illustrator";
import { writeStory } from "@ai-story-book/storyteller";
import type { Story } from "@ai-story-book/contracts";

const RUNS = 5;
export type PaintedBook = { story: Story; cover: PaintedPicture; endPaper: PaintedPicture; pages: PaintedPicture[] };

/** Wall time a page of an eight-page book with a warm pool, median of five books, and what painting takes above the idle process with its warm pool. */
export async function benchPainting(): Promise<{ medianPageMs: number; extraMemoryMb: number; book: PaintedBook }> {
  const illustrator = createIllustrator();
  await illustrator.ready;
  const idle = process.memoryUsage.rss();
  const pageMs: number[] = [];
  let book: PaintedBook | undefined;
  let most = 0;
  const sampling = setInterval(() => { most = Math.max(most, process.memoryUsage.rss() - idle); }, 20);
  for (let run = 0; run < RUNS; run += 1) {
    const story = writeStory({ topic: "a mole who wants to see the moon", language: "en", targetAge: "5-7", pageCount: 8, seed: run });
    const start = performance.now();
    const pages = await Promise.all(
      story.pages.map((page) =>
        illustrator.paint({ kind: "page", key: `page-${page.pageNumber}`, scene: page.scene, characters: story.characters, style: "watercolor", seed: run, calmZone: null }),
      ),
    );
    pageMs.push((performance.now() - start) / pages.length);
    const shared = { characters: story.characters, style: "watercolor" as const, seed: run };
    book = {
      story, pages,
      cover: await illustrator.paint({ kind: "cover", key: "cover", scene: story.cover.scene, calmZone: { edge: "top", size: 0.34 }, ...shared }),
      endPaper: await illustrator.paint({ kind: "end-papers", key: "end-papers", motifs: story.motifs, ...shared }),
    };
  }
  clearInterval(sampling);
  await illustrator.close();
  if (!book) throw new Error("nothing was painted");
  return { medianPageMs: median(pageMs), extraMemoryMb: most / 2 ** 20, book };
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
