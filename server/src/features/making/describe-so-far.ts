import type { StoryPage } from "@ai-story-book/contracts";
import type { StorySoFar } from "../../providers/ports.ts";
import { hasOpening, type BookRow, type PageRow } from "./making.store.ts";

export const describePage = (row: PageRow): StoryPage => ({ pageNumber: row.page_number, beat: row.beat, text: row.text, altText: row.alt_text, scene: row.scene, imagePrompt: row.image_prompt });

/** What a writer goes on from; null before the opening is stored. */
export function describeSoFar(book: BookRow, pages: readonly PageRow[]): StorySoFar | null {
  if (!hasOpening(book)) return null;
  const { title, dedication, refrains, characters, cover, motifs } = book;
  return { opening: { title, dedication, refrains: refrains ?? [], characters, cover, motifs }, pages: pages.map(describePage) };
}
