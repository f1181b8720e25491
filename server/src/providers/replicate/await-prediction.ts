import { setTimeout as sleep } from "node:timers/promises";
import { CallFailure, type CallAttempt } from "../../calls/index.ts";
import { classifyReplicate } from "./classify-replicate.ts";
import type { PollPace } from "./poll-pace.ts";
import { isOver, madeInMs, type Prediction } from "./prediction.ts";
import type { ReplicateApi } from "./replicate-api.ts";

export type Wait = {
  id: string;
  /** What the order answered; null for work of an earlier process. */
  ordered: Prediction | null;
  pace: PollPace;
  deadlineAt: number;
};

const LOOK_MS = 10_000;
const MOST_PAUSE_MS = 5_000;

/** Looks until the prediction is over. A look that fails costs nothing and is made again. Null at the deadline. */
export async function awaitPrediction(api: ReplicateApi, { id, ordered, pace, deadlineAt }: Wait, { signal, requestId, heard }: CallAttempt): Promise<Prediction | null> {
  const startedAt = Date.now();
  if (ordered !== null && isOver(ordered)) return ordered;
  if (ordered !== null) await sleep(Math.min(pace.firstWaitMs(), deadlineAt - startedAt), undefined, { signal });
  const watch = pace.watch();
  try {
    for (let inVain = 0; ;) {
      let pauseMs = 0;
      try {
        const prediction = await api.get(id, { requestId, signal: AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]) });
        heard();
        inVain = 0;
        if (isOver(prediction)) return remember(prediction, { pace, startedAt, isNew: ordered !== null });
      } catch (error) {
        signal.throwIfAborted();
        inVain += 1;
        pauseMs = pauseAfter(error, { pace, inVain });
      }
      const waitMs = Math.max(pauseMs, pace.nextWaitMs(Date.now() - startedAt));
      if (Date.now() + waitMs >= deadlineAt) return null;
      await sleep(waitMs, undefined, { signal });
    }
  } finally {
    watch.end();
  }
}

function remember(prediction: Prediction, { pace, startedAt, isNew }: { pace: PollPace; startedAt: number; isNew: boolean }): Prediction {
  const waitedMs = Date.now() - startedAt;
  if (isNew && prediction.status === "succeeded") pace.took(Math.min(waitedMs, madeInMs(prediction) ?? waitedMs));
  return prediction;
}

function pauseAfter(error: unknown, { pace, inVain }: { pace: PollPace; inVain: number }): number {
  const failure = classifyReplicate(error);
  if (failure.kind === "not-found") throw new CallFailure({ kind: "lost", isRetryable: true, billed: "unknown", detail: "the prediction is gone" }, { cause: error });
  if (!failure.isRetryable) throw new CallFailure({ ...failure, billed: "unknown" }, { cause: error });
  if (failure.kind === "rate-limited") pace.slowDown();
  return Math.max(failure.retryAfterMs ?? 0, Math.min(MOST_PAUSE_MS, 100 * 2 ** inVain));
}
