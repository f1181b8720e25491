import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { FileStore } from "../../files/index.ts";
import { findOwnBook, listPages } from "./books.store.ts";

/** A page read aloud. Fails with NOT_FOUND where it is not. */
export async function readNarration({ database, files }: { database: Database; files: FileStore }, input: { userKey: string; bookId: string; pageNumber: number }): Promise<{ audio: Uint8Array; contentType: string }> {
  const book = await findOwnBook(database, input.userKey, input.bookId);
  const page = book === undefined ? undefined : (await listPages(database, book.id)).find((row) => row.page_number === input.pageNumber);
  if (page?.narration_key == null || page.narration_type === null) throw new AppError("NOT_FOUND");
  const audio = await files.get(page.narration_key);
  if (audio === null) throw new AppError("STORAGE_FAILED", { internal: "a stored narration is gone" });
  return { audio, contentType: page.narration_type };
}
