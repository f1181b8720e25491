import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { FileStore } from "../../files/index.ts";
import { findOwnBook, listBookFiles } from "./books.store.ts";

export type BookFile = { bytes: Uint8Array; contentType: string; downloadName: string };

/** Fails with NOT_FOUND until the book is bound, and with STORAGE_FAILED when the file is gone. */
export async function readBookFile({ database, files }: { database: Database; files: FileStore }, input: { userKey: string; bookId: string; name: string }): Promise<BookFile> {
  const book = await findOwnBook(database, input.userKey, input.bookId);
  const row = book === undefined ? undefined : (await listBookFiles(database, book.id)).find((file) => file.name === input.name);
  if (book === undefined || row === undefined) throw new AppError("NOT_FOUND");
  const bytes = await files.get(row.file_key);
  if (bytes === null) throw new AppError("STORAGE_FAILED", { internal: "a book's file is gone" });
  return { bytes, contentType: row.content_type, downloadName: `${book.title.replaceAll(/[^\p{L}\p{N} .,!'-]/gu, "").trim() || "book"}.${input.name.split(".").at(-1)}` };
}
