import { describe, expect, it, test } from "vitest";
import type { Failure } from "../../calls/index.ts";
import { classifyPrediction, classifyReplicate } from "./classify-replicate.ts";
import type { Prediction } from "./prediction.ts";
import { ReplicateAnswer } from "./replicate-api.ts";

const LOW_CREDIT = '{"title":"Request was throttled","detail":"Request was throttled. Your rate limit for creating predictions is reduced to 6 requests per minute with a burst of 1 requests while you have less than $5.0 in credit. Your rate limit resets in ~10s.","status":429,"retry_after":10}';
const NO_CREDIT = '{"title":"Insufficient credit","detail":"You have insufficient credit to run this model. Go to https://replicate.com/account/billing#billing to purchase credit.","status":402}';

describe("answers", () => {
  test.each<[string, number, string, string | null, Partial<Failure>]>([
    ["R3 low credit", 429, LOW_CREDIT, null, { kind: "rate-limited", isRetryable: true, billed: "no", retryAfterMs: 10_000 }],
    ["R3 low credit, the text alone", 429, LOW_CREDIT.replace(',"retry_after":10', ""), null, { kind: "rate-limited", retryAfterMs: 10_000 }],
    ["R4 throttled", 429, '{"detail":"Request was throttled. Your rate limit resets in ~30s."}', null, { kind: "rate-limited", isRetryable: true, retryAfterMs: 30_000 }],
    ["R4 throttled, with a header", 429, '{"detail":"Request was throttled. Your rate limit resets in ~30s."}', "7", { kind: "rate-limited", retryAfterMs: 7_000 }],
    ["R4 throttled, saying nothing", 429, "", null, { kind: "rate-limited", isRetryable: true }],
    ["R5 no credit", 402, NO_CREDIT, null, { kind: "billing", isRetryable: false, billed: "no" }],
    ["R5 a wrong token", 401, '{"title":"Unauthenticated","detail":"You did not pass a valid authentication token","status":401}', null, { kind: "credentials", isRetryable: false, billed: "no" }],
    ["a token without the right", 403, "{}", null, { kind: "credentials", isRetryable: false }],
    ["no such model", 404, '{"title":"Not found"}', null, { kind: "not-found", isRetryable: false, billed: "no" }],
    ["a wrong input", 422, '{"title":"Input validation failed","detail":"- input.prompt: a secret dragon"}', null, { kind: "bad-request", isRetryable: false, billed: "no" }],
    ["R12 500", 500, '{"title":"Internal server error"}', null, { kind: "server", isRetryable: true, billed: "unknown" }],
    ["R12 502 of a proxy", 502, "<html>Bad gateway</html>", null, { kind: "server", isRetryable: true, billed: "unknown", detail: "502 a web page" }],
    ["200 with a page", 200, "<!doctype html>", null, { kind: "unusable", isRetryable: true, billed: "unknown" }],
    ["a redirect", 302, "", null, { kind: "unusable", billed: "no" }],
  ])("%s", (_, status, body, retryAfter, expected) => {
    expect(classifyReplicate(new ReplicateAnswer(status, body, retryAfter))).toMatchObject(expected);
  });

  it("never repeat what was asked for", () => {
    const failure = classifyReplicate(new ReplicateAnswer(422, '{"title":"Input validation failed","detail":"- input.prompt: a secret dragon"}', null));
    expect(JSON.stringify(failure)).not.toContain("secret dragon");
  });
});

describe("no answer", () => {
  const failedFetch = (code: string) => new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
  test.each<[string, Error, Partial<Failure>]>([
    ["refused", failedFetch("ECONNREFUSED"), { kind: "network", isRetryable: true, billed: "no" }],
    ["no such host", failedFetch("ENOTFOUND"), { kind: "network", billed: "no" }],
    ["reset", failedFetch("ECONNRESET"), { kind: "network", isRetryable: true, billed: "unknown" }],
    ["closed", failedFetch("UND_ERR_SOCKET"), { kind: "network", billed: "unknown" }],
    ["no headers in time", failedFetch("UND_ERR_HEADERS_TIMEOUT"), { kind: "timeout", billed: "unknown" }],
    ["our own clock", new DOMException("late", "TimeoutError"), { kind: "timeout", isRetryable: true, billed: "unknown" }],
  ])("%s", (_, error, expected) => {
    expect(classifyReplicate(error)).toMatchObject(expected);
  });
});

describe("predictions without a picture", () => {
  const ended = (status: string, error: unknown = null, more: Partial<Prediction> = {}): Prediction => ({ id: "p", status, output: null, error, ...more });
  test.each<[string, Prediction, Partial<Failure>]>([
    ["R1 aborted", ended("aborted"), { kind: "timeout", isRetryable: true, billed: "no" }],
    ["R1 canceled by somebody", ended("canceled"), { kind: "interrupted", isRetryable: true, billed: "yes" }],
    ["R6 NSFW", ended("failed", "NSFW content detected. Try running it again, or try a different prompt."), { kind: "unsafe-output", isRetryable: false, billed: "no" }],
    ["R6 E005", ended("failed", "The input or output was flagged as sensitive. Please try again with different inputs. (E005) (sDx4kqZp3R)"), { kind: "unsafe-output", isRetryable: false }],
    ["R6 succeeded with nothing", ended("succeeded", null, { output: [] }), { kind: "unsafe-output", isRetryable: false, billed: "yes" }],
    ["R7 PA", ended("failed", "Prediction interrupted; please retry (code: PA)"), { kind: "interrupted", isRetryable: true, billed: "no" }],
    ...["E6716", "E8765", "E9243", "E9828"].map((code): [string, Prediction, Partial<Failure>] => [
      `R7 ${code}`, ended("failed", `Director: unexpected error handling prediction (${code})`), { kind: "interrupted", isRetryable: true, detail: `failed ${code}` },
    ]),
    ["R7 E1000", ended("failed", "An unknown error occurred. (E1000)"), { kind: "interrupted", isRetryable: true }],
    ["R7 E1001", ended("failed", "CUDA out of memory: the model ran out of memory, try a smaller picture. (E1001)"), { isRetryable: false, billed: "no" }],
    ["R8 the platform's limit", ended("failed", "Prediction timed out after 30 minutes."), { kind: "timeout", isRetryable: true }],
    ["R9 deleted after an hour", ended("succeeded", null, { data_removed: true }), { kind: "lost", isRetryable: true, billed: "yes" }],
    ["a throttle inside", ended("failed", "Request was throttled. Your rate limit resets in ~5s."), { kind: "rate-limited", retryAfterMs: 5_000 }],
    ["words nobody knows", ended("failed", "Something about a secret dragon"), { kind: "server", isRetryable: true, detail: "failed" }],
    ["no words", ended("failed"), { kind: "server", isRetryable: true, billed: "no" }],
  ])("%s", (_, prediction, expected) => {
    expect(classifyPrediction(prediction)).toMatchObject(expected);
  });
});
