import type { CreateBook, Language, TargetAge } from "@ai-story-book/contracts";
import { AppError } from "../../errors/index.ts";
import { findOwnBook, listOwnCharacters, listPages } from "./books.store.ts";
import { createBook, type CreateBookContext, type CreatedBook } from "./create-book.ts";

type RetellInput = { userKey: string; bookId: string; targetAge?: TargetAge; language?: Language; idempotencyKey?: string };

/**
 * A new book that tells a finished one for another age or in another language, with its cast, plot and style. All that it needs of
 * the first is copied, so each can be deleted alone. Fails with NOT_FOUND, CONFLICT for a book that is not finished, VALIDATION when
 * nothing would be different, and as createBook does.
 */
export async function retellBook(context: CreateBookContext, { userKey, bookId, targetAge, language, idempotencyKey }: RetellInput): Promise<CreatedBook> {
  const { database } = context;
  const book = await findOwnBook(database, userKey, bookId);
  if (book === undefined) throw new AppError("NOT_FOUND");
  if (book.status !== "completed" || book.characters === null) throw new AppError("CONFLICT");
  const wanted = { target_age: targetAge ?? book.target_age, language: language ?? book.language };
  if (wanted.target_age === book.target_age && wanted.language === book.language) {
    throw new AppError("VALIDATION", { errors: [{ field: "target_age", message: "name another age or another language" }] });
  }
  // Characters that were saved meanwhile anew are taken from the copy; a retelling is no volume of its series.
  const { series_id: _, character_ids: characterIds = [], ...asked } = book.spec;
  const spec: CreateBook = { ...asked, ...wanted };
  const pages = await listPages(database, bookId);
  const saved = book.given_cast ?? (await listOwnCharacters(database, userKey, characterIds)).map(({ name, description, look }) => ({ name, role: "friend" as const, description: description ?? "", look }));
  return createBook(context, {
    userKey,
    spec,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    retelling: {
      story: { bookId, title: book.title, language: book.language, firstLanguage: book.retold_from?.firstLanguage ?? book.language, characters: book.characters.map(({ name, role, description, look }) => ({ name, role, description, look })), pages: pages.map((page) => page.text) },
      seed: book.seed,
      givenCast: saved,
    },
  });
}
