import type { Book } from "@ai-story-book/contracts";
import { picturePath } from "../making/index.ts";

type PageToDescribe = { page_number: number; text: string; alt_text: string; narration_key: string | null };

/** A page as its reader gets it. */
export const describePage = (bookId: string, page: PageToDescribe, pictureKey: string | null): Book["pages"][number] => ({
  page_number: page.page_number,
  text: page.text,
  alt_text: page.alt_text,
  picture_url: pictureKey === null ? null : picturePath(bookId, page.page_number, pictureKey),
  ...describeNarration(bookId, page),
});

function describeNarration(bookId: string, page: PageToDescribe): { narration?: { audio_url: string } } {
  if (page.narration_key === null) return {};
  const version = /-([0-9a-f]+)\.\w+$/.exec(page.narration_key)?.[1] ?? "0";
  return { narration: { audio_url: `/v1/books/${bookId}/narration/${page.page_number}?v=${version}` } };
}
