import { createHash } from "node:crypto";
import type { PictureRequest } from "../../providers/ports.ts";
import type { Making } from "./making.context.ts";
import { addWarnings, findPicture, listPages, storePicture, storePictureWish, storeTicket, type OpenedBook } from "./making.store.ts";
import { pageNumberOf, type PictureSlot } from "./picture-slots.ts";
import { planWish } from "./plan-wish.ts";

/** Paints one picture and stores it; returns at once when it is stored already. Fails with what the painter or the file store fails with. */
export async function paintPicture(making: Making, book: OpenedBook, slot: PictureSlot): Promise<void> {
  const { lease, painter, files, events } = making;
  const begun = performance.now();
  const pages = await listPages(making.database, book.id);
  const row = (await findPicture(making.database, book.id, slot))
    ?? (await lease.write((transaction) => storePictureWish(transaction, book.id, slot, planWish(making.bindery, book, pages, slot))));
  if (row.file_key !== null) return;
  const request = describePicture(book, pages, slot, row.calm_zone_wanted);
  const picture = await painter.paint(request, {
    signal: lease.signal,
    ...(row.vendor_ticket === null ? {} : { ticket: row.vendor_ticket }),
    onTicket: (ticket) => lease.write((transaction) => storeTicket(transaction, book.id, slot, ticket)),
  });
  const fileKey = `books/${book.id}/${slot}-${nameOrigin(request, painter.madeBy)}.jpg`;
  await files.put(fileKey, picture.jpeg, "image/jpeg");
  await lease.write(async (transaction) => {
    await addWarnings(transaction, book.id, picture.notes);
    await storePicture(transaction, book.id, lease.jobId, slot, { fileKey, picture, madeBy: painter.madeBy, isAi: painter.isAi, seed: book.seed, attempt: lease.attempt });
  });
  events.picturePainted({ jobId: lease.jobId, slot, durationSeconds: (performance.now() - begun) / 1000 });
}

function describePicture(book: OpenedBook, pages: Awaited<ReturnType<typeof listPages>>, slot: PictureSlot, calmZone: { edge: "top" | "bottom"; size: number } | null): PictureRequest {
  const { characters, style, seed } = book;
  if (slot === "end-papers") return { kind: "end-papers", key: slot, characters, motifs: book.motifs, style, seed };
  if (slot === "cover") return { kind: "cover", key: slot, scene: book.cover.scene, imagePrompt: book.cover.imagePrompt, characters, style, seed, calmZone };
  const page = pages.find((candidate) => candidate.page_number === pageNumberOf(slot));
  if (page === undefined) throw new Error("a picture was asked for before its page was stored");
  return { kind: "page", key: slot, scene: page.scene, imagePrompt: page.image_prompt, characters, style, seed, calmZone };
}

/** Changes with everything the picture is made from. */
const nameOrigin = (request: PictureRequest, madeBy: string): string =>
  createHash("sha256").update(JSON.stringify([request, madeBy])).digest("hex").slice(0, 16);
