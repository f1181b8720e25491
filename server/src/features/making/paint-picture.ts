import type { PictureRequest } from "../../providers/ports.ts";
import type { Making } from "./making.context.ts";
import { addWarnings, findPicture, listPages, storePicture, storePictureWish, storeRedraw, storeTicket, type OpenedBook, type PageRow } from "./making.store.ts";
import { paintSafely } from "./paint-safely.ts";
import { pictureKey } from "./picture-key.ts";
import { pageNumberOf, type PictureSlot } from "./picture-slots.ts";
import { planWish } from "./plan-wish.ts";

/**
 * Paints one picture, has it judged and stores it; returns at once when it is stored already. Fails with SAFETY_OUTPUT
 * and with what painter, moderator or file store fail with.
 * `onPainted` is called when the painter is free again.
 */
export async function paintPicture(making: Making, book: OpenedBook, slot: PictureSlot, onPainted: () => void): Promise<void> {
  const { lease, painter, files, events } = making;
  const begun = performance.now();
  const pages = await listPages(making.database, book.id);
  const row = (await findPicture(making.database, book.id, slot))
    ?? (await lease.write((transaction) => storePictureWish(transaction, book.id, slot, planWish(making, book, pages, slot))));
  if (row.file_key !== null) return;
  const { request, picture } = await paintSafely(making, {
    slot,
    part: slot,
    altText: altTextOf(book, pages, slot),
    describe: (redraw) => describePicture(book, pages, slot, { calmZone: row.calm_zone_wanted, redraw }),
    ticket: row.vendor_ticket,
    redraw: row.redraw,
    keepTicket: (ticket) => lease.write((transaction) => storeTicket(transaction, book.id, slot, ticket)),
    keepRedraw: (redraw) => lease.write((transaction) => storeRedraw(transaction, book.id, slot, redraw)),
    onPainted,
  });
  const fileKey = pictureKey(book.id, slot, request, painter.madeBy);
  await files.put(fileKey, picture.jpeg, "image/jpeg");
  await lease.write(async (transaction) => {
    await addWarnings(transaction, book.id, picture.notes);
    await storePicture(transaction, book.id, lease.jobId, slot, { fileKey, picture, attempt: lease.attempt });
  });
  events.picturePainted({ jobId: lease.jobId, slot, durationSeconds: (performance.now() - begun) / 1000 });
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
