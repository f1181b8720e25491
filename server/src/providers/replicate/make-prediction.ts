import type { Picture } from "@ai-story-book/contracts";
import { CallFailure, type CallAttempt, type Failure, type LinkRules } from "../../calls/index.ts";
import { awaitPrediction } from "./await-prediction.ts";
import { classifyPrediction } from "./classify-replicate.ts";
import { fetchOutput } from "./fetch-output.ts";
import { orderPrediction, type Order } from "./order-prediction.ts";
import type { PollPace } from "./poll-pace.ts";
import { isBilled, isOver, linkOf, type Prediction } from "./prediction.ts";
import { CANCEL_AFTER_SECONDS, type ReplicateApi } from "./replicate-api.ts";

export type PictureWork = {
  api: ReplicateApi;
  pace: PollPace;
  rules: LinkRules;
  /** How long a try waits for its prediction. */
  waitMs: number;
  order: Order;
  /** Tickets whose work has ended without a picture for us: to poll them again would only end the same way. */
  ended: Set<string>;
  wanted: { madeBy: string; calmZone: { edge: "top" | "bottom"; size: number } | null };
  /** The caller's own signal: its reason tells whether the work is still wanted by anybody. */
  callerSignal: AbortSignal;
};

/** A little longer than the vendor's own deadline: what it drops unstarted is not billed, what we cancel is. */
export const WAIT_MS = (CANCEL_AFTER_SECONDS + 4) * 1000;
const CANCEL_MS = 5_000;

/** One try at one picture: ordered, or taken up again where its ticket is known; awaited; fetched. */
export async function makePrediction(work: PictureWork, attempt: CallAttempt): Promise<Picture> {
  try {
    return await orderAndFetch(work, attempt);
  } catch (error) {
    // whatever broke first, the reason of the one who stopped it is what counts
    attempt.signal.throwIfAborted();
    throw error;
  }
}

async function orderAndFetch(work: PictureWork, attempt: CallAttempt): Promise<Picture> {
  const deadlineAt = Date.now() + work.waitMs;
  const resumed = attempt.ticket !== null && !work.ended.has(attempt.ticket) ? attempt.ticket : null;
  const ordered = resumed === null ? await orderPrediction(work.api, work.order, attempt) : null;
  const id = ordered?.id ?? resumed!;
  try {
    if (ordered !== null) {
      attempt.heard();
      await attempt.keepTicket(id);
    }
    const over = await awaitPrediction(work.api, { id, ordered, deadlineAt, pace: work.pace }, attempt);
    const last = over ?? (await giveUp(work.api, id));
    if (isBilled(last)) attempt.use({ images: 1 });
    if (last.status !== "succeeded") throw new CallFailure(over === null ? notInTime(last) : classifyPrediction(last));
    const link = linkOf(last.output);
    if (link === null) throw new CallFailure(resumed === null ? classifyPrediction(last) : classifyPrediction({ ...last, data_removed: true }));
    return await fetchOutput(link, { attempt, rules: work.rules, wanted: work.wanted });
  } catch (error) {
    if (attempt.signal.aborted) await leave(work, id, attempt);
    else work.ended.add(id);
    throw error;
  }
}

/** Ends work whose time is over. It may have been finished in this very moment: then the picture is kept. */
async function giveUp(api: ReplicateApi, id: string): Promise<Prediction> {
  try {
    return await api.cancel(id, { signal: AbortSignal.timeout(CANCEL_MS) });
  } catch (error) {
    throw new CallFailure({ kind: "timeout", isRetryable: true, billed: "unknown", detail: "not done in time, and the cancel went unanswered" }, { cause: error });
  }
}

function notInTime(last: Prediction): Failure {
  const billed = isBilled(last) ? "yes" : isOver(last) ? "no" : "unknown";
  return { kind: "timeout", isRetryable: true, billed, detail: `${last.status.slice(0, 20)} when the time was over` };
}

/** When this process stops, the next one fetches the picture; when nobody wants it any more, it is canceled. */
async function leave({ api, callerSignal, ended }: PictureWork, id: string, attempt: CallAttempt): Promise<void> {
  const reason: unknown = callerSignal.reason;
  if (reason instanceof Error && reason.name === "HandBackError") return;
  try {
    const last = await api.cancel(id, { signal: AbortSignal.timeout(CANCEL_MS) });
    if (isBilled(last)) attempt.use({ images: 1 });
    if (last.status !== "succeeded") ended.add(id);
  } catch {
    // nobody waits for it: what it cost stays unknown, and the ledger books it so
  }
}
