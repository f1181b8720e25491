import type { Making } from "./making.context.ts";
import { progressOf } from "./making.rules.ts";
import { getBook, hasOpening } from "./making.store.ts";
import { paintPicture } from "./paint-picture.ts";
import type { PictureSlot } from "./picture-slots.ts";

export type PictureRun = {
  /** Starts a picture, now or when one of those under way is done. */
  begin(slot: PictureSlot): void;
  /** Starts no further picture; those under way go on. */
  close(): void;
  /** Resolves when all that were begun are stored; rejects with the first error when none is under way any more. */
  settle(): Promise<void>;
};

/** Paints the pictures of a book side by side, bounded; after an error no further one is started. */
export function startPictures(making: Making, alreadyPainted: ReadonlySet<string>): PictureRun {
  const waiting: PictureSlot[] = [];
  const begun = new Set<string>();
  const painted = new Set(alreadyPainted);
  let underWay = 0;
  let failure: { error: unknown } | null = null;
  let whenQuiet = Promise.withResolvers<void>();
  whenQuiet.resolve();

  const paintOne = async (slot: PictureSlot): Promise<void> => {
    making.lease.checkpoint();
    const book = await getBook(making.database, making.bookId);
    if (!hasOpening(book)) throw new Error("a picture was asked for before the story was opened");
    await paintPicture(making, book, slot);
    painted.add(slot);
    const storedPages = [...begun].filter((other) => other.startsWith("page-")).length;
    await making.lease.report({ progress: progressOf({ pageCount: book.page_count, storedPages, paintedPictures: painted.size }) });
  };

  const startNext = (): void => {
    while (underWay < making.mostPicturesAtOnce && waiting.length > 0) {
      underWay += 1;
      void paintOne(waiting.shift()!)
        .catch((error: unknown) => {
          failure ??= { error };
          waiting.length = 0;
        })
        .finally(() => {
          underWay -= 1;
          startNext();
        });
    }
    if (underWay === 0) whenQuiet.resolve();
  };

  return {
    begin(slot) {
      if (begun.has(slot)) return;
      begun.add(slot);
      if (painted.has(slot) || failure !== null) return;
      waiting.push(slot);
      if (underWay === 0) whenQuiet = Promise.withResolvers<void>();
      startNext();
    },
    close() {
      waiting.length = 0;
    },
    async settle() {
      await whenQuiet.promise;
      if (failure !== null) throw failure.error;
    },
  };
}
