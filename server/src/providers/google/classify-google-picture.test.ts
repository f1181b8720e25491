import { APICallError } from "ai";
import { expect, test } from "vitest";
import type { Failure } from "../../calls/index.ts";
import { classifyGoogleFinish, classifyGooglePicture } from "./classify-google-picture.ts";

const answer = (statusCode: number, body: unknown, responseHeaders: Record<string, string> = {}) =>
  new APICallError({ message: "vendor words", url: "https://generativelanguage.googleapis.com", requestBodyValues: {}, statusCode, responseHeaders, responseBody: JSON.stringify(body) });
const error = (code: number, status: string, message = "", details: unknown[] = []) => ({ error: { code, status, message, details } });
const retryIn = (seconds: string) => ({ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: seconds });
const quota = (quotaId: string) => ({ "@type": "type.googleapis.com/google.rpc.QuotaFailure", violations: [{ quotaId, quotaValue: "15" }] });

test.each<[string, APICallError, Partial<Failure>]>([
  ["too often", answer(429, error(429, "RESOURCE_EXHAUSTED", "quota", [quota("GenerateRequestsPerMinutePerProject"), retryIn("34s")])), { kind: "rate-limited", isRetryable: true, billed: "no", retryAfterMs: 34_000 }],
  ["the day is used up", answer(429, error(429, "RESOURCE_EXHAUSTED", "quota", [quota("GenerateRequestsPerDayPerProject")])), { kind: "billing", isRetryable: false }],
  ["a wrong key", answer(400, error(400, "INVALID_ARGUMENT", "API key not valid.", [{ reason: "API_KEY_INVALID" }])), { kind: "credentials", isRetryable: false }],
  ["a key without the right", answer(403, error(403, "PERMISSION_DENIED")), { kind: "credentials", isRetryable: false }],
  ["no billing in this country", answer(400, error(400, "FAILED_PRECONDITION")), { kind: "billing", isRetryable: false }],
  ["a wrong request", answer(400, error(400, "INVALID_ARGUMENT")), { kind: "bad-request", isRetryable: false, detail: "400 INVALID_ARGUMENT" }],
  ["no such model", answer(404, error(404, "NOT_FOUND")), { kind: "not-found", isRetryable: false }],
  ["broken inside", answer(500, error(500, "INTERNAL")), { kind: "server", isRetryable: true, billed: "unknown" }],
  ["overloaded", answer(503, error(503, "UNAVAILABLE")), { kind: "server", isRetryable: true }],
  ["out of time", answer(504, error(504, "DEADLINE_EXCEEDED")), { kind: "timeout", isRetryable: true }],
  ["200 of another shape", answer(200, { hello: 1 }), { kind: "unusable", isRetryable: true }],
])("%s", (_, failure, expected) => {
  expect(classifyGooglePicture(failure)).toMatchObject(expected);
});

test.each<[string, boolean, Partial<Failure>]>([
  ["IMAGE_SAFETY", false, { kind: "unsafe-output", isRetryable: false }],
  ["SAFETY", false, { kind: "unsafe-output", isRetryable: false }],
  ["IMAGE_PROHIBITED_CONTENT", false, { kind: "unsafe-output" }],
  ["NO_IMAGE", false, { kind: "unusable", isRetryable: true }],
  ["STOP", false, { kind: "unusable", isRetryable: true }],
  ["MAX_TOKENS", false, { kind: "cut-off", isRetryable: true }],
  ["PROHIBITED_CONTENT", true, { kind: "refused", isRetryable: false, billed: "no" }],
])("an answer without a picture: %s", (reason, isPromptBlocked, expected) => {
  expect(classifyGoogleFinish(reason, isPromptBlocked)).toMatchObject(expected);
});
