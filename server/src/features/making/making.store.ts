import type { CharacterSheet, StoryNote, StoryPage } from "@ai-story-book/contracts";
import type { Selectable } from "kysely";
import { sql, type RawBuilder } from "kysely";
import type { BooksTable, Database, DatabaseTransaction, PagesTable, PictureDraft, PicturesTable, StoryDraft } from "../../database/index.ts";
import type { CalmZoneWish, ReadingLevel, StoryOpening, UnpricedPicture } from "../../providers/ports.ts";
import { pageNumberOf, picturePath } from "./picture-slots.ts";

/** A fragment that has one row while the attempt holds its job (see JobLease.writeOnce). */
type Held = RawBuilder<unknown>;
export type BookRow = Selectable<BooksTable>;
export type PageRow = Selectable<PagesTable>;
export type PictureRow = Selectable<PicturesTable>;

export const getBook = (database: Database, bookId: string): Promise<BookRow> =>
  database.selectFrom("books").selectAll().where("id", "=", bookId).executeTakeFirstOrThrow();

export const listPages = (database: Database, bookId: string): Promise<PageRow[]> =>
  database.selectFrom("pages").selectAll().where("book_id", "=", bookId).orderBy("page_number").execute();

export const listPage = (database: Database, bookId: string, pageNumber: number): Promise<PageRow[]> =>
  database.selectFrom("pages").selectAll().where("book_id", "=", bookId).where("page_number", "=", pageNumber).execute();

export const listPictures = (database: Database, bookId: string): Promise<PictureRow[]> =>
  database.selectFrom("pictures").selectAll().where("book_id", "=", bookId).execute();

export const listBookFileNames = async (database: Database, bookId: string): Promise<string[]> => (await listBookFiles(database, bookId)).map((row) => row.name);

/** The user's own kept characters, in the order asked for; one that is gone is left out. */
export async function listSavedCharacters(database: Database, userKey: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await database.selectFrom("characters").select(["id", "name", "description", "look"])
    .where("user_key", "=", userKey).where("id", "in", [...ids]).execute();
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}

export async function storeOpening(transaction: DatabaseTransaction, bookId: string, opening: StoryOpening, by: { madeBy: string; isAi: boolean }): Promise<void> {
  await transaction.updateTable("books").set({
    title: opening.title,
    dedication: opening.dedication,
    refrains: JSON.stringify(opening.refrains),
    characters: JSON.stringify(opening.characters),
    cover: JSON.stringify(opening.cover),
    motifs: JSON.stringify(opening.motifs),
    story_made_by: by.madeBy,
    story_is_ai: by.isAi,
    updated_at: new Date(),
  }).where("id", "=", bookId).execute();
}

/** Who wrote a page, from what prompt and in which attempt. */
export type PageOrigin = { madeBy: string; promptHash: string | null; attempt: number };

/** The page and the news of it appear together. */
export async function storePage(transaction: DatabaseTransaction, bookId: string, jobId: string, page: StoryPage, origin: PageOrigin): Promise<void> {
  await transaction.insertInto("pages").values({
    book_id: bookId,
    page_number: page.pageNumber,
    beat: page.beat,
    text: page.text,
    alt_text: page.altText,
    scene: JSON.stringify(page.scene),
    image_prompt: page.imagePrompt,
    made_by: origin.madeBy,
    prompt_hash: origin.promptHash,
    attempt: origin.attempt,
  }).execute();
  await tell(transaction, jobId, "page-text", { page_number: page.pageNumber, text: page.text });
}

/** Better words for a page that is shown already; its scene stays, since its picture is on its way. */
export async function replacePageText(transaction: DatabaseTransaction, bookId: string, jobId: string, page: StoryPage, origin: PageOrigin): Promise<void> {
  await transaction.updateTable("pages").set({ text: page.text, made_by: origin.madeBy, prompt_hash: origin.promptHash, attempt: origin.attempt })
    .where("book_id", "=", bookId).where("page_number", "=", page.pageNumber).execute();
  await tell(transaction, jobId, "page-text", { page_number: page.pageNumber, text: page.text });
}

export async function storeNarration(transaction: DatabaseTransaction, bookId: string, pageNumber: number, narration: { fileKey: string; contentType: string }): Promise<void> {
  await transaction.updateTable("pages").set({ narration_key: narration.fileKey, narration_type: narration.contentType }).where("book_id", "=", bookId).where("page_number", "=", pageNumber).execute();
}

/** A story that has come and is paid for; no reader sees of it what is not judged. */
export async function storeStoryDraft(transaction: DatabaseTransaction, bookId: string, draft: StoryDraft): Promise<void> {
  await transaction.updateTable("books").set({ story_draft: JSON.stringify(draft) }).where("id", "=", bookId).execute();
}

export async function storeStoryEnd(transaction: DatabaseTransaction, bookId: string): Promise<void> {
  await transaction.updateTable("books").set({ story_finished_at: sql<Date>`now()`, story_draft: null }).where("id", "=", bookId).execute();
}

export async function storeReadingLevel(transaction: DatabaseTransaction, bookId: string, level: ReadingLevel): Promise<void> {
  await transaction.updateTable("books").set({ reading_level: JSON.stringify(level) }).where("id", "=", bookId).execute();
}

/** Adds what is not said yet; the same note of eight pictures is one note of the book. */
export async function addWarnings(transaction: DatabaseTransaction, bookId: string, notes: readonly StoryNote[]): Promise<void> {
  if (notes.length === 0) return;
  const { warnings } = await transaction.selectFrom("books").select("warnings").where("id", "=", bookId).forUpdate().executeTakeFirstOrThrow();
  const said = new Set(warnings.map((note) => `${note.code} ${note.detail}`));
  const added = notes.filter((note) => !said.has(`${note.code} ${note.detail}`) && said.add(`${note.code} ${note.detail}`));
  if (added.length === 0) return;
  await transaction.updateTable("books").set({ warnings: JSON.stringify([...warnings, ...added]) }).where("id", "=", bookId).execute();
}

/** Puts what is now known of something in place of what was said of it before. */
export async function replaceWarning(transaction: DatabaseTransaction, bookId: string, code: string, note: StoryNote | null): Promise<void> {
  const { warnings } = await transaction.selectFrom("books").select("warnings").where("id", "=", bookId).forUpdate().executeTakeFirstOrThrow();
  const changed = [...warnings.filter((warning) => warning.code !== code), ...(note === null ? [] : [note])];
  await transaction.updateTable("books").set({ warnings: JSON.stringify(changed) }).where("id", "=", bookId).execute();
}

export const findPicture = (database: Database, bookId: string, slot: string): Promise<PictureRow | undefined> =>
  database.selectFrom("pictures").selectAll().where("book_id", "=", bookId).where("slot", "=", slot).executeTakeFirst();

/** The row is there before the work is waited for. */
export async function storePictureWish(database: Database, held: Held, bookId: string, slot: string, wish: CalmZoneWish | null): Promise<PictureRow | null> {
  const { rows } = await sql<PictureRow>`
    WITH held AS (${held})
    INSERT INTO pictures (book_id, slot, calm_zone_wanted) SELECT ${bookId}::uuid, ${slot}, ${wish === null ? null : JSON.stringify(wish)}::jsonb FROM held RETURNING *`.execute(database);
  return rows[0] ?? null;
}

export async function storeTicket(database: Database, held: Held, bookId: string, slot: string, ticket: string): Promise<true | null> {
  const { numAffectedRows } = await sql`
    WITH held AS (${held})
    UPDATE pictures SET vendor_ticket = ${ticket} FROM held WHERE book_id = ${bookId}::uuid AND slot = ${slot}`.execute(database);
  return (numAffectedRows ?? 0n) > 0n ? true : null;
}

/** The file is stored already; no reader sees it before it is judged. */
export async function storePictureDraft(transaction: DatabaseTransaction, bookId: string, slot: string, draft: PictureDraft): Promise<void> {
  await transaction.updateTable("pictures").set({ draft: JSON.stringify(draft) }).where("book_id", "=", bookId).where("slot", "=", slot).execute();
}

/** The next try at a picture that was not safe; the work of the last one is not fetched again. */
export async function storeRedraw(transaction: DatabaseTransaction, bookId: string, slot: string, redraw: number): Promise<void> {
  await transaction.updateTable("pictures").set({ redraw, vendor_ticket: null, draft: null }).where("book_id", "=", bookId).where("slot", "=", slot).execute();
}

type StoredPicture = { fileKey: string; picture: UnpricedPicture; costUsd: number; attempt: number };

/** The picture and the news of it appear together. */
export async function storePicture(transaction: DatabaseTransaction, bookId: string, jobId: string, slot: string, stored: StoredPicture): Promise<void> {
  const { picture, fileKey } = stored;
  await transaction.updateTable("pictures").set({
    file_key: fileKey,
    width_px: picture.widthPx,
    height_px: picture.heightPx,
    heads: JSON.stringify(picture.heads),
    calm_zone: picture.calmZone === null ? null : JSON.stringify(picture.calmZone),
    painted_style: picture.paintedStyle,
    made_by: picture.madeBy,
    is_ai: picture.isAi,
    seed: picture.seed,
    prompt_hash: picture.promptHash ?? null,
    cost_usd: stored.costUsd.toFixed(9),
    draft: null,
    attempt: stored.attempt,
    painted_at: sql<Date>`now()`,
  }).where("book_id", "=", bookId).where("slot", "=", slot).execute();
  const pageNumber = pageNumberOf(slot);
  if (pageNumber !== null) await tell(transaction, jobId, "page-picture", { page_number: pageNumber, picture_url: picturePath(bookId, pageNumber, fileKey) });
}

export const listBookFiles = (database: Database, bookId: string) => database.selectFrom("book_files").select(["name", "file_key"]).where("book_id", "=", bookId).execute();

export type BoundFile = { name: string; fileKey: string; contentType: string; sizeBytes: number };

/** Files bound from a content; false, and nothing stored, when files of a newer one are there already. Locks the book. */
export async function storeBookFiles(transaction: DatabaseTransaction, bookId: string, contentVersion: number, files: readonly BoundFile[]): Promise<boolean> {
  const { numUpdatedRows } = await transaction.updateTable("books").set({ bound_version: contentVersion }).where("id", "=", bookId).where("bound_version", "<=", contentVersion).executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  for (const file of files) await storeBookFile(transaction, bookId, file);
  return true;
}

async function storeBookFile(transaction: DatabaseTransaction, bookId: string, file: BoundFile): Promise<void> {
  const values = { book_id: bookId, name: file.name, file_key: file.fileKey, content_type: file.contentType, size_bytes: file.sizeBytes };
  await transaction.insertInto("book_files").values(values)
    .onConflict((conflict) => conflict.columns(["book_id", "name"]).doUpdateSet({ file_key: file.fileKey, size_bytes: file.sizeBytes }))
    .execute();
}

/** News for whoever follows the job. */
export async function tell(transaction: DatabaseTransaction, jobId: string, name: "page-text" | "page-picture", data: Record<string, unknown>): Promise<void> {
  await transaction.insertInto("job_events").values({ job_id: jobId, name, data: JSON.stringify(data) }).execute();
}

/** A book whose opening is stored; what the pictures need. */
export type OpenedBook = BookRow & {
  characters: CharacterSheet[];
  cover: NonNullable<BookRow["cover"]>;
  motifs: NonNullable<BookRow["motifs"]>;
};

export const hasOpening = (book: BookRow): book is OpenedBook => book.characters !== null && book.cover !== null && book.motifs !== null;
