import type { FailureRow } from "./failure-table.ts";

/** What OpenAI and the many servers that speak like it answer. Order matters: a status alone does not tell a full account from a busy one. */
export const OPENAI_SHAPED_FAILURES: readonly FailureRow[] = [
  { code: /insufficient_quota|credit_balance_exhausted|(?:organization|project)_(?:spend|usage)_limit_exceeded|billing_hard_limit_reached|billing_not_active|account_deactivated/, kind: "billing", isRetryable: false },
  { code: /rate_limit|slow_down|^(?:tokens|requests)$/, kind: "rate-limited", isRetryable: true },
  { code: /invalid_api_key|invalid_authentication|authentication_error|invalid_organization|unsupported_country_region_territory/, kind: "credentials", isRetryable: false },
  { code: /model_not_found|deployment_not_found|not_found_error/, kind: "not-found", isRetryable: false },
  { code: /moderation_blocked/, body: /"moderation_stage"\s*:\s*"output"/, kind: "unsafe-output", isRetryable: false },
  { code: /moderation_blocked|content_policy_violation|content_filter|image_generation_user_error/, kind: "refused", isRetryable: false },
  { message: /rejected (?:by|as a result of) (?:the|our) safety system/i, kind: "refused", isRetryable: false },
  { code: /context_length_exceeded|string_above_max_length|invalid_request_error|unsupported_parameter|unsupported_value|invalid_json_schema/, status: [400, 413, 422], kind: "bad-request", isRetryable: false },
  { code: /overloaded|service_unavailable|server_error|internal_error|api_error/, kind: "server", isRetryable: true },
  { code: /timeout/, kind: "timeout", isRetryable: true, billed: "unknown" },
  { code: /invalid_request_error/, kind: "bad-request", isRetryable: false },
  // A firewall's page says nothing about our key.
  { status: [403], isWebPage: true, kind: "server", isRetryable: true },
];
