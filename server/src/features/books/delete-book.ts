import { inTransaction, type Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { deleteBookRow } from "./books.store.ts";

export type DeleteBookContext = { database: Database; fileDeletions: { soon(): void } };

/**
 * The row goes with everything that hangs on it, so that nobody sees the book any more; a job that makes it loses its row and stops.
 * Its files are remembered with the same commit and deleted after it. Fails with NOT_FOUND.
 */
export async function deleteBook({ database, fileDeletions }: DeleteBookContext, input: { userKey: string; bookId: string }): Promise<void> {
  const isDeleted = await inTransaction(database, (transaction) => deleteBookRow(transaction, input.userKey, input.bookId));
  if (!isDeleted) throw new AppError("NOT_FOUND");
  fileDeletions.soon();
}
