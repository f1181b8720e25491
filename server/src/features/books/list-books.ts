import type { BookSummary, Language } from "@ai-story-book/contracts";
import type { BookStatus, Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { picturePath } from "../making/index.ts";
import { listBookRows } from "./books.store.ts";

type ListInput = { userKey: string; limit: number; cursor?: string | undefined; status?: BookStatus | undefined; language?: Language | undefined; series_id?: string | undefined; search?: string | undefined };

/** A page of the user's books, newest first. Fails with VALIDATION for a cursor that is none of ours. */
export async function listBooks({ database }: { database: Database }, { userKey, limit, cursor, ...filter }: ListInput): Promise<{ books: BookSummary[]; next_cursor: string | null }> {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  const rows = await listBookRows(database, userKey, { ...given, limit: limit + 1, ...(cursor === undefined ? {} : { cursor: readCursor(cursor) }) });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    books: shown.map((row) => ({
      book_id: row.id, job_id: row.job_id, title: row.title, status: row.status, topic: row.topic, language: row.language, target_age: row.target_age,
      style: row.style, page_count: row.page_count, cover_url: row.cover_key === null ? null : picturePath(row.id, 0, row.cover_key), created_at: row.created_at.toISOString(),
    })),
    next_cursor: rows.length > limit && last !== undefined ? writeCursor(last.created_at, last.id) : null,
  };
}

const writeCursor = (createdAt: Date, id: string): string => Buffer.from(`${createdAt.toISOString()} ${id}`).toString("base64url");

function readCursor(cursor: string): { createdAt: Date; id: string } {
  const [at, id] = Buffer.from(cursor, "base64url").toString().split(" ");
  const createdAt = new Date(at ?? "");
  if (Number.isNaN(createdAt.getTime()) || !/^[0-9a-f-]{36}$/.test(id ?? "")) throw new AppError("VALIDATION", { errors: [{ field: "cursor", message: "is not a cursor of this list" }] });
  return { createdAt, id: id! };
}
