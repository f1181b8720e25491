import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../../database/index.ts";
import { BIND_BOOK, pageSlot, REDO_PAGE } from "../making/index.ts";

export type PageName = { userKey: string; bookId: string; pageNumber: number };

/** The user's own book with its page. Locks the book, so that changes of its pages come one after the other. */
export const lockOwnPage = (transaction: DatabaseTransaction, { userKey, bookId, pageNumber }: PageName) => selectOwnPage(transaction, { userKey, bookId, pageNumber }).forUpdate("books").executeTakeFirst();

export const findOwnPage = (database: Database, name: PageName) => selectOwnPage(database, name).executeTakeFirst();

const selectOwnPage = (database: Database, { userKey, bookId, pageNumber }: PageName) =>
  database.selectFrom("books").innerJoin("pages", "pages.book_id", "books.id")
    .select(["books.status", "books.language", "books.spec", "pages.page_number", "pages.text", "pages.alt_text", "pages.narration_key", "pages.version", "pages.created_at"])
    .where("books.id", "=", bookId).where("books.user_key", "=", userKey).where("pages.page_number", "=", pageNumber);

export async function findPictureKey(database: Database, bookId: string, pageNumber: number): Promise<string | null> {
  const row = await database.selectFrom("pictures").select("file_key").where("book_id", "=", bookId).where("slot", "=", pageSlot(pageNumber)).executeTakeFirst();
  return row?.file_key ?? null;
}

/** A reader's own words; who reads it aloud is asked again. */
export async function updateText(transaction: DatabaseTransaction, bookId: string, pageNumber: number, text: string): Promise<void> {
  await transaction.updateTable("pages").set({ text, made_by: "reader", prompt_hash: null, attempt: null, narration_key: null, narration_type: null })
    .where("book_id", "=", bookId).where("page_number", "=", pageNumber).execute();
}

/** Newest first. */
export const listVersions = (database: Database, bookId: string, pageNumber: number) =>
  database.selectFrom("page_versions").select(["version", "origin", "text", "alt_text", "note", "created_at"]).select(sql<string | null>`picture->>'file_key'`.as("file_key"))
    .where("book_id", "=", bookId).where("page_number", "=", pageNumber).orderBy("version", "desc").execute();

/** Puts a kept version back onto the page, picture and all; false when there is none of that number. */
export async function showVersion(transaction: DatabaseTransaction, bookId: string, pageNumber: number, version: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE pages SET version = kept.version, text = kept.text, alt_text = kept.alt_text, scene = kept.scene, image_prompt = kept.image_prompt,
      made_by = kept.made_by, prompt_hash = kept.prompt_hash, narration_key = NULL, narration_type = NULL
    FROM page_versions kept
    WHERE pages.book_id = ${bookId} AND pages.page_number = ${pageNumber}
      AND kept.book_id = pages.book_id AND kept.page_number = pages.page_number AND kept.version = ${version}`.execute(transaction);
  if (numAffectedRows !== 1n) return false;
  await sql`
    UPDATE pictures SET file_key = was.file_key, width_px = was.width_px, height_px = was.height_px, heads = was.heads, calm_zone = was.calm_zone,
      painted_style = was.painted_style, made_by = was.made_by, is_ai = was.is_ai, seed = was.seed, prompt_hash = was.prompt_hash, cost_usd = was.cost_usd
    FROM page_versions kept, jsonb_populate_record(NULL::pictures, kept.picture) was
    WHERE pictures.book_id = ${bookId} AND pictures.slot = ${pageSlot(pageNumber)} AND kept.picture IS NOT NULL
      AND kept.book_id = ${bookId} AND kept.page_number = ${pageNumber} AND kept.version = ${version}`.execute(transaction);
  await sql`UPDATE books SET content_version = content_version + 1, updated_at = now() WHERE id = ${bookId}`.execute(transaction);
  return true;
}

/** A job that makes this page anew now. */
export async function findOpenRedo(transaction: DatabaseTransaction, bookId: string, pageNumber: number) {
  return transaction.selectFrom("jobs").select(["id", "spec"]).where("book_id", "=", bookId).where("kind", "=", REDO_PAGE.kind).where("status", "in", ["queued", "running"])
    .where(sql<boolean>`(spec->>'page_number')::integer = ${pageNumber}`).executeTakeFirst();
}

export async function countRedos(transaction: DatabaseTransaction, bookId: string, pageNumber: number): Promise<number> {
  const row = await transaction.selectFrom("jobs").select(({ fn }) => fn.countAll<string>().as("count")).where("book_id", "=", bookId).where("kind", "=", REDO_PAGE.kind)
    .where(sql<boolean>`(spec->>'page_number')::integer = ${pageNumber}`).executeTakeFirstOrThrow();
  return Number(row.count);
}

/** A binding that has not begun binds what is changed now, too. */
export async function findWaitingBinding(transaction: DatabaseTransaction, bookId: string): Promise<string | null> {
  const row = await transaction.selectFrom("jobs").select("id").where("book_id", "=", bookId).where("kind", "=", BIND_BOOK.kind).where("status", "=", "queued").forUpdate().executeTakeFirst();
  return row?.id ?? null;
}
