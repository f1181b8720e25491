import { createHash } from "node:crypto";
import type { Picture } from "@ai-story-book/contracts";
import { AppError, isAppError } from "../../errors/index.ts";
import type { BookToBind } from "../../providers/ports.ts";
import { assembleStory } from "./assemble-story.ts";
import type { Making } from "./making.context.ts";
import { PROGRESS } from "./making.rules.ts";
import { addWarnings, getBook, hasOpening, listBookFiles, listPages, listPictures, storeBookFiles, type BoundFile, type PictureRow } from "./making.store.ts";
import { pageSlot } from "./picture-slots.ts";

const CONTENT_TYPES = { "book.pdf": "application/pdf", "book.epub": "application/epub+zip" } as const;

/** Binds PDF and EPUB from what is stored, unless the files show that already. Fails with STORAGE_FAILED when a picture is gone. */
export async function ensureBound(making: Making): Promise<void> {
  const { lease, database, bookId, files, bindery } = making;
  const { content_version: contentVersion, bound_version: boundVersion } = await getBook(database, bookId);
  const before = await listBookFiles(database, bookId);
  if (before.length === Object.keys(CONTENT_TYPES).length && boundVersion >= contentVersion) return;
  await lease.report({ step: "bind_book", progress: PROGRESS.binding });
  const { pdf, epub, notes } = await bindery.bind(() => gatherBook(making), { signal: lease.signal });
  const bound: BoundFile[] = [];
  for (const [name, bytes] of [["book.pdf", pdf], ["book.epub", epub]] as const) {
    const fileKey = `books/${bookId}/${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}-${name}`;
    const { sizeBytes } = await files.put(fileKey, bytes, CONTENT_TYPES[name]);
    bound.push({ name, fileKey, contentType: CONTENT_TYPES[name], sizeBytes });
  }
  const isNewest = await lease.write(async (transaction) => {
    await addWarnings(transaction, bookId, notes);
    return storeBookFiles(transaction, bookId, contentVersion, bound);
  });
  if (isNewest) await deleteOld(making, before.map((file) => file.file_key).filter((key) => bound.every(({ fileKey }) => fileKey !== key)));
}

/** Nobody is shown them any more. What cannot be deleted now goes with the book's folder. */
async function deleteOld({ files }: Making, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => files.delete(key).catch((error: unknown) => {
    if (!isAppError(error)) throw error;
  })));
}

async function gatherBook(making: Making): Promise<BookToBind> {
  const { database, bookId } = making;
  const book = await getBook(database, bookId);
  if (!hasOpening(book)) throw new Error("a book without a story cannot be bound");
  const pages = await listPages(database, bookId);
  const rows = new Map((await listPictures(database, bookId)).map((row) => [row.slot, row]));
  const read = (slot: string): Promise<Picture> => readPicture(making, rows.get(slot));
  return {
    bookId,
    story: assembleStory(book, pages),
    style: book.style,
    pictures: { cover: await read("cover"), endPapers: await read("end-papers"), pages: await Promise.all(pages.map((page) => read(pageSlot(page.page_number)))) },
    provenance: {
      text: { madeBy: book.story_made_by ?? "", isAi: book.story_is_ai ?? false },
      pictures: { madeBy: rows.get("cover")?.made_by ?? "", isAi: [...rows.values()].some((row) => row.is_ai === true), stylePainted: rows.get("cover")?.painted_style ?? book.style },
    },
    createdAt: book.created_at,
  };
}

async function readPicture({ files }: Making, row: PictureRow | undefined): Promise<Picture> {
  if (row === undefined || row.file_key === null) throw new Error("a picture of the book is missing");
  const jpeg = await files.get(row.file_key);
  if (jpeg === null) throw new AppError("STORAGE_FAILED", { internal: "a stored picture is gone" });
  return { jpeg, widthPx: row.width_px ?? 0, heightPx: row.height_px ?? 0, heads: row.heads ?? [], calmZone: row.calm_zone };
}
