import { APICallError } from "ai";
import { CallFailure, type Failure, type FailureKind } from "../../calls/index.ts";
import { classifyUnanswered } from "../failure-table.ts";

type Row = { kind: FailureKind; isRetryable: boolean };
const again = (kind: FailureKind): Row => ({ kind, isRetryable: true });
const final = (kind: FailureKind): Row => ({ kind, isRetryable: false });

const STATUSES: Readonly<Record<number, Row>> = {
  400: final("bad-request"), 401: final("credentials"), 402: final("billing"), 403: final("credentials"), 404: final("not-found"), 408: again("timeout"),
  429: again("rate-limited"), 499: again("timeout"), 504: again("timeout"),
};
/** Of an answer without a picture. */
const FINISH_REASONS: readonly (readonly [RegExp, Row])[] = [
  [/SAFETY|PROHIBITED|BLOCKLIST|SPII|RECITATION/, final("unsafe-output")],
  [/MAX_TOKENS/, again("cut-off")],
];

/** Says what an error of a call for a picture means. */
export function classifyGooglePicture(error: unknown): Failure {
  if (error instanceof CallFailure) return error.failure;
  if (!APICallError.isInstance(error) || error.statusCode === undefined) return classifyUnanswered(error);
  const { statusCode: status, responseBody: body = "" } = error;
  if (status < 300) return { ...again("unusable"), billed: "unknown", detail: `${status} of another shape` };
  const row = rowOf(status, body);
  const wait = row.kind === "rate-limited" ? waitOf(error) : null;
  return { ...row, billed: status >= 500 ? "unknown" : "no", detail: `${status} ${wordOf(body)}`.trim(), ...(wait !== null && { retryAfterMs: wait }) };
}

/** Says what an answer means that holds no picture, by its finish reason or the reason its prompt was blocked. */
export function classifyGoogleFinish(reason: string, isPromptBlocked: boolean): Failure {
  if (isPromptBlocked) return { ...final("refused"), billed: "no", detail: `blocked ${reason}`.trim() };
  const [, row] = FINISH_REASONS.find(([pattern]) => pattern.test(reason)) ?? [null, again("unusable")];
  // tokens of thought may be on the bill although no picture is
  return { ...row, billed: "unknown", detail: `no picture: ${reason === "" ? "no reason" : reason}` };
}

function rowOf(status: number, body: string): Row {
  if (status === 400 && /API_KEY_INVALID|API key (?:not valid|expired)/.test(body)) return final("credentials");
  if (status === 400 && /FAILED_PRECONDITION/.test(body)) return final("billing");
  // a day's quota, or none at all, does not come back by waiting a little
  if (status === 429 && /PerDay|"quotaValue"\s*:\s*"0"|prepayment credits|billing account/i.test(body)) return final("billing");
  return STATUSES[status] ?? (status >= 500 ? again("server") : final("bad-request"));
}

function waitOf({ responseHeaders = {}, responseBody = "" }: APICallError): number | null {
  const delay = /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(responseBody)?.[1];
  const hints = [Number.parseFloat(responseHeaders["retry-after"] ?? ""), Number(delay ?? Number.NaN)].filter((seconds) => Number.isFinite(seconds) && seconds >= 0);
  return hints.length === 0 ? null : Math.ceil(Math.max(...hints) * 1000);
}

/** The vendor's own word for the status, such as RESOURCE_EXHAUSTED. */
const wordOf = (body: string): string => /"status"\s*:\s*"([A-Z_]{3,40})"/.exec(body)?.[1] ?? "";
