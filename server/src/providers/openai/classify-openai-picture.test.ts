import { APICallError, NoImageGeneratedError } from "ai";
import { expect, it, test } from "vitest";
import type { Failure } from "../../calls/index.ts";
import { classifyOpenAiPicture } from "./classify-openai-picture.ts";

const answer = (statusCode: number | undefined, body: unknown, responseHeaders: Record<string, string> = {}, cause?: unknown) =>
  new APICallError({ message: "vendor words", url: "https://api.openai.com/v1/images/generations", requestBodyValues: { prompt: "a secret dragon" }, ...(statusCode !== undefined && { statusCode }), responseHeaders, responseBody: typeof body === "string" ? body : JSON.stringify(body), cause });
const refusal = (code: string | null, type = "image_generation_user_error", more: object = {}) => ({ error: { message: "vendor words about a secret dragon", type, param: null, code, ...more } });
const blocked = (stage: string) => refusal("moderation_blocked", "image_generation_user_error", { moderation_details: { moderation_stage: stage, categories: ["violence"] } });
const socketError = (code: string) => new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });

test.each<[string, Error, Partial<Failure>]>([
  ["O1 too often", answer(429, refusal("rate_limit_exceeded", "tokens"), { "retry-after": "7" }), { kind: "rate-limited", isRetryable: true, billed: "no", retryAfterMs: 7_000 }],
  ["O1 the longest hint", answer(429, '{"error":{"message":"Please try again in 41.724s.","type":"requests","code":"rate_limit_exceeded"}}', { "retry-after-ms": "900" }), { kind: "rate-limited", retryAfterMs: 41_724 }],
  ["O2 slow down", answer(429, refusal("slow_down", "rate_limit_error")), { kind: "rate-limited", isRetryable: true }],
  ["O3 no quota", answer(429, refusal("insufficient_quota", "insufficient_quota")), { kind: "billing", isRetryable: false, billed: "no" }],
  ...["credit_balance_exhausted", "organization_spend_limit_exceeded", "project_spend_limit_exceeded", "organization_usage_limit_exceeded", "a_code_of_tomorrow"].map((code): [string, Error, Partial<Failure>] => [
    `O3 ${code}`, answer(429, refusal(code, "insufficient_quota")), { kind: "billing", isRetryable: false },
  ]),
  ["O4 overloaded", answer(503, refusal("server_is_overloaded", "service_unavailable_error")), { kind: "server", isRetryable: true, billed: "no" }],
  ["O5 server error", answer(500, refusal(null, "server_error")), { kind: "server", isRetryable: true, billed: "no" }],
  ["O5 of a gateway", answer(504, "upstream timeout"), { kind: "server", isRetryable: true, billed: "unknown" }],
  ["O6 a wrong key", answer(401, refusal("invalid_api_key", "invalid_request_error")), { kind: "credentials", isRetryable: false, billed: "no" }],
  ["O7 a wrong parameter", answer(400, refusal("invalid_value", "invalid_request_error")), { kind: "bad-request", isRetryable: false }],
  ["no such model", answer(404, refusal("model_not_found", "invalid_request_error")), { kind: "not-found", isRetryable: false }],
  ["O13 reset", answer(undefined, "", {}, socketError("ECONNRESET")), { kind: "network", isRetryable: true, billed: "unknown" }],
  ["O13 refused", answer(undefined, "", {}, socketError("ECONNREFUSED")), { kind: "network", isRetryable: true, billed: "no" }],
  ["O15 our own clock", new DOMException("late", "TimeoutError"), { kind: "timeout", isRetryable: true, billed: "unknown" }],
  ["O16 blocked at its words", answer(400, blocked("input")), { kind: "refused", isRetryable: false, billed: "no", detail: "400 moderation_blocked input" }],
  ["O16 blocked when it was made", answer(400, blocked("output")), { kind: "unsafe-output", isRetryable: false, billed: "no" }],
  ["O16 the older code", answer(400, refusal("content_policy_violation", "invalid_request_error")), { kind: "refused", isRetryable: false }],
  ["O17 a page with 200", answer(200, "<!DOCTYPE html><title>Proxy</title>"), { kind: "unusable", isRetryable: true, billed: "no" }],
  ["JSON of another shape", answer(200, { hello: 1 }), { kind: "unusable", isRetryable: true, billed: "unknown" }],
  ["no picture", new NoImageGeneratedError({}), { kind: "unusable", isRetryable: true }],
])("%s", (_, error, expected) => {
  expect(classifyOpenAiPicture(error)).toMatchObject(expected);
});

it("never repeats the vendor's words or ours", () => {
  expect(JSON.stringify(classifyOpenAiPicture(answer(400, blocked("input"))))).not.toMatch(/vendor words|secret dragon/);
});
