import type { PictureRequest } from "../../providers/ports.ts";
import type { Making } from "./making.context.ts";
import { addWarnings, findPicture, listPage, listPages, storePicture, storePictureDraft, storePictureWish, storeRedraw, storeTicket, type OpenedBook, type PageRow } from "./making.store.ts";
import { paintSafely } from "./paint-safely.ts";
import { pageNumberOf, type PictureSlot } from "./picture-slots.ts";
import { planWish } from "./plan-wish.ts";

type PictureToPaint = {
  slot: PictureSlot;
  /** Called when the painter is free again. */
  onPainted: () => void;
  /** How far the book is when this picture is stored. */
  progressThen: () => number;
};

/**
 * Paints one picture, has it judged and stores it; returns at once when it is stored already. Fails with SAFETY_OUTPUT
 * and with what painter, moderator or file store fail with.
 */
export async function paintPicture(making: Making, book: OpenedBook, { slot, onPainted, progressThen }: PictureToPaint): Promise<void> {
  const { lease, events } = making;
  const begun = performance.now();
  const pages = await listPagesFor(making, book, slot);
  const row = (await findPicture(making.database, book.id, slot))
    ?? (await lease.writeOnce((database, held) => storePictureWish(database, held, book.id, slot, planWish(making, book, pages, slot))));
  if (row.file_key !== null) return;
  const { picture, costUsd, fileKey } = await paintSafely(making, {
    slot,
    part: slot,
    altText: altTextOf(book, pages, slot),
    describe: (redraw) => describePicture(book, pages, slot, { calmZone: row.calm_zone_wanted, redraw }),
    ticket: row.vendor_ticket,
    redraw: row.redraw,
    draft: row.draft,
    keepTicket: async (ticket) => void (await lease.writeOnce((database, held) => storeTicket(database, held, book.id, slot, ticket))),
    keepDraft: (draft) => lease.write((transaction) => storePictureDraft(transaction, book.id, slot, draft)),
    keepRedraw: (redraw) => lease.write((transaction) => storeRedraw(transaction, book.id, slot, redraw)),
    onPainted,
  });
  await lease.write(async (transaction) => {
    await addWarnings(transaction, book.id, picture.notes);
    await storePicture(transaction, book.id, lease.jobId, slot, { fileKey, picture, costUsd, attempt: lease.attempt });
  }, { progress: progressThen() });
  events.picturePainted({ jobId: lease.jobId, slot, durationSeconds: (performance.now() - begun) / 1000 });
}

/** What is painted here leaves room for words by the plan of all pages; a model's picture needs its own page alone. */
function listPagesFor({ painter, database }: Making, book: OpenedBook, slot: PictureSlot): Promise<PageRow[]> | PageRow[] {
  if (!painter.isAi) return listPages(database, book.id);
  const pageNumber = pageNumberOf(slot);
  return pageNumber === null || pageNumber === 0 ? [] : listPage(database, book.id, pageNumber);
}

function describePicture(book: OpenedBook, pages: readonly PageRow[], slot: PictureSlot, { calmZone, redraw }: { calmZone: { edge: "top" | "bottom"; size: number } | null; redraw: number }): PictureRequest {
  const { characters, style, seed } = book;
  if (slot === "end-papers") return { kind: "end-papers", key: slot, characters, motifs: book.motifs, style, seed };
  if (slot === "cover") return { kind: "cover", key: slot, scene: book.cover.scene, imagePrompt: book.cover.imagePrompt, characters, style, seed, calmZone, redraw };
  const page = getPage(pages, slot);
  return { kind: "page", key: slot, scene: page.scene, imagePrompt: page.image_prompt, characters, style, seed, calmZone, redraw };
}

function altTextOf(book: OpenedBook, pages: readonly PageRow[], slot: PictureSlot): string {
  if (slot === "end-papers") return "";
  return slot === "cover" ? book.cover.altText : getPage(pages, slot).alt_text;
}

function getPage(pages: readonly PageRow[], slot: PictureSlot): PageRow {
  const page = pages.find((candidate) => candidate.page_number === pageNumberOf(slot));
  if (page === undefined) throw new Error("a picture was asked for before its page was stored");
  return page;
}
