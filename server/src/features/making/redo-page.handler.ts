import type { JobHandler } from "../../jobs/index.ts";
import { bindAgain } from "./bind-again.ts";
import type { Making, MakingContext } from "./making.context.ts";
import { addWarnings } from "./making.store.ts";
import type { Redo } from "./redo.ts";
import { redoPicture } from "./redo-picture.ts";
import { redoText } from "./redo-text.ts";
import { findDraft, publishDraft, storeDraft, type PageDraft } from "./redo-page.store.ts";

/**
 * Makes a page anew beside the one that is shown, shows it when all of it is there, and binds the book again. What an attempt
 * before this one has paid for stands in the draft.
 */
export const redoPageHandler = (context: MakingContext): JobHandler<Omit<Redo, "part">> => async ({ bookId, userKey, payload, lease }) => {
  const making: Making = { ...context, bookId, userKey, lease, deadlineAt: Date.now() + context.attemptSeconds * 1000 };
  const redo: Redo = { ...payload, part: `page-${payload.page_number}-redo-${payload.variant}` };
  if ((await findDraft(making.database, lease.jobId)) === null) await lease.write((transaction) => storeDraft(transaction, lease.jobId));
  if (!(await getDraft(making)).isPublished) {
    if (redo.what !== "picture") await redoText(making, redo, await getDraft(making));
    lease.checkpoint();
    if (redo.what !== "text") await redoPicture(making, redo, await getDraft(making));
    lease.checkpoint();
    await publish(making, redo, await getDraft(making));
  }
  await bindAgain(making);
};

async function getDraft({ database, lease }: Making): Promise<PageDraft> {
  const draft = await findDraft(database, lease.jobId);
  if (draft === null) throw new Error("the draft of a page is gone");
  return draft;
}

async function publish({ lease, bookId, storyWriter }: Making, { page_number: pageNumber, what, note }: Redo, draft: PageDraft): Promise<void> {
  await lease.write(async (transaction) => {
    await addWarnings(transaction, bookId, draft.notes);
    if (draft.page === null && draft.picture === null) return;
    await publishDraft(transaction, {
      bookId, jobId: lease.jobId, pageNumber, draft, isSceneNew: what === "both", origin: { madeBy: storyWriter.madeBy, promptHash: draft.promptHash, attempt: lease.attempt },
      ...(note === undefined ? {} : { note }),
    });
  });
}
