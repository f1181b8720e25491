import type { SharedBook } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { getBook } from "../books/index.ts";
import { hashToken } from "./share-book.ts";
import { findShare } from "./share.store.ts";

export type OpenedShare = { userKey: string; bookId: string; expiresAt: Date };

/** Whose book a link opens. Fails with NOT_FOUND for one that never was, was ended, or has run out. */
export async function openShare({ database }: { database: Database }, token: string): Promise<OpenedShare> {
  const share = await findShare(database, hashToken(token));
  if (share === undefined) throw new AppError("NOT_FOUND");
  return { userKey: share.user_key, bookId: share.book_id, expiresAt: share.expires_at };
}

/** The book as whoever has the link reads it: without ids, topic, cost or anything of its owner. Fails with NOT_FOUND. */
export async function readSharedBook(context: { database: Database }, token: string): Promise<SharedBook> {
  const { userKey, bookId, expiresAt } = await openShare(context, token);
  const book = await getBook(context, { userKey, bookId, spoken: "en" });
  const throughLink = (url: string): string => url.replace(`/v1/books/${bookId}/`, `/v1/share/${token}/`);
  return {
    title: book.title,
    dedication: book.dedication,
    language: book.language,
    target_age: book.target_age,
    pages: book.pages.map((page) => ({
      ...page,
      picture_url: page.picture_url === null ? null : throughLink(page.picture_url),
      ...(page.narration === undefined ? {} : { narration: { audio_url: throughLink(page.narration.audio_url) } }),
    })),
    cover_url: book.cover_url === null ? null : throughLink(book.cover_url),
    provenance: book.provenance,
    expires_at: expiresAt.toISOString(),
  };
}
