import type { Book } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { ACTIONS, type SpokenLanguage } from "../../http/index.ts";
import { readBookCost } from "../costs/index.ts";
import { pageSlot, picturePath } from "../making/index.ts";
import { describeProvenance } from "./books.rules.ts";
import { describePage } from "./describe-page.ts";
import { describeShares, findMakingJob, findOwnBook, listBookFiles, listOpenJobs, listPages, listPaintedPictures } from "./books.store.ts";

/** The book as far as it is made. Fails with NOT_FOUND, also for a book of somebody else. */
export async function getBook({ database }: { database: Database }, input: { userKey: string; bookId: string; spoken: SpokenLanguage }): Promise<Book> {
  const book = await findOwnBook(database, input.userKey, input.bookId);
  if (book === undefined) throw new AppError("NOT_FOUND");
  const [job, pages, pictures, files, openJobs] = [
    await findMakingJob(database, book.id), await listPages(database, book.id), await listPaintedPictures(database, book.id), await listBookFiles(database, book.id), await listOpenJobs(database, book.id),
  ];
  const keyOf = (slot: string): string | null => pictures.find((picture) => picture.slot === slot)?.file_key ?? null;
  const coverKey = keyOf("cover");
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
    series: book.series_id === null || book.volume === null ? null : { series_id: book.series_id, volume: book.volume },
    retold_from: book.retold_from === null ? null : { book_id: book.retold_from.bookId, title: book.retold_from.title },
    characters: (book.characters ?? []).map(({ name, role, description, look }) => ({ name, role, description, species: look.species })),
    pages: pages.map((page) => describePage(book.id, page, keyOf(pageSlot(page.page_number)))),
    cover_url: coverKey === null ? null : picturePath(book.id, 0, coverKey),
    files: files.map((file) => ({ name: file.name, url: `/v1/books/${book.id}/files/${file.name}`, size_bytes: file.size_bytes, is_current: book.bound_version >= book.content_version })),
    share: await describeShares(database, book.id),
    open_jobs: openJobs.map(({ id, kind, spec }) => ({ job_id: id, kind, ...(typeof spec["page_number"] === "number" ? { page_number: spec["page_number"] } : {}) })),
    reading_level: book.reading_level,
    provenance: describeProvenance(book, pictures.find((picture) => picture.slot !== "end-papers")),
    warnings: book.warnings,
    seed: book.seed,
    cost_usd: await readBookCost(database, book.id),
    created_at: book.created_at.toISOString(),
  };
}
