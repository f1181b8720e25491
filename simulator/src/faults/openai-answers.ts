import type { VendorAnswer } from "../http/vendor-answer.ts";
import type { FaultSettings } from "./fault-rules.ts";
import type { FaultName } from "./fault-table.ts";

type OpenAiError = { message: string; type: string; param: string | null; code: string | null };

/** The answers that OpenAI gives instead of a result; undefined for faults that are not an answer of their own. */
export function openAiFaultAnswer(name: FaultName, settings: FaultSettings, model: string): VendorAnswer | undefined {
  switch (name) {
    case "rate-limited": return rateLimited(model, settings.retryAfterSeconds ?? 2);
    case "slow-down": return failed(429, { message: "Slow down: your request rate rose too quickly. Please reduce it and raise it again gradually.", type: "rate_limit_error", param: null, code: "slow_down" });
    case "insufficient-quota": return failed(429, { message: "You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.", type: "insufficient_quota", param: null, code: settings.code ?? "insufficient_quota" });
    case "overloaded": return failed(503, { message: "The engine is currently overloaded, please try again later.", type: "service_unavailable_error", param: null, code: "server_is_overloaded" });
    case "server-error": return failed(500, { message: "The server had an error while processing your request. Sorry about that!", type: "server_error", param: null, code: null });
    case "invalid-key": return invalidKey("sk-simul****************ator");
    case "context-length-exceeded": return failed(400, { message: "This model's maximum context length is 128000 tokens. However, your messages resulted in 131074 tokens. Please reduce the length of the messages.", type: "invalid_request_error", param: "messages", code: "context_length_exceeded" });
    case "picture-blocked": return blocked("input");
    case "picture-blocked-output": return blocked("output");
    case "content-policy-violation": return failed(400, { message: "Your request was rejected as a result of our safety system. Your prompt may contain text that is not allowed by our safety system.", type: "invalid_request_error", param: null, code: "content_policy_violation" });
    case "html-page": return htmlPage();
    default: return undefined;
  }
}

export function rateLimited(model: string, retryAfterSeconds: number, limit = 10_000): VendorAnswer {
  const used = Math.max(0, limit - 1);
  return {
    ...failed(429, { message: `Rate limit reached for ${model} in organization org-simulator on requests per min (RPM): Limit ${limit}, Used ${used}, Requested 1. Please try again in ${retryAfterSeconds}s. Visit https://platform.openai.com/account/rate-limits to learn more.`, type: "requests", param: null, code: "rate_limit_exceeded" }),
    headers: {
      "retry-after": String(Math.ceil(retryAfterSeconds)),
      "retry-after-ms": String(Math.round(retryAfterSeconds * 1000)),
      "x-ratelimit-limit-requests": String(limit),
      "x-ratelimit-remaining-requests": "0",
      "x-ratelimit-remaining-tokens": "149984",
      "x-ratelimit-reset-requests": `${retryAfterSeconds}s`,
      "x-ratelimit-reset-tokens": "6m0s",
    },
  };
}

export function invalidKey(shownKey: string): VendorAnswer {
  return failed(401, { message: `Incorrect API key provided: ${shownKey}. You can find your API key at https://platform.openai.com/account/api-keys.`, type: "invalid_request_error", param: null, code: "invalid_api_key" });
}

export function missingKey(): VendorAnswer {
  return failed(401, { message: "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).", type: "invalid_request_error", param: null, code: null });
}

export function modelNotFound(model: string): VendorAnswer {
  return failed(404, { message: `The model \`${model}\` does not exist or you do not have access to it.`, type: "invalid_request_error", param: null, code: "model_not_found" });
}

export function responseNotFound(id: string): VendorAnswer {
  return failed(404, { message: `Response with id '${id}' not found.`, type: "invalid_request_error", param: "id", code: null });
}

export function badRequest(message: string, param: string | null): VendorAnswer {
  return failed(400, { message, type: "invalid_request_error", param, code: null });
}

/** The error frame of a stream that goes wrong after 200. */
export const STREAM_ERROR: { error: OpenAiError } = { error: { message: "The server had an error while processing your request. Sorry about that!", type: "server_error", param: null, code: null } };

export function htmlPage(): VendorAnswer {
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: "<!DOCTYPE html>\n<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1><p>Ray ID: 8f2a7c4d1e</p></body></html>\n" };
}

function blocked(stage: "input" | "output"): VendorAnswer {
  return { status: 400, body: { error: { message: "Your request was rejected by the safety system. If you believe this is an error, contact us at help.openai.com and include the request ID.", type: "image_generation_user_error", param: null, code: "moderation_blocked", moderation_details: { moderation_stage: stage, categories: ["violence"] } } } };
}

function failed(status: number, error: OpenAiError): VendorAnswer {
  return { status, body: { error } };
}
