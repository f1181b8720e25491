import { AppError, isAppError } from "../../errors/index.ts";
import type { PaintedPicture, PictureRequest } from "../../providers/ports.ts";
import { askFor } from "./ask-for.ts";
import type { Making } from "./making.context.ts";
import type { PictureSlot } from "./picture-slots.ts";

const MOST_REDRAWS = 2;

export type Painting = {
  slot: PictureSlot;
  /** Its name at the vendor and in the ledger. */
  part: string;
  altText: string;
  describe: (redraw: number) => PictureRequest;
  /** How far an attempt before this one came. */
  ticket: string | null;
  redraw: number;
  keepTicket: (ticket: string) => Promise<void>;
  keepRedraw: (redraw: number) => Promise<void>;
  /** Called when the painter is free again. */
  onPainted: () => void;
};

/** Paints one picture and has it judged. An unsafe one is painted anew twice at most, then SAFETY_OUTPUT. */
export async function paintSafely(making: Making, painting: Painting): Promise<{ request: PictureRequest; picture: PaintedPicture }> {
  const { lease, events } = making;
  let ticket = painting.ticket;
  for (let redraw = painting.redraw; ; redraw += 1) {
    const request = painting.describe(redraw);
    const outcome = await paintAndJudge(making, painting, { request, redraw, ticket });
    if (outcome.picture !== null) return { request, picture: outcome.picture };
    events.pictureRefused({ jobId: lease.jobId, slot: painting.slot, categories: outcome.categories });
    if (redraw >= MOST_REDRAWS) throw new AppError("SAFETY_OUTPUT", { internal: `${painting.slot} was not safe in ${redraw + 1} paintings` });
    lease.checkpoint();
    await painting.keepRedraw(redraw + 1);
    ticket = null;
  }
}

type Judged = { picture: PaintedPicture } | { picture: null; categories: readonly string[] };

async function paintAndJudge(making: Making, painting: Painting, { request, redraw, ticket }: { request: PictureRequest; redraw: number; ticket: string | null }): Promise<Judged> {
  const { painter, moderators } = making;
  // Each painting is work of its own, with a name of its own at the vendor and in the ledger.
  const part = redraw === 0 ? painting.part : `${painting.part}-again-${redraw}`;
  const picture = await painter.paint(request, {
    ...askFor(making, "draw_pages", part),
    ...(ticket === null ? {} : { ticket }),
    onTicket: painting.keepTicket,
  }).catch((error: unknown) => {
    if (isAppError(error) && error.code === "SAFETY_OUTPUT") return null;
    throw error;
  });
  painting.onPainted();
  if (picture === null) return { picture: null, categories: ["refused by the painter"] };
  // What is painted here is drawn from closed lists and needs no judge.
  if (!picture.isAi || moderators.service?.checkPicture === undefined) return { picture };
  const verdict = await moderators.service.checkPicture({ jpeg: picture.jpeg, altText: painting.altText }, askFor(making, "check_output", `moderation-${part}`));
  return verdict.isSafe ? { picture } : { picture: null, categories: verdict.categories };
}
