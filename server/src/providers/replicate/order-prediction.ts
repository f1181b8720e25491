import { setTimeout as sleep } from "node:timers/promises";
import { CallFailure, type CallAttempt } from "../../calls/index.ts";
import { classifyReplicate } from "./classify-replicate.ts";
import { isOver, type Prediction } from "./prediction.ts";
import type { ReplicateApi } from "./replicate-api.ts";

export type Order = {
  model: string;
  input: Record<string, unknown>;
  /** Since when an order of ours may stand at the vendor although no answer said so; null when none does. */
  uncertainSince: number | null;
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
  if (order.uncertainSince !== null) {
    const earlier = await findOrdered(api, order, signal);
    if (earlier !== null) return earlier;
  }
  const sentAt = Date.now();
  try {
    return await api.create(order.model, order.input, { requestId, signal: AbortSignal.any([signal, AbortSignal.timeout(CREATE_MS)]) });
  } catch (error) {
    const failure = classifyReplicate(error);
    if (failure.billed !== "unknown" || signal.aborted) throw error;
    order.uncertainSince ??= sentAt;
    await sleep(LOOK_PAUSE_MS, undefined, { signal });
    const made = await findOrdered(api, order, signal);
    if (made !== null) return made;
    throw new CallFailure({ ...failure, billed: "no", detail: `${failure.detail}; not among the predictions` }, { cause: error });
  }
}

/** The prediction of ours that was ordered meanwhile. Fails when the list cannot be read: then nobody knows. */
async function findOrdered(api: ReplicateApi, { input, uncertainSince, isKnown }: Order, signal: AbortSignal): Promise<Prediction | null> {
  const since = (uncertainSince ?? Date.now()) - CLOCK_SKEW_MS;
  try {
    const newest = await api.listNewest({ signal: AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]) });
    const isOurs = (prediction: Prediction): boolean =>
      prediction.input?.["prompt"] === input["prompt"] && prediction.input?.["seed"] === input["seed"] && Date.parse(prediction.created_at ?? "") >= since;
    return newest.find((prediction) => isOurs(prediction) && !isKnown(prediction.id) && (!isOver(prediction) || prediction.status === "succeeded")) ?? null;
  } catch (error) {
    signal.throwIfAborted();
    const failure = classifyReplicate(error);
    throw new CallFailure({ kind: failure.kind, isRetryable: true, billed: "unknown", detail: `no answer to the order, nor to the question about it: ${failure.detail}` }, { cause: error });
  }
}
