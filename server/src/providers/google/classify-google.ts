import type { Failure } from "../../calls/index.ts";
import { classifyByTable, type FailureRow } from "../failure-table.ts";

const GOOGLE_FAILURES: readonly FailureRow[] = [
  // A wrong key answers 400 like a wrong request; only the reason tells them apart.
  { body: /API_KEY_INVALID|API key (?:not valid|expired)|API_KEY_SERVICE_BLOCKED/i, kind: "credentials", isRetryable: false },
  { body: /BILLING_DISABLED|enable billing|billing account|prepay(?:ment)? credits? (?:are|is) depleted|spend(?:ing)? cap/i, status: [400, 402, 403, 429], kind: "billing", isRetryable: false },
  // A day's quota comes back tomorrow; asking again every minute only burns books.
  { code: /resource_exhausted/, body: /PerDay/, kind: "billing", isRetryable: false },
  { code: /resource_exhausted/, kind: "rate-limited", isRetryable: true },
  { body: /"(?:blockReason|finishReason)"\s*:\s*"(?:SAFETY|BLOCKLIST|PROHIBITED_CONTENT|SPII|IMAGE_SAFETY|RECITATION|OTHER)"/, kind: "refused", isRetryable: false },
  { code: /unauthenticated/, kind: "credentials", isRetryable: false },
  { code: /permission_denied/, kind: "credentials", isRetryable: false },
  { message: /user location is not supported/i, kind: "credentials", isRetryable: false },
  { code: /not_found/, kind: "not-found", isRetryable: false },
  { code: /invalid_argument|failed_precondition|out_of_range/, kind: "bad-request", isRetryable: false },
  { code: /deadline_exceeded|cancelled/, kind: "timeout", isRetryable: true, billed: "unknown" },
  { code: /internal|unavailable|aborted|unknown|data_loss/, kind: "server", isRetryable: true },
  { status: [403], isWebPage: true, kind: "server", isRetryable: true },
];

/** What an answer or an error of Google's Gemini API means. */
export const classifyGoogle = (error: unknown): Failure => classifyByTable(GOOGLE_FAILURES, error);
