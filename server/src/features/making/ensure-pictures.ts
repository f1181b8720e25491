import type { Making } from "./making.context.ts";
import { progressOf } from "./making.rules.ts";
import { getBook, listPages } from "./making.store.ts";
import { pageSlot } from "./picture-slots.ts";
import type { PictureRun } from "./start-pictures.ts";

/** Paints what the story has not started already, and waits for all of it. */
export async function ensurePictures({ lease, database, bookId }: Making, pictures: PictureRun): Promise<void> {
  const book = await getBook(database, bookId);
  const pages = await listPages(database, bookId);
  await lease.report({ step: "draw_pages", progress: progressOf({ pageCount: book.page_count, storedPages: pages.length, paintedPictures: 0 }) });
  pictures.begin("cover");
  for (const page of pages) pictures.begin(pageSlot(page.page_number));
  pictures.begin("end-papers");
  await pictures.settle();
}
