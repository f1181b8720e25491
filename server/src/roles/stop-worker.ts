import type { Worker } from "../jobs/index.ts";

/** Long enough for a picture or a page to be stored, short enough for the whole stop to stay under ten seconds. */
const GRACE_MS = 5000;

/** Lets jobs reach a checkpoint and hands them back; at once when `hurry` is aborted. */
export async function stopWorker(worker: Worker, hurry: AbortSignal): Promise<void> {
  if (hurry.aborted) return worker.stop({ graceMs: 0 });
  hurry.addEventListener("abort", () => void worker.stop({ graceMs: 0 }), { once: true });
  await worker.stop({ graceMs: GRACE_MS });
}
