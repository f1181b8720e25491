import { sql } from "kysely";
import type { DatabaseTransaction } from "../../database/index.ts";

type PageName = { bookId: string; pageNumber: number };

/** Remembers the page as it stands, picture and all, under its present number; one that is remembered stays as it was. */
export async function keepPageVersion(transaction: DatabaseTransaction, { bookId, pageNumber }: PageName, by: { origin: "story" | "reader" | "redo"; note?: string }): Promise<void> {
  await sql`
    INSERT INTO page_versions (book_id, page_number, version, origin, text, alt_text, scene, image_prompt, made_by, prompt_hash, picture, note)
    SELECT page.book_id, page.page_number, page.version, ${by.origin}, page.text, page.alt_text, page.scene, page.image_prompt, page.made_by, page.prompt_hash,
      (SELECT to_jsonb(picture) - ARRAY['book_id', 'slot', 'vendor_ticket', 'draft', 'created_at', 'calm_zone_wanted', 'attempt', 'redraw', 'painted_at'] FROM pictures picture
        WHERE picture.book_id = page.book_id AND picture.slot = 'page-' || page.page_number AND picture.file_key IS NOT NULL),
      ${by.note ?? null}
    FROM pages page WHERE page.book_id = ${bookId} AND page.page_number = ${pageNumber}
    ON CONFLICT (book_id, page_number, version) DO NOTHING`.execute(transaction);
}

/** Gives the page, changed already, its next number, and the book a content newer than its files. Expects that the version before is kept. */
export async function showNextVersion(transaction: DatabaseTransaction, { bookId, pageNumber }: PageName): Promise<void> {
  await sql`
    UPDATE pages SET version = 1 + (SELECT max(version) FROM page_versions kept WHERE kept.book_id = pages.book_id AND kept.page_number = pages.page_number)
    WHERE book_id = ${bookId} AND page_number = ${pageNumber}`.execute(transaction);
  await sql`UPDATE books SET content_version = content_version + 1, updated_at = now() WHERE id = ${bookId}`.execute(transaction);
}
