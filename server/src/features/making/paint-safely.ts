import type { PictureDraft } from "../../database/index.ts";
import { AppError, isAppError } from "../../errors/index.ts";
import type { PictureRequest, UnpricedPicture } from "../../providers/ports.ts";
import { askFor } from "./ask-for.ts";
import type { Making } from "./making.context.ts";
import { pictureKey } from "./picture-key.ts";
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
  draft: PictureDraft | null;
  keepTicket: (ticket: string) => Promise<void>;
  /** Keeps what is painted and paid for, and judged by nobody yet. */
  keepDraft: (draft: PictureDraft) => Promise<void>;
  /** Forgets ticket and draft of the painting before. */
  keepRedraw: (redraw: number) => Promise<void>;
  /** Called when the painter is free again. */
  onPainted: () => void;
};

type Painted = { picture: UnpricedPicture; costUsd: number; fileKey: string; /** Whether its file is stored. */ isKept: boolean };

/** Paints one picture, has it judged and stores its file. An unsafe one is painted anew twice at most, then SAFETY_OUTPUT. */
export async function paintSafely(making: Making, painting: Painting): Promise<Omit<Painted, "isKept">> {
  const { lease, events, files } = making;
  const { slot, onPainted, keepRedraw } = painting;
  let { ticket } = painting;
  for (let { redraw } = painting; ; redraw += 1) {
    const painted = (await readDraft(making, painting, redraw)) ?? (await paint(making, painting, { redraw, ticket }));
    onPainted();
    const unsafe = painted === null ? ["refused by the painter"] : await judge(making, painting, { picture: painted.picture, redraw });
    if (painted !== null && unsafe === null) {
      if (!painted.isKept) await files.put(painted.fileKey, painted.picture.jpeg, "image/jpeg");
      return painted;
    }
    events.pictureRefused({ jobId: lease.jobId, slot, categories: unsafe ?? [] });
    if (redraw >= MOST_REDRAWS) throw new AppError("SAFETY_OUTPUT", { internal: `${slot} was not safe in ${redraw + 1} paintings` });
    lease.checkpoint();
    await keepRedraw(redraw + 1);
    if (painted?.isKept === true) await files.delete(painted.fileKey);
    ticket = null;
  }
}

/** Each painting is work of its own, with a name of its own at the vendor and in the ledger. */
const partOf = ({ part }: Painting, redraw: number): string => (redraw === 0 ? part : `${part}-again-${redraw}`);

/** Null when the painter itself finds that it is not safe. What a model painted is kept with its file before anybody judges it. */
async function paint(making: Making, painting: Painting, { redraw, ticket }: { redraw: number; ticket: string | null }): Promise<Painted | null> {
  const { painter, files, bookId } = making;
  const request = painting.describe(redraw);
  const fileKey = pictureKey(bookId, painting.slot, request, painter.madeBy);
  let isKept = false;
  try {
    const { costUsd, ...picture } = await painter.paint(request, {
      ...askFor(making, "draw_pages", partOf(painting, redraw)),
      ...(ticket === null ? {} : { ticket }),
      onTicket: painting.keepTicket,
      async onPicture({ jpeg, ...rest }) {
        await files.put(fileKey, jpeg, "image/jpeg");
        await painting.keepDraft({ fileKey, redraw, picture: rest });
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
async function readDraft({ files }: Making, { draft }: Painting, redraw: number): Promise<Painted | null> {
  if (draft === null || draft.redraw !== redraw) return null;
  const jpeg = await files.get(draft.fileKey);
  return jpeg === null ? null : { picture: { ...draft.picture, jpeg }, costUsd: 0, fileKey: draft.fileKey, isKept: true };
}

/** What is wrong with a picture; null when it is safe. What is painted here is drawn from closed lists and needs no judge. */
async function judge(making: Making, painting: Painting, { picture, redraw }: { picture: UnpricedPicture; redraw: number }): Promise<readonly string[] | null> {
  const { service } = making.moderators;
  if (!picture.isAi || service?.checkPicture === undefined) return null;
  const verdict = await service.checkPicture({ jpeg: picture.jpeg, altText: painting.altText }, askFor(making, "check_output", `moderation-${partOf(painting, redraw)}`));
  return verdict.isSafe ? null : verdict.categories;
}
