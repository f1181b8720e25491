import type { Book } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { ACTIONS, type SpokenLanguage } from "../../http/index.ts";
import { readBookCost } from "../costs/index.ts";
import { picturePath } from "../making/index.ts";
import { describeProvenance } from "./books.rules.ts";
import { findNewestJob, findOwnBook, listBookFiles, listPages, listPaintedPictures } from "./books.store.ts";

/** The book as far as it is made. Fails with NOT_FOUND, also for a book of somebody else. */
export async function getBook({ database }: { database: Database }, input: { userKey: string; bookId: string; spoken: SpokenLanguage }): Promise<Book> {
  const book = await findOwnBook(database, input.userKey, input.bookId);
  if (book === undefined) throw new AppError("NOT_FOUND");
  const [job, pages, pictures, files] = [
    await findNewestJob(database, book.id), await listPages(database, book.id), await listPaintedPictures(database, book.id), await listBookFiles(database, book.id),
  ];
  const urlOf = (slot: string, pageNumber: number): string | null => {
    const fileKey = pictures.find((picture) => picture.slot === slot)?.file_key ?? null;
    return fileKey === null ? null : picturePath(book.id, pageNumber, fileKey);
  };
  return {
    book_id: book.id,
    job_id: job?.id ?? null,
    title: book.title,
    dedication: book.dedication,
    status: book.status,
    ...(book.status === "failed" && job?.error_code != null ? { error: { code: job.error_code, action: ACTIONS[input.spoken][job.error_code] } } : {}),
    topic: book.topic,
    language: book.language,
    target_age: book.target_age,
    style: book.style,
    theme: book.spec.theme ?? null,
    hero: book.spec.hero ?? null,
    page_count: book.page_count,
    characters: (book.characters ?? []).map(({ name, role, description, look }) => ({ name, role, description, species: look.species })),
    pages: pages.map((page) => ({ page_number: page.page_number, text: page.text, alt_text: page.alt_text, picture_url: urlOf(`page-${page.page_number}`, page.page_number), ...describeNarration(book.id, page) })),
    cover_url: urlOf("cover", 0),
    files: files.map((file) => ({ name: file.name, url: `/v1/books/${book.id}/files/${file.name}`, size_bytes: file.size_bytes })),
    reading_level: book.reading_level,
    provenance: describeProvenance(book, pictures.find((picture) => picture.slot !== "end-papers")),
    warnings: book.warnings,
    seed: book.seed,
    cost_usd: await readBookCost(database, book.id),
    created_at: book.created_at.toISOString(),
  };
}

function describeNarration(bookId: string, page: { page_number: number; narration_key: string | null }): { narration?: { audio_url: string } } {
  if (page.narration_key === null) return {};
  const version = /-([0-9a-f]+)\.\w+$/.exec(page.narration_key)?.[1] ?? "0";
  return { narration: { audio_url: `/v1/books/${bookId}/narration/${page.page_number}?v=${version}` } };
}
