import type { PageVersion } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { picturePath } from "../making/index.ts";
import { findOwnPage, findPictureKey, listVersions, type PageName } from "./pages.store.ts";

/** All that a page has been, newest first; a page that was never changed is its only version. Fails with NOT_FOUND. */
export async function listPageVersions({ database }: { database: Database }, name: PageName): Promise<{ versions: PageVersion[] }> {
  const { bookId, pageNumber } = name;
  const page = await findOwnPage(database, name);
  if (page === undefined) throw new AppError("NOT_FOUND");
  const kept = await listVersions(database, bookId, pageNumber);
  const rows = kept.length > 0 ? kept : [{ ...page, origin: "story" as const, note: null, file_key: await findPictureKey(database, bookId, pageNumber) }];
  return {
    versions: rows.map((row) => ({
      version: row.version,
      is_current: row.version === page.version,
      made_by: row.origin,
      text: row.text,
      alt_text: row.alt_text,
      picture_url: row.file_key === null ? null : picturePath(bookId, pageNumber, row.file_key),
      ...(row.note === null ? {} : { note: row.note }),
      created_at: row.created_at.toISOString(),
    })),
  };
}
