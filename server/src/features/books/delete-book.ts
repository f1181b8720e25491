import { inTransaction, type Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { FileStore } from "../../files/index.ts";
import { deleteBookRows } from "./books.store.ts";

/** Rows first, so that nobody sees the book any more; a job that makes it loses its row and stops. Fails with NOT_FOUND. */
export async function deleteBook({ database, files }: { database: Database; files: FileStore }, input: { userKey: string; bookId: string }): Promise<void> {
  const fileKeys = await inTransaction(database, (transaction) => deleteBookRows(transaction, input.userKey, input.bookId));
  if (fileKeys === null) throw new AppError("NOT_FOUND");
  for (const fileKey of fileKeys) await files.delete(fileKey);
}
