import type { ErrorCode } from "@ai-story-book/contracts";
import type { FailureKind } from "./failure.ts";
import type { Operation } from "./units.ts";

/** What a reader is told when a call has failed for good. Judging is part of writing: who cannot judge cannot go on. */
export function codeOfFailure(operation: Operation, kind: FailureKind): ErrorCode {
  if (operation === "speech") return "SPEECH_FAILED";
  if (operation === "picture") return CODES_OF_PICTURES[kind] ?? "IMAGE_FAILED";
  return CODES_OF_TEXTS[kind] ?? "LLM_TIMEOUT";
}

const CODES_OF_PICTURES: Partial<Record<FailureKind, ErrorCode>> = {
  "rate-limited": "IMAGE_RATE_LIMIT",
  timeout: "IMAGE_TIMEOUT",
  refused: "SAFETY_OUTPUT",
  "unsafe-output": "SAFETY_OUTPUT",
};

const CODES_OF_TEXTS: Partial<Record<FailureKind, ErrorCode>> = {
  unusable: "LLM_JSON_INVALID",
  "too-long": "LLM_JSON_INVALID",
  "bad-request": "LLM_JSON_INVALID",
  refused: "SAFETY_INPUT",
  "unsafe-output": "SAFETY_OUTPUT",
};
