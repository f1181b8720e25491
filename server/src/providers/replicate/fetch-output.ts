import type { Picture } from "@ai-story-book/contracts";
import { acceptPicture, CallFailure, downloadFile, openPlaces, type CallAttempt, type LinkRules } from "../../calls/index.ts";

type Wanted = { madeBy: string; calmZone: { edge: "top" | "bottom"; size: number } | null };

const MOST_BYTES = 20_000_000;
const TOTAL_MS = 60_000;
/** Pictures of one process that are fetched and decoded at once. More would only lie in memory and wait for a core. */
const AT_ONCE = openPlaces(24);

/**
 * The paid picture, copied and decoded at once: its link lives an hour. Fetching again costs nothing and is done once,
 * where it can help; then the picture is lost and another must be made.
 */
export const fetchOutput = (link: string, fetching: Fetching): Promise<Picture> => AT_ONCE.take(() => fetchTwice(link, fetching), fetching.attempt);

type Fetching = { rules: LinkRules; wanted: Wanted; attempt: CallAttempt };

async function fetchTwice(link: string, { rules, wanted, attempt }: Fetching): Promise<Picture> {
  const startedAt = Date.now();
  const fetchOnce = async () => acceptPicture(await bytesOf(link, { rules, attempt, totalMs: TOTAL_MS - (Date.now() - startedAt) }), wanted);
  try {
    return await fetchOnce();
  } catch (error) {
    attempt.signal.throwIfAborted();
    if (!mayHelpToRepeat(error)) throw lost(error);
  }
  try {
    return await fetchOnce();
  } catch (error) {
    attempt.signal.throwIfAborted();
    throw lost(error);
  }
}

async function bytesOf(link: string, { rules, attempt, totalMs }: { rules: LinkRules; attempt: CallAttempt; totalMs: number }): Promise<Uint8Array> {
  if (!link.startsWith("data:")) return downloadFile({ link, rules, totalMs, mostBytes: MOST_BYTES, signal: attempt.signal, onBytes: attempt.heard });
  const data = /^data:image\/[a-z+.-]+;base64,/i.exec(link.slice(0, 60));
  if (data === null || link.length > MOST_BYTES * 1.4) throw new CallFailure({ kind: "unusable", isRetryable: true, billed: "yes", detail: "a data URI that is no picture" });
  return Buffer.from(link.slice(data[0].length), "base64");
}

/** Not what is forbidden, too large or too slow: those stay so. */
const mayHelpToRepeat = (error: unknown): boolean => error instanceof CallFailure && ["lost", "cut-off", "server"].includes(error.failure.kind);

function lost(error: unknown): unknown {
  if (!(error instanceof CallFailure)) return error;
  return new CallFailure({ kind: "lost", isRetryable: true, billed: "yes", detail: error.failure.detail }, { cause: error });
}
