import { requestOrigin } from "../../calls/index.ts";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { Moderator } from "../../providers/ports.ts";
import { findOwnBook, updateTitle } from "./books.store.ts";

/** Fails with NOT_FOUND, or with SAFETY_INPUT for a title that is not for children. */
export async function renameBook({ database, moderator }: { database: Database; moderator: Moderator }, input: { userKey: string; bookId: string; title: string }): Promise<void> {
  const book = await findOwnBook(database, input.userKey, input.bookId);
  if (book === undefined) throw new AppError("NOT_FOUND");
  const verdict = await moderator.checkTexts({ texts: [input.title], language: book.language, stage: "input" }, { signal: AbortSignal.timeout(10_000), origin: requestOrigin(input.userKey) });
  if (!verdict.isSafe) throw new AppError("SAFETY_INPUT", { suggestions: verdict.suggestions });
  await updateTitle(database, input.userKey, input.bookId, input.title);
}
