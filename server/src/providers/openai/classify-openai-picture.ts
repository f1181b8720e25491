import { APICallError, NoImageGeneratedError } from "ai";
import { CallFailure, type Failure, type FailureKind } from "../../calls/index.ts";
import { classifyUnanswered } from "../failure-table.ts";

type Row = { kind: FailureKind; isRetryable: boolean };
const again = (kind: FailureKind): Row => ({ kind, isRetryable: true });
const final = (kind: FailureKind): Row => ({ kind, isRetryable: false });

/** What the vendor's own code says; it goes before the status, which is 429 both for haste and for an empty purse. */
const CODES: Readonly<Record<string, Row>> = {
  moderation_blocked: final("refused"), content_policy_violation: final("refused"),
  insufficient_quota: final("billing"), credit_balance_exhausted: final("billing"), billing_hard_limit_reached: final("billing"),
  organization_spend_limit_exceeded: final("billing"), project_spend_limit_exceeded: final("billing"), organization_usage_limit_exceeded: final("billing"),
  invalid_api_key: final("credentials"), model_not_found: final("not-found"), unsupported_country_region_territory: final("credentials"),
  rate_limit_exceeded: again("rate-limited"), slow_down: again("rate-limited"), server_is_overloaded: again("server"),
};
const STATUSES: Readonly<Record<number, Row>> = {
  400: final("bad-request"), 401: final("credentials"), 403: final("credentials"), 404: final("not-found"), 408: again("timeout"), 409: again("server"),
  413: final("bad-request"), 422: final("bad-request"), 429: again("rate-limited"),
};

/** Says what an error of a call for a picture means. */
export function classifyOpenAiPicture(error: unknown): Failure {
  if (error instanceof CallFailure) return error.failure;
  if (NoImageGeneratedError.isInstance(error)) return { ...again("unusable"), billed: "unknown", detail: "no picture in the answer" };
  if (!APICallError.isInstance(error) || error.statusCode === undefined) return classifyUnanswered(error);
  const { code, type, stage } = readError(error.responseBody);
  const status = error.statusCode;
  // a page comes from something that stands before the vendor
  if (isPage(error.responseBody)) return { ...again(status < 300 ? "unusable" : "server"), billed: status < 500 ? "no" : "unknown", detail: `${status} a web page` };
  if (status < 300) return { ...again("unusable"), billed: "unknown", detail: `${status} of another shape` };
  const row = rowOf({ status, code, type, stage });
  const wait = row.kind === "rate-limited" ? waitOf(error) : null;
  return { ...row, billed: status >= 500 && type === "" ? "unknown" : "no", detail: [status, code, stage].filter((word) => word !== "").join(" "), ...(wait !== null && { retryAfterMs: wait }) };
}

function rowOf({ status, code, type, stage }: { status: number; code: string; type: string; stage: string }): Row {
  // a picture that was made and held back may come out otherwise, for other words
  if (code === "moderation_blocked" && stage === "output") return final("unsafe-output");
  if (type === "insufficient_quota") return final("billing");
  return CODES[code] ?? STATUSES[status] ?? (status >= 500 ? again("server") : final("bad-request"));
}

function readError(body: string | undefined): { code: string; type: string; stage: string } {
  const word = (value: unknown): string => (typeof value === "string" ? value.slice(0, 60) : "");
  try {
    const { error } = JSON.parse(body ?? "") as { error?: { code?: unknown; type?: unknown; moderation_details?: { moderation_stage?: unknown } } };
    return { code: word(error?.code), type: word(error?.type), stage: word(error?.moderation_details?.moderation_stage) };
  } catch {
    return { code: "", type: "", stage: "" };
  }
}

/** The longest of the hints: headers, and "try again in 41.7s" in the text. */
function waitOf({ responseHeaders = {}, responseBody = "" }: APICallError): number | null {
  const seconds = Number.parseFloat(responseHeaders["retry-after"] ?? "");
  const inText = /try again in (\d+(?:\.\d+)?)(ms|s)/i.exec(responseBody);
  const hints = [
    seconds * 1000,
    Number.parseFloat(responseHeaders["retry-after-ms"] ?? ""),
    inText ? Number(inText[1]) * (inText[2] === "ms" ? 1 : 1000) : Number.NaN,
  ].filter((ms) => Number.isFinite(ms) && ms >= 0);
  return hints.length === 0 ? null : Math.ceil(Math.max(...hints));
}

const isPage = (body: string | undefined): boolean => /^\s*<(?:!doctype|html)/i.test(body ?? "");
