import type { VendorAnswer } from "../http/vendor-answer.ts";
import type { FaultSettings } from "./fault-rules.ts";
import type { FaultName } from "./fault-table.ts";

/** The answers to a create call that make no prediction; undefined for faults of another kind. */
export function replicateCreateAnswer(name: FaultName, settings: FaultSettings): VendorAnswer | undefined {
  switch (name) {
    case "unauthenticated": return unauthenticated();
    case "low-credit-throttled": return lowCreditThrottled(settings.retryAfterSeconds ?? 10);
    case "throttled": return throttled(settings.retryAfterSeconds ?? 2, false);
    case "throttled-with-header": return throttled(settings.retryAfterSeconds ?? 2, true);
    case "insufficient-credit": return problem(402, "Insufficient credit", "You have insufficient credit to run this model. Go to https://replicate.com/account/billing#billing to purchase credit. Once you purchase credit, please wait a few minutes before trying again.");
    case "create-failed": return serverError();
    default: return undefined;
  }
}

/** What `error` says on a prediction that failed. */
export function replicateFailureText(name: FaultName, settings: FaultSettings): string | undefined {
  switch (name) {
    case "nsfw": return "NSFW content detected. Try running it again, or try a different prompt.";
    case "flagged-sensitive": return "The input or output was flagged as sensitive. Please try again with different inputs. (E005) (sDx4kqZp3R)";
    case "interrupted": return "Prediction interrupted; please retry (code: PA)";
    case "director-error": return `Director: unexpected error handling prediction (${settings.code ?? "E6716"})`;
    case "unknown-error": return "An unknown error occurred. (E1000)";
    case "out-of-memory": return "CUDA out of memory: the model ran out of memory, try a smaller picture. (E1001)";
    default: return undefined;
  }
}

/** The wait stands in the text, and in Retry-After only where the vendor sends it. */
export function throttled(retryAfterSeconds: number, withHeader: boolean): VendorAnswer {
  const answer: VendorAnswer = { status: 429, body: { detail: `Request was throttled. Your rate limit resets in ~${retryAfterSeconds}s.` } };
  return withHeader ? { ...answer, headers: { "retry-after": String(retryAfterSeconds) } } : answer;
}

export function unauthenticated(): VendorAnswer {
  return problem(401, "Unauthenticated", "You did not pass a valid authentication token");
}

export function notFound(): VendorAnswer {
  return problem(404, "Not found", "The requested resource could not be found.");
}

export function unprocessable(detail: string): VendorAnswer {
  return problem(422, "Input validation failed", detail);
}

export function serverError(): VendorAnswer {
  return problem(500, "Internal server error", "Something went wrong on our end. Please try again.");
}

function lowCreditThrottled(retryAfterSeconds: number): VendorAnswer {
  return {
    status: 429,
    body: {
      title: "Request was throttled",
      detail: `Request was throttled. Your rate limit for creating predictions is reduced to 6 requests per minute with a burst of 1 requests while you have less than $5.0 in credit. Your rate limit resets in ~${retryAfterSeconds}s.`,
      status: 429,
      retry_after: retryAfterSeconds,
    },
  };
}

function problem(status: number, title: string, detail: string): VendorAnswer {
  return { status, headers: { "content-type": "application/problem+json" }, body: { title, detail, status } };
}
