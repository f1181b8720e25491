import { randomUUID } from "node:crypto";
import { inTransaction, type Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { eraseUser } from "./accounts.store.ts";

export type DeletionReceipt = { receipt_id: string; deleted_at: string; deleted_books: number; pending_folders: number };

/**
 * Erases an account in one commit: before it nothing is gone, after it nobody sees anything of it, and its files are deleted from the
 * same outbox as those of a deleted book, however often the process dies. A job under way loses its row and stops. Fails with NOT_FOUND.
 */
export async function deleteAccount({ database, fileDeletions }: { database: Database; fileDeletions: { soon(): void } }, userKey: string): Promise<DeletionReceipt> {
  const books = await inTransaction(database, (transaction) => eraseUser(transaction, userKey));
  if (books === null) throw new AppError("NOT_FOUND");
  fileDeletions.soon();
  return { receipt_id: randomUUID(), deleted_at: new Date().toISOString(), deleted_books: books, pending_folders: books };
}
