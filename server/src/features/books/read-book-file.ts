import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { FileStore } from "../../files/index.ts";
import { findOwnBook, listBookFiles } from "./books.store.ts";

export type BookFile = { link: string } | { bytes: Uint8Array; contentType: string; contentDisposition: string };

/** The file, or where it is. Fails with NOT_FOUND until the book is bound, and with STORAGE_FAILED when the file is gone or the storage is away. */
export async function readBookFile({ database, files }: { database: Database; files: FileStore }, input: { userKey: string; bookId: string; name: string }): Promise<BookFile> {
  const book = await findOwnBook(database, input.userKey, input.bookId);
  const row = book === undefined ? undefined : (await listBookFiles(database, book.id)).find((file) => file.name === input.name);
  if (book === undefined || row === undefined) throw new AppError("NOT_FOUND");
  const asked = { contentType: row.content_type, contentDisposition: nameDownload(book.title, input.name) };
  const gone = new AppError("STORAGE_FAILED", { internal: "a book's file is gone" });
  const link = await files.link(row.file_key, asked);
  if (link !== null) {
    // A link is made without asking anybody; the reader hears from us, in words, when there is nothing behind it.
    if ((await files.stat(row.file_key)) === null) throw gone;
    return { link };
  }
  const bytes = await files.get(row.file_key);
  if (bytes === null) throw gone;
  return { bytes, ...asked };
}

/** The book's title for those who read UTF-8, the plain name for the others. */
function nameDownload(title: string, name: string): string {
  const named = `${title.replaceAll(/[^\p{L}\p{N} .,!'-]/gu, "").trim() || "book"}.${name.split(".").at(-1)}`;
  return `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(named).replaceAll("'", "%27")}`;
}
