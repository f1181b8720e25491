import { createHash } from "node:crypto";
import type { Scene } from "@ai-story-book/contracts";
import type { KeptPicture } from "../../database/index.ts";
import type { PictureRequest, UnpricedPicture } from "../../providers/ports.ts";
import type { Making } from "./making.context.ts";
import { getBook, hasOpening, listPages } from "./making.store.ts";
import { paintSafely } from "./paint-safely.ts";
import { pageSlot } from "./picture-slots.ts";
import { planWish } from "./plan-wish.ts";
import type { Redo } from "./redo.ts";
import { changeDraft, type PageDraft } from "./redo-page.store.ts";

/** Paints the page's scene, or that of its new text, from another seed, judges and stores it. Fails as paintSafely does. */
export async function redoPicture(making: Making, redo: Redo, draft: PageDraft): Promise<void> {
  if (draft.picture !== null) return;
  const { lease, painter, events } = making;
  const begun = performance.now();
  await lease.report({ step: "draw_pages", progress: 40 });
  const slot = pageSlot(redo.page_number);
  const order = await describeOrder(making, redo, draft);
  const { picture, costUsd, fileKey } = await paintSafely(making, {
    slot,
    part: redo.part,
    altText: order.altText,
    describe: (redraw) => ({ ...order.request, redraw }),
    ticket: draft.ticket,
    redraw: draft.redraw,
    draft: draft.painted,
    keepTicket: (ticket) => lease.write((transaction) => changeDraft(transaction, lease.jobId, { ticket })),
    keepDraft: (painted) => lease.write((transaction) => changeDraft(transaction, lease.jobId, { painted })),
    keepRedraw: (redraw) => lease.write((transaction) => changeDraft(transaction, lease.jobId, { redraw, ticket: null, painted: null })),
    onPainted: () => {},
  });
  const unread = redo.note === undefined || painter.isAi || draft.notes.some(({ code }) => code === "wish-not-read") ? [] : [{ code: "wish-not-read", detail: `page ${redo.page_number}` }];
  await lease.write((transaction) => changeDraft(transaction, lease.jobId, { picture: describeKept({ fileKey, picture, costUsd }), painted: null, notes: [...draft.notes, ...unread, ...picture.notes] }));
  events.picturePainted({ jobId: lease.jobId, slot, durationSeconds: (performance.now() - begun) / 1000 });
}

type Order = { altText: string; request: Extract<PictureRequest, { kind: "cover" | "page" }> };

async function describeOrder(making: Making, redo: Redo, draft: PageDraft): Promise<Order> {
  const { database, bookId } = making;
  const book = await getBook(database, bookId);
  const rows = await listPages(database, bookId);
  if (!hasOpening(book)) throw new Error("a picture was asked for before the story was opened");
  const told = draft.page;
  const pages = told === null ? rows : rows.map((row) => (row.page_number === redo.page_number ? { ...row, text: told.text, alt_text: told.altText, scene: told.scene, image_prompt: told.imagePrompt } : row));
  const page = pages.find((row) => row.page_number === redo.page_number);
  if (page === undefined) throw new Error("a page that is to be painted anew is gone");
  const slot = pageSlot(redo.page_number);
  // A text that was told to the same wish has it in its scene already.
  const wish = redo.note === undefined || told !== null ? "" : ` The parent wishes for this picture: ${redo.note}`;
  return {
    altText: page.alt_text,
    request: {
      kind: "page", key: slot, scene: told === null && !making.painter.isAi ? seeOtherwise(page.scene, redo.variant) : page.scene, imagePrompt: `${page.image_prompt}${wish}`, characters: book.characters, style: book.style,
      seed: seedOf(book.seed, redo.part), calmZone: planWish(making, book, pages, slot), redraw: 0,
    },
  };
}

/** Our painter draws a scene much alike from any seed: every other time it steps nearer, or back. */
const seeOtherwise = (scene: Scene, variant: number): Scene => (variant % 2 === 0 ? scene : { ...scene, shot: scene.shot === "wide" ? "medium" : "wide" });

/** Another seed for each time, the same for the same time. */
const seedOf = (seed: number, part: string): number => createHash("sha256").update(`${seed}/${part}`).digest().readUInt32BE(0) >>> 1;

const describeKept = ({ fileKey, picture, costUsd }: { fileKey: string; picture: UnpricedPicture; costUsd: number }): KeptPicture => ({
  file_key: fileKey, width_px: picture.widthPx, height_px: picture.heightPx, heads: [...picture.heads], calm_zone: picture.calmZone, painted_style: picture.paintedStyle,
  made_by: picture.madeBy, is_ai: picture.isAi, seed: picture.seed, prompt_hash: picture.promptHash ?? null, cost_usd: costUsd,
});
