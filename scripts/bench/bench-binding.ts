import { bindBook } from "@ai-story-book/bookbinder";
import { median, type PaintedBook } from "./bench-painting.ts";

const RUNS = 5;

/** PDF and EPUB of one book together, median of five after a first one that opens the fonts. */
export async function benchBinding({ story, cover, endPaper, pages }: PaintedBook): Promise<{ medianMs: number }> {
  const bind = () =>
    bindBook({
      identifier: "6f0c5d1e-7d0a-4b6e-9a35-000000000001",
      title: story.title, dedication: story.dedication, language: story.language, targetAge: story.targetAge, seed: story.seed,
      createdAt: "2026-01-01T00:00:00.000Z", refrains: story.refrains,
      pages: story.pages.map((page, index) => {
        const picture = pages[index];
        if (!picture) throw new Error(`page ${page.pageNumber} has no picture`);
        return { pageNumber: page.pageNumber, text: page.text, altText: page.altText, beat: page.beat, shot: page.scene.shot, mood: page.scene.cast[0]?.emotion ?? "calm", picture };
      }),
      cover: { picture: cover, altText: story.cover.altText },
      endPaper,
      provenance: { text: { madeBy: "built-in", isAi: false }, pictures: { madeBy: "built-in", isAi: false, stylePainted: cover.paintedStyle } },
    });
  await bind();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await bind();
    times.push(performance.now() - start);
  }
  return { medianMs: median(times) };
}
