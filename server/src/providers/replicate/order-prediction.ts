import { setTimeout as sleep } from "node:timers/promises";
import { CallFailure, type CallAttempt } from "../../calls/index.ts";
import { classifyReplicate } from "./classify-replicate.ts";
import { isOver, type Prediction } from "./prediction.ts";
import type { ReplicateApi } from "./replicate-api.ts";

export type Order = {
  model: string;
  input: Record<string, unknown>;
  /** Predictions that this or another order knows already. */
  isKnown(id: string): boolean;
};

/** Shorter than the clock of the call, so that there is time to look what became of it. */
const CREATE_MS = 15_000;
const LOOK_MS = 5_000;
const LOOK_PAUSE_MS = 300;
/** The vendor's clock and ours may differ by this much. */
const CLOCK_SKEW_MS = 60_000;

/**
 * Orders a picture. The vendor knows no idempotency key: when no answer tells whether it took the order, its list of
 * predictions is asked before anything is ordered again.
 */
export async function orderPrediction(api: ReplicateApi, order: Order, { signal, requestId }: Pick<CallAttempt, "signal" | "requestId">): Promise<Prediction> {
  const sentAt = new Date();
  try {
    return await api.create(order.model, order.input, { requestId, signal: AbortSignal.any([signal, AbortSignal.timeout(CREATE_MS)]) });
  } catch (error) {
    const failure = classifyReplicate(error);
    if (failure.billed !== "unknown" || signal.aborted) throw error;
    await sleep(LOOK_PAUSE_MS, undefined, { signal });
    const [made] = (await findOrdered(api, order, sentAt, signal)) ?? [];
    if (made !== undefined) return made;
    throw new CallFailure({ ...failure, billed: "no", detail: `${failure.detail}; not among the predictions` }, { cause: error });
  }
}

/** What the vendor forgets of a prediction after an hour is how to know it by; a little less, because both clocks may differ. */
const REMEMBERED_MS = 55 * 60_000;

/**
 * Predictions of this very picture since then, oldest first, that may still become one; null when the vendor has
 * forgotten so much that it cannot tell. Fails with CallFailure when the list cannot be read.
 */
export async function findOrdered(api: ReplicateApi, { input, isKnown }: Order, since: Date, signal: AbortSignal): Promise<Prediction[] | null> {
  if (Date.now() - since.getTime() > REMEMBERED_MS) return null;
  const earliest = since.getTime() - CLOCK_SKEW_MS;
  const createdAt = (prediction: Prediction): number => Date.parse(prediction.created_at ?? "");
  try {
    const recent = await api.listSince(earliest, { signal: AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]) });
    return recent
      .filter((prediction) => prediction.input?.["prompt"] === input["prompt"] && prediction.input?.["seed"] === input["seed"] && createdAt(prediction) >= earliest)
      .filter((prediction) => !isKnown(prediction.id) && (!isOver(prediction) || prediction.status === "succeeded"))
      .toSorted((one, other) => createdAt(one) - createdAt(other));
  } catch (error) {
    signal.throwIfAborted();
    const failure = classifyReplicate(error);
    throw new CallFailure({ kind: failure.kind, isRetryable: true, billed: "unknown", detail: `no answer to the order, nor to the question about it: ${failure.detail}` }, { cause: error });
  }
}
