import type { Job, JobEventData, JobEventName } from "@ai-story-book/contracts";

/** What is known of a book in the making: built from the events of its job, in any order and however often. */
export type WatchedBook = {
  job: Job | undefined;
  texts: ReadonlyMap<number, string>;
  /** By page number; the cover is page 0. */
  pictures: ReadonlyMap<number, string>;
  isCompleted: boolean;
  failure: { code: string; action: string } | undefined;
};

export const NOTHING_WATCHED: WatchedBook = { job: undefined, texts: new Map(), pictures: new Map(), isCompleted: false, failure: undefined };

export type WatchedEvent = { [Name in JobEventName]: { name: Name; data: JobEventData<Name> } }[JobEventName];

/** The book after one more event. An event that is seen twice changes nothing. */
export function watch(book: WatchedBook, event: WatchedEvent): WatchedBook {
  switch (event.name) {
    case "job":
      return { ...book, job: event.data, isCompleted: book.isCompleted || event.data.status === "completed" };
    case "page-text":
      return { ...book, texts: new Map(book.texts).set(event.data.page_number, event.data.text) };
    case "page-picture":
      return { ...book, pictures: new Map(book.pictures).set(event.data.page_number, event.data.picture_url) };
    case "completed":
      return { ...book, isCompleted: true };
    case "failed":
      return { ...book, failure: event.data };
  }
}

/** How many pages from the first on can be read: they have words and picture. */
export function readablePages(book: WatchedBook): number {
  let count = 0;
  while (book.texts.has(count + 1) && book.pictures.has(count + 1)) count += 1;
  return count;
}

/** The page that is on the easel: the first that has words and no picture yet, else the last painted one. */
export function pageOnEasel(book: WatchedBook, pageCount: number): number {
  for (let page = 1; page <= pageCount; page += 1) if (!book.pictures.has(page)) return page;
  return pageCount;
}
