import type { StoryNote, StoryPage } from "@ai-story-book/contracts";
import { sql } from "kysely";
import type { Database, DatabaseTransaction, KeptPicture, PictureDraft } from "../../database/index.ts";
import { tell, type PageOrigin } from "./making.store.ts";
import { keepPageVersion, showNextVersion } from "./page-versions.store.ts";
import { pageSlot, picturePath } from "./picture-slots.ts";

export type PageDraft = { page: StoryPage | null; promptHash: string | null; ticket: string | null; redraw: number; painted: PictureDraft | null; picture: KeptPicture | null; notes: readonly StoryNote[]; isPublished: boolean };

export async function findDraft(database: Database, jobId: string): Promise<PageDraft | null> {
  const row = await database.selectFrom("page_drafts").selectAll().where("job_id", "=", jobId).executeTakeFirst();
  if (row === undefined) return null;
  return { page: row.page, promptHash: row.prompt_hash, ticket: row.vendor_ticket, redraw: row.redraw, painted: row.painted, picture: row.picture, notes: row.notes, isPublished: row.published_at !== null };
}

export async function storeDraft(transaction: DatabaseTransaction, jobId: string): Promise<void> {
  await transaction.insertInto("page_drafts").values({ job_id: jobId, prompt_hash: null, vendor_ticket: null }).onConflict((conflict) => conflict.doNothing()).execute();
}

type DraftChange = { page?: StoryPage; promptHash?: string | null; ticket?: string | null; redraw?: number; painted?: PictureDraft | null; picture?: KeptPicture; notes?: readonly StoryNote[] };

export async function changeDraft(transaction: DatabaseTransaction, jobId: string, change: DraftChange): Promise<void> {
  await transaction.updateTable("page_drafts").set({
    ...(change.page === undefined ? {} : { page: JSON.stringify(change.page) }),
    ...(change.promptHash === undefined ? {} : { prompt_hash: change.promptHash }),
    ...(change.ticket === undefined ? {} : { vendor_ticket: change.ticket }),
    ...(change.redraw === undefined ? {} : { redraw: change.redraw }),
    ...(change.painted === undefined ? {} : { painted: change.painted === null ? null : JSON.stringify(change.painted) }),
    ...(change.picture === undefined ? {} : { picture: JSON.stringify(change.picture) }),
    ...(change.notes === undefined ? {} : { notes: JSON.stringify(change.notes) }),
  }).where("job_id", "=", jobId).execute();
}

/** Texts that the page had, so that it is not told the same way again. */
export async function listToldTexts(database: Database, bookId: string, pageNumber: number): Promise<string[]> {
  const rows = await database.selectFrom("page_versions").select("text").where("book_id", "=", bookId).where("page_number", "=", pageNumber).execute();
  return rows.map((row) => row.text);
}

type Publication = { bookId: string; jobId: string; pageNumber: number; draft: PageDraft; isSceneNew: boolean; origin: PageOrigin; note?: string };

/** What was on the page becomes a version; the draft is shown, and told to the reader, with the same commit. Locks the book, as an edit does. */
export async function publishDraft(transaction: DatabaseTransaction, { bookId, jobId, pageNumber, draft, isSceneNew, origin, note }: Publication): Promise<void> {
  await sql`SELECT 1 FROM books WHERE id = ${bookId} FOR UPDATE`.execute(transaction);
  await keepPageVersion(transaction, { bookId, pageNumber }, { origin: "story" });
  const { page, picture } = draft;
  if (page !== null) {
    await transaction.updateTable("pages").set({
      text: page.text, made_by: origin.madeBy, prompt_hash: draft.promptHash, attempt: origin.attempt, narration_key: null, narration_type: null,
      ...(isSceneNew ? { alt_text: page.altText, scene: JSON.stringify(page.scene), image_prompt: page.imagePrompt } : {}),
    }).where("book_id", "=", bookId).where("page_number", "=", pageNumber).execute();
    await tell(transaction, jobId, "page-text", { page_number: pageNumber, text: page.text });
  }
  if (picture !== null) {
    await showPicture(transaction, bookId, pageNumber, picture);
    await tell(transaction, jobId, "page-picture", { page_number: pageNumber, picture_url: picturePath(bookId, pageNumber, picture.file_key) });
  }
  await showNextVersion(transaction, { bookId, pageNumber });
  await keepPageVersion(transaction, { bookId, pageNumber }, { origin: "redo", ...(note === undefined ? {} : { note }) });
  await transaction.updateTable("page_drafts").set({ published_at: sql<Date>`now()` }).where("job_id", "=", jobId).execute();
}

async function showPicture(transaction: DatabaseTransaction, bookId: string, pageNumber: number, picture: KeptPicture): Promise<void> {
  await transaction.updateTable("pictures").set({
    ...picture, heads: JSON.stringify(picture.heads), calm_zone: picture.calm_zone === null ? null : JSON.stringify(picture.calm_zone), cost_usd: picture.cost_usd.toFixed(9),
    painted_at: sql<Date>`now()`,
  }).where("book_id", "=", bookId).where("slot", "=", pageSlot(pageNumber)).execute();
}
