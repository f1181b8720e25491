/** What a client asks for; `image` is a picture in the answer itself, `prediction` one that is polled. */
export const OPERATIONS = ["chat", "responses", "moderation", "image", "speech", "prediction"] as const;
export type Operation = (typeof OPERATIONS)[number];

export type FaultGroup = "refused" | "account" | "request" | "transport" | "stream" | "content" | "safety" | "prediction" | "output-shape" | "download" | "webhook";

/**
 * `row` is the row of the table of provider failures: O for OpenAI-shaped servers, R for Replicate.
 * `isRecoverable` says that a client which does everything right still finishes its book.
 */
export type FaultSpec = { row: string; group: FaultGroup; operations: readonly Operation[]; billed: boolean; isRecoverable: boolean; does: string };

const OPENAI: readonly Operation[] = ["chat", "responses", "moderation", "image", "speech"];
const WRITING: readonly Operation[] = ["chat", "responses"];
const PREDICTION: readonly Operation[] = ["prediction"];
const IMAGE: readonly Operation[] = ["image"];

const fault = (row: string, group: FaultGroup, operations: readonly Operation[], does: string, more: { billed?: boolean; isRecoverable?: boolean } = {}): FaultSpec => ({
  row, group, operations, does, billed: more.billed ?? false, isRecoverable: more.isRecoverable ?? true,
});
const FINAL = { isRecoverable: false };
const BILLED = { billed: true };

export const FAULTS = {
  "rate-limited": fault("O1", "refused", OPENAI, "429 rate_limit_exceeded with Retry-After, retry-after-ms and x-ratelimit headers"),
  "slow-down": fault("O2", "refused", OPENAI, "429 rate_limit_error, code slow_down"),
  "insufficient-quota": fault("O3", "account", OPENAI, "429 insufficient_quota; the setting `code` chooses one of the newer codes", FINAL),
  "overloaded": fault("O4", "refused", OPENAI, "503 service_unavailable_error, code server_is_overloaded"),
  "server-error": fault("O5", "refused", OPENAI, "500 server_error"),
  "invalid-key": fault("O6", "account", OPENAI, "401 invalid_api_key, for a key that is right", FINAL),
  "context-length-exceeded": fault("O7", "request", WRITING, "400 invalid_request_error, code context_length_exceeded", FINAL),
  "length-cut": fault("O8", "content", WRITING, "200, the text ends in the middle with finish_reason length", BILLED),
  "content-filter": fault("O9", "safety", WRITING, "200, finish_reason content_filter and no text", { billed: true, isRecoverable: false }),
  "refusal": fault("O10", "safety", WRITING, "200, content null and a refusal", { billed: true, isRecoverable: false }),
  "refusal-in-prose": fault("O10", "safety", WRITING, "200, a polite sentence instead of the structure asked for", { billed: true, isRecoverable: false }),
  "invalid-json": fault("O11", "content", WRITING, "200, prose before the JSON", BILLED),
  "fenced-json": fault("O11", "content", WRITING, "200, the JSON inside a Markdown fence", BILLED),
  "trailing-comma": fault("O11", "content", WRITING, "200, JSON with a trailing comma", BILLED),
  "wrong-page-count": fault("O11", "content", WRITING, "200, one page fewer than asked for", BILLED),
  "duplicate-page-numbers": fault("O11", "content", WRITING, "200, two pages carry the same number", BILLED),
  "stream-cut": fault("O12", "stream", WRITING, "the stream ends cleanly in the middle: no finish_reason, no [DONE]", BILLED),
  "stream-reset": fault("O13", "stream", WRITING, "the connection is reset in the middle of the stream", BILLED),
  "stream-error-frame": fault("O14", "stream", WRITING, "an error object in the stream after 200", BILLED),
  "slow-first-token": fault("O15", "stream", WRITING, "headers at once, the first token after 40 s (setting `delayMs`)", BILLED),
  "stream-stall": fault("O15", "stream", WRITING, "the stream falls silent in the middle and stays open", BILLED),
  "hang": fault("O15", "transport", OPENAI, "no answer at all, not even headers"),
  "connection-reset": fault("O13", "transport", OPENAI, "the connection is reset before an answer"),
  "answer-lost": fault("O13", "transport", OPENAI, "the work is done and billed, then the connection is reset instead of the answer", BILLED),
  "slow-tail": fault("O15", "transport", OPENAI, "the right answer, ten times as slow", BILLED),
  "picture-blocked": fault("O16", "safety", IMAGE, "400 moderation_blocked, stage input", FINAL),
  "picture-blocked-output": fault("O16", "safety", IMAGE, "400 moderation_blocked, stage output"),
  "content-policy-violation": fault("O16", "safety", IMAGE, "400 content_policy_violation, the older shape", FINAL),
  "html-page": fault("O17", "refused", OPENAI, "200 with an HTML page of a proxy"),
  "unsafe-text": fault("O10", "safety", WRITING, "200, one text of the answer carries words that moderation flags", BILLED),
  "unsafe-picture": fault("R6", "safety", ["image", "prediction"], "a picture that moderation flags", BILLED),
  "unsafe-verdict": fault("O16", "safety", ["moderation"], "flagged, whatever was asked", FINAL),

  "unauthenticated": fault("R5", "account", PREDICTION, "401, for a token that is right", FINAL),
  "aborted": fault("R1", "prediction", PREDICTION, "status aborted: it never started"),
  "canceled-by-vendor": fault("R1", "prediction", PREDICTION, "status canceled, though nobody asked", BILLED),
  "unknown-status": fault("R1", "prediction", PREDICTION, "a status nobody has heard of (`queued_for_capacity`), then the usual ones", BILLED),
  "unknown-status-forever": fault("R1", "prediction", PREDICTION, "a status nobody has heard of, for ever"),
  "cold-boot": fault("R2", "prediction", PREDICTION, "starting for 60 s more (setting `delayMs`), then the usual; Cancel-After aborts it", BILLED),
  "low-credit-throttled": fault("R3", "refused", PREDICTION, "429 with retry_after in the body"),
  "throttled": fault("R4", "refused", PREDICTION, "429 with the wait in the text alone"),
  "throttled-with-header": fault("R4", "refused", PREDICTION, "429 with the wait in Retry-After, too"),
  "insufficient-credit": fault("R5", "account", PREDICTION, "402 Insufficient credit", FINAL),
  "nsfw": fault("R6", "safety", PREDICTION, "failed: NSFW content detected"),
  "flagged-sensitive": fault("R6", "safety", PREDICTION, "failed: flagged as sensitive (E005)"),
  "empty-output": fault("R6", "safety", PREDICTION, "succeeded with output []", BILLED),
  "interrupted": fault("R7", "prediction", PREDICTION, "failed: Prediction interrupted; please retry (code: PA)"),
  "director-error": fault("R7", "prediction", PREDICTION, "failed: Director: unexpected error (E6716; setting `code`)"),
  "unknown-error": fault("R7", "prediction", PREDICTION, "failed: an unknown error (E1000)"),
  "out-of-memory": fault("R7", "prediction", PREDICTION, "failed: out of memory (E1001)", FINAL),
  "prediction-stuck": fault("R8", "prediction", PREDICTION, "processing until it is canceled, or for 30 minutes"),
  "output-expired": fault("R9", "download", PREDICTION, "succeeded, but the file answers 404", BILLED),
  "output-gone": fault("R9", "download", PREDICTION, "succeeded, but the file answers 410", BILLED),
  "output-string": fault("R10", "output-shape", PREDICTION, "output is one string", BILLED),
  "output-array": fault("R10", "output-shape", PREDICTION, "output is an array of strings", BILLED),
  "output-data-uri": fault("R10", "output-shape", PREDICTION, "output is a data: URI", BILLED),
  "output-early": fault("R10", "output-shape", PREDICTION, "an unfinished output while processing, the real one at the end", BILLED),
  "webhook-duplicate": fault("R11", "webhook", PREDICTION, "every webhook twice", BILLED),
  "webhook-lost": fault("R11", "webhook", PREDICTION, "no webhook ever comes", BILLED),
  "webhook-reordered": fault("R11", "webhook", PREDICTION, "completed comes before start", BILLED),
  "webhook-forged": fault("R11", "webhook", PREDICTION, "webhooks with a wrong signature", BILLED),
  "create-failed": fault("R12", "refused", PREDICTION, "500, and no prediction was made"),
  "create-answer-lost": fault("R12", "transport", PREDICTION, "500, but the prediction was made, runs and is billed", BILLED),
  "create-reset": fault("R12", "transport", PREDICTION, "connection reset, but the prediction was made, runs and is billed", BILLED),
  "create-hang": fault("R12", "transport", PREDICTION, "no answer to the create call; nothing was made"),
  "poll-failed": fault("R12", "prediction", PREDICTION, "the first two status polls answer 500", BILLED),
  "download-not-found": fault("R13", "download", PREDICTION, "the file answers 404 the first time", BILLED),
  "download-forbidden": fault("R13", "download", PREDICTION, "the file answers 403", BILLED),
  "download-truncated": fault("R13", "download", PREDICTION, "the body is shorter than its Content-Length, the first time", BILLED),
  "download-html": fault("R13", "download", PREDICTION, "an HTML page instead of the file", BILLED),
  "download-empty": fault("R13", "download", PREDICTION, "a file of 0 bytes", BILLED),
  "download-garbage": fault("R13", "download", PREDICTION, "a PNG header, then garbage", BILLED),
  "download-huge": fault("R13", "download", PREDICTION, "60 MB", BILLED),
  "download-slow": fault("R13", "download", PREDICTION, "one byte a second", BILLED),
  "download-redirect-private": fault("R13", "download", PREDICTION, "302 to a private address", BILLED),
  "output-private-link": fault("R13", "download", PREDICTION, "the output link itself leads to a private address", BILLED),
  "cancel-race": fault("R14", "prediction", PREDICTION, "cancel answers with the prediction already succeeded", BILLED),
} as const satisfies Record<string, FaultSpec>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];

export function describeFault(name: FaultName): FaultSpec {
  return FAULTS[name];
}

/** The faults a word stands for: a name, a row (`O1`, `R13`), a group, `recoverable` or `all`. Throws on any other word. */
export function findFaults(word: string): readonly FaultName[] {
  if (word === "all") return FAULT_NAMES;
  const found = FAULT_NAMES.filter((name) => {
    const spec = describeFault(name);
    return name === word || spec.row === word || spec.group === word || (word === "recoverable" && spec.isRecoverable);
  });
  if (found.length === 0) throw new Error(`No fault, row or group is called "${word}".`);
  return found;
}
