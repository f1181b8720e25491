import type { Units } from "../../calls/index.ts";
import { isBilled, isOver } from "./prediction.ts";
import { createReplicateApi, type ReplicateOptions } from "./replicate-api.ts";

const LOOK_MS = 10_000;

/** What became of a prediction, for the ledger; null when Replicate knows nothing of it or does not answer. */
export function createReplicateRecords(options: ReplicateOptions): (ticket: string) => Promise<{ isOver: false } | { isOver: true; used: Units } | null> {
  const api = createReplicateApi(options);
  return async (ticket) => {
    const prediction = await api.get(ticket, { signal: AbortSignal.timeout(LOOK_MS) }).catch(() => null);
    if (prediction === null) return null;
    return isOver(prediction) ? { isOver: true, used: isBilled(prediction) ? { images: 1 } : {} } : { isOver: false };
  };
}
