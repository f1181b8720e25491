import { CallFailure, type Failure, type FailureKind } from "../../calls/index.ts";
import { classifyUnanswered } from "../failure-table.ts";
import { isBilled, type Prediction } from "./prediction.ts";
import { ReplicateAnswer } from "./replicate-api.ts";

type Row = { kind: FailureKind; isRetryable: boolean };
const again = (kind: FailureKind): Row => ({ kind, isRetryable: true });
const final = (kind: FailureKind): Row => ({ kind, isRetryable: false });

/** What the status of an HTTP answer says. */
const STATUSES: Readonly<Record<number, Row>> = {
  400: final("bad-request"), 401: final("credentials"), 402: final("billing"), 403: final("credentials"), 404: final("not-found"),
  408: again("timeout"), 413: final("bad-request"), 422: final("bad-request"), 429: again("rate-limited"),
};

/** What `error` of a failed prediction says, first match. Safety is asked for again only in other words, which is not the same call. */
const ERROR_TEXTS: readonly (readonly [RegExp, Row])[] = [
  [/nsfw|\bE005\b|flagged as sensitive|safety (?:filter|checker)|content policy/i, final("unsafe-output")],
  [/\bE1001\b|out of memory/i, final("interrupted")],
  [/code: PA\b|prediction interrupted|\b(?:E6716|E8765|E9243|E9828)\b|director: unexpected/i, again("interrupted")],
  [/\bE1000\b|unknown error/i, again("interrupted")],
  [/throttled|rate limit/i, again("rate-limited")],
  [/timed? ?out|deadline/i, again("timeout")],
  [/\binvalid\b|validation|unsupported|must be/i, final("bad-request")],
];

/** Says what an error of a request means. */
export function classifyReplicate(error: unknown): Failure {
  if (error instanceof CallFailure) return error.failure;
  if (error instanceof ReplicateAnswer) return classifyAnswer(error);
  return classifyUnanswered(error);
}

/** Says what the end of a prediction means, when there is no picture in it. */
export function classifyPrediction(prediction: Prediction): Failure {
  const billed = isBilled(prediction) ? "yes" : "no";
  const { status } = prediction;
  if (prediction.data_removed === true) return { ...again("lost"), billed, detail: "its output is deleted" };
  // nothing in it is what the vendor's own safety layer leaves behind
  if (status === "succeeded") return { ...final("unsafe-output"), billed, detail: "succeeded with an empty output" };
  if (status === "aborted") return { ...again("timeout"), billed, detail: "aborted before it started" };
  if (status === "canceled") return { ...again("interrupted"), billed, detail: "canceled" };
  const text = typeof prediction.error === "string" ? prediction.error : "";
  const [, row] = ERROR_TEXTS.find(([pattern]) => pattern.test(text)) ?? [null, again("server")];
  const wait = row.kind === "rate-limited" ? waitIn(text) : null;
  return { ...row, billed, detail: `failed ${codeIn(text)}`.trim(), ...(wait !== null && { retryAfterMs: wait }) };
}

function classifyAnswer({ status, body, retryAfter }: ReplicateAnswer): Failure {
  const row = STATUSES[status] ?? (status >= 500 ? again("server") : again("unusable"));
  const wait = row.kind === "rate-limited" ? (waitIn(retryAfter ?? "", true) ?? waitIn(body)) : null;
  const billed = status >= 500 || status < 300 ? "unknown" : "no";
  return { ...row, billed, detail: `${status} ${titleOf(body)}`.trim(), ...(wait !== null && { retryAfterMs: wait }) };
}

/** From a Retry-After header, `retry_after` of the body, or "resets in ~30s" in its text. */
function waitIn(text: string, isHeader = false): number | null {
  const seconds = isHeader ? /^\s*(\d+(?:\.\d+)?)\s*$/.exec(text)?.[1] : (/"retry_after"\s*:\s*"?(\d+(?:\.\d+)?)/.exec(text)?.[1] ?? /~\s*(\d+(?:\.\d+)?)\s*s/.exec(text)?.[1]);
  if (seconds !== undefined) return Math.ceil(Number(seconds) * 1000);
  const date = isHeader ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

/** The vendor's code for it, in brackets at the end of its sentences. */
const codeIn = (text: string): string => /\b(E\d{3,5}|PA)\b/.exec(text)?.[1] ?? "";

/** The title alone: details may repeat what was asked for. */
function titleOf(body: string): string {
  try {
    const { title } = JSON.parse(body) as { title?: unknown };
    return typeof title === "string" ? title.slice(0, 60) : "";
  } catch {
    return /<html|<!doctype/i.test(body) ? "a web page" : "";
  }
}
