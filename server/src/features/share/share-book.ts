import { createHash, randomBytes } from "node:crypto";
import { inTransaction, type Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { deleteShares, insertShare, lockOwnBook } from "./share.store.ts";

const DAYS = 30;

/** What the database keeps of a link: 256 random bits need no slow hash. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** A new link to a finished book, given out here and nowhere else. Fails with NOT_FOUND, or CONFLICT for a book that is not finished. */
export async function shareBook({ database }: { database: Database }, { userKey, bookId }: { userKey: string; bookId: string }): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = await inTransaction(database, async (transaction) => {
    const book = await lockOwnBook(transaction, userKey, bookId);
    if (book === undefined) throw new AppError("NOT_FOUND");
    if (book.status !== "completed") throw new AppError("CONFLICT");
    return insertShare(transaction, bookId, hashToken(token), DAYS);
  });
  return { token, expiresAt };
}

/** No link to the book opens anything from here on. Fails with NOT_FOUND. */
export async function unshareBook({ database }: { database: Database }, { userKey, bookId }: { userKey: string; bookId: string }): Promise<void> {
  await inTransaction(database, async (transaction) => {
    if ((await lockOwnBook(transaction, userKey, bookId)) === undefined) throw new AppError("NOT_FOUND");
    await deleteShares(transaction, bookId);
  });
}
