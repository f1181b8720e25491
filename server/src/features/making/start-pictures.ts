import { getBook, hasOpening, type OpenedBook } from "./making.store.ts";
import type { Making } from "./making.context.ts";
import { progressOf } from "./making.rules.ts";
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
  /** Being painted, against the bound; and being painted, judged or stored. */
  let atOnce = 0;
  let underWay = 0;
  let failure: { error: unknown } | null = null;
  /** What a picture needs of its book is settled when the story is opened. */
  let opened: Promise<OpenedBook> | null = null;
  let whenQuiet = Promise.withResolvers<void>();
  whenQuiet.resolve();

  const paintOne = async (slot: PictureSlot, onPainted: () => void): Promise<void> => {
    making.lease.checkpoint();
    const book = await (opened ??= getOpenedBook(making));
    const progressThen = (): number => progressOf({ pageCount: book.page_count, storedPages: [...begun].filter((other) => other.startsWith("page-")).length, paintedPictures: painted.size + 1 });
    await paintPicture(making, book, { slot, onPainted, progressThen });
    painted.add(slot);
  };

  const start = (slot: PictureSlot): void => {
    underWay += 1;
    atOnce += 1;
    let holdsPlace = true;
    // Judging and storing a picture need no place: the next one is painted meanwhile.
    const freePlace = (): void => {
      if (!holdsPlace) return;
      holdsPlace = false;
      atOnce -= 1;
      startNext();
    };
    void paintOne(slot, freePlace)
      .catch((error: unknown) => {
        failure ??= { error };
        waiting.length = 0;
      })
      .finally(() => {
        freePlace();
        underWay -= 1;
        if (underWay === 0) whenQuiet.resolve();
      });
  };

  const startNext = (): void => {
    while (atOnce < making.mostPicturesAtOnce && waiting.length > 0) start(waiting.shift()!);
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

async function getOpenedBook({ database, bookId }: Making): Promise<OpenedBook> {
  const book = await getBook(database, bookId);
  if (!hasOpening(book)) throw new Error("a picture was asked for before the story was opened");
  return book;
}
