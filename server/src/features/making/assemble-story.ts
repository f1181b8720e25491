import type { Story } from "@ai-story-book/contracts";
import type { OpenedBook, PageRow } from "./making.store.ts";

/** The story as it stands in the rows. */
export const assembleStory = (book: OpenedBook, pages: readonly PageRow[]): Story => ({
  title: book.title,
  dedication: book.dedication,
  language: book.language,
  targetAge: book.target_age,
  seed: book.seed,
  refrains: book.refrains ?? [],
  characters: book.characters,
  cover: book.cover,
  motifs: book.motifs,
  pages: pages.map((page) => ({
    pageNumber: page.page_number, beat: page.beat, text: page.text, scene: page.scene, imagePrompt: page.image_prompt, altText: page.alt_text,
  })),
  notes: book.warnings,
});
