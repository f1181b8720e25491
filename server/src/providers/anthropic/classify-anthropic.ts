import type { Failure } from "../../calls/index.ts";
import { classifyByTable, type FailureRow } from "../failure-table.ts";

const ANTHROPIC_FAILURES: readonly FailureRow[] = [
  // An account without money answers like a wrong request.
  { message: /credit balance is too low|purchase credits|reached your specified (?:API )?usage limits/i, kind: "billing", isRetryable: false },
  { code: /billing_error/, kind: "billing", isRetryable: false },
  { message: /content filtering policy/i, kind: "refused", isRetryable: false },
  { code: /rate_limit_error/, kind: "rate-limited", isRetryable: true },
  { code: /overloaded_error/, kind: "server", isRetryable: true },
  { code: /authentication_error|permission_error/, kind: "credentials", isRetryable: false },
  { code: /not_found_error/, kind: "not-found", isRetryable: false },
  { code: /request_too_large|invalid_request_error/, kind: "bad-request", isRetryable: false },
  { code: /timeout_error/, kind: "timeout", isRetryable: true, billed: "unknown" },
  { code: /api_error/, kind: "server", isRetryable: true },
  { status: [403], isWebPage: true, kind: "server", isRetryable: true },
  { status: [529], kind: "server", isRetryable: true },
];

/** What an answer or an error of Anthropic means. */
export const classifyAnthropic = (error: unknown): Failure => classifyByTable(ANTHROPIC_FAILURES, error);
