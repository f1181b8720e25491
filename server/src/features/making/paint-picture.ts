import { createHash } from "node:crypto";
import { AppError, isAppError } from "../../errors/index.ts";
import type { PictureRequest, UnpricedPicture } from "../../providers/ports.ts";
import { askFor } from "./ask-for.ts";
import type { Making } from "./making.context.ts";
import { addWarnings, findPicture, listPage, listPages, storePicture, storePictureDraft, storePictureWish, storeRedraw, storeTicket, type OpenedBook, type PageRow, type PictureRow } from "./making.store.ts";
import { pageNumberOf, type PictureSlot } from "./picture-slots.ts";
import { planWish } from "./plan-wish.ts";

const MOST_REDRAWS = 2;

type PictureToPaint = {
  slot: PictureSlot;
  /** Called when the painter is free again. */
  onPainted: () => void;
  /** How far the book is when this picture is stored. */
  progressThen: () => number;
};

/**
 * Paints one picture, has it judged and stores it; returns at once when it is stored already. An unsafe one is painted
 * anew twice at most, then SAFETY_OUTPUT. Fails also with what painter, moderator or file store fail with.
 */
export async function paintPicture(making: Making, book: OpenedBook, { slot, onPainted, progressThen }: PictureToPaint): Promise<void> {
  const { lease, files, events } = making;
  const begun = performance.now();
  const pages = await listPagesFor(making, book, slot);
  const row = (await findPicture(making.database, book.id, slot))
    ?? (await lease.writeOnce((database, held) => storePictureWish(database, held, book.id, slot, planWish(making, book, pages, slot))));
  if (row.file_key !== null) return;
  const { picture, costUsd, fileKey, isKept } = await paintSafely(making, { book, pages, row, slot, onPainted });
  if (!isKept) await files.put(fileKey, picture.jpeg, "image/jpeg");
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

type Painting = { book: OpenedBook; pages: readonly PageRow[]; row: PictureRow; slot: PictureSlot; onPainted: () => void };
type Painted = { picture: UnpricedPicture; costUsd: number; fileKey: string; /** Whether its file is stored. */ isKept: boolean };

async function paintSafely(making: Making, painting: Painting): Promise<Painted> {
  const { lease, events, files } = making;
  const { book, row, slot, onPainted } = painting;
  let ticket = row.vendor_ticket;
  for (let redraw = row.redraw; ; redraw += 1) {
    const painted = (await readDraft(making, row, redraw)) ?? (await paint(making, painting, { redraw, ticket }));
    onPainted();
    const unsafe = painted === null ? ["refused by the painter"] : await judge(making, painting, { painted, redraw });
    if (painted !== null && unsafe === null) return painted;
    events.pictureRefused({ jobId: lease.jobId, slot, categories: unsafe ?? [] });
    if (redraw >= MOST_REDRAWS) throw new AppError("SAFETY_OUTPUT", { internal: `${slot} was not safe in ${redraw + 1} paintings` });
    lease.checkpoint();
    await lease.write((transaction) => storeRedraw(transaction, book.id, slot, redraw + 1));
    if (painted?.isKept === true) await files.delete(painted.fileKey);
    ticket = null;
  }
}

/** Each painting is work of its own, with a name of its own at the vendor and in the ledger. */
const partOf = (slot: PictureSlot, redraw: number): string => (redraw === 0 ? slot : `${slot}-again-${redraw}`);

/** Null when the painter itself finds that it is not safe. What a model painted is kept with its file before anybody judges it. */
async function paint(making: Making, { book, pages, row, slot }: Painting, { redraw, ticket }: { redraw: number; ticket: string | null }): Promise<Painted | null> {
  const { lease, painter, files } = making;
  const request = describePicture(book, pages, slot, { calmZone: row.calm_zone_wanted, redraw });
  const fileKey = `books/${book.id}/${slot}-${nameOrigin(request, painter.madeBy)}.jpg`;
  let isKept = false;
  try {
    const { costUsd, ...picture } = await painter.paint(request, {
      ...askFor(making, "draw_pages", partOf(slot, redraw)),
      ...(ticket === null ? {} : { ticket }),
      onTicket: async (kept) => void (await lease.writeOnce((database, held) => storeTicket(database, held, book.id, slot, kept))),
      async onPicture({ jpeg, ...rest }) {
        await files.put(fileKey, jpeg, "image/jpeg");
        await lease.write((transaction) => storePictureDraft(transaction, book.id, slot, { fileKey, redraw, picture: rest }));
        isKept = true;
      },
    });
    return { picture, costUsd, fileKey, isKept };
  } catch (error) {
    if (isAppError(error) && error.code === "SAFETY_OUTPUT") return null;
    throw error;
  }
}

/** What an earlier attempt painted and nobody has judged; what it cost is in the ledger. */
async function readDraft({ files }: Making, { draft }: PictureRow, redraw: number): Promise<Painted | null> {
  if (draft === null || draft.redraw !== redraw) return null;
  const jpeg = await files.get(draft.fileKey);
  return jpeg === null ? null : { picture: { ...draft.picture, jpeg }, costUsd: 0, fileKey: draft.fileKey, isKept: true };
}

/** What is wrong with a picture; null when it is safe. What is painted here is drawn from closed lists and needs no judge. */
async function judge(making: Making, { book, pages, slot }: Painting, { painted: { picture }, redraw }: { painted: Painted; redraw: number }): Promise<readonly string[] | null> {
  const { service } = making.moderators;
  if (!picture.isAi || service?.checkPicture === undefined) return null;
  const verdict = await service.checkPicture({ jpeg: picture.jpeg, altText: altTextOf(book, pages, slot) }, askFor(making, "check_output", `moderation-${partOf(slot, redraw)}`));
  return verdict.isSafe ? null : verdict.categories;
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

/** Changes with everything the picture is made from. */
const nameOrigin = (request: PictureRequest, madeBy: string): string =>
  createHash("sha256").update(JSON.stringify([request, madeBy])).digest("hex").slice(0, 16);
