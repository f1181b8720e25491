import type { Failure } from "../../calls/index.ts";
import { classifyByTable, type FailureRow } from "../failure-table.ts";
import { OPENAI_SHAPED_FAILURES } from "../openai-shaped-failures.ts";

/** Own words of Ollama, vLLM and LM Studio, which give most errors a status and a sentence only. */
const OWN_WORDS: readonly FailureRow[] = [
  { message: /model ['"`]?[^'"`]+['"`]? (?:not found|does not exist)|no models? loaded|try pulling it first/i, kind: "not-found", isRetryable: false },
  { message: /(?:model is (?:still )?loading|loading model|server busy|too many (?:pending )?requests|queue is full)/i, kind: "server", isRetryable: true },
  { message: /out of memory|CUDA error/i, kind: "server", isRetryable: true },
  { message: /maximum context length|context (?:length|window)|prompt is too long/i, status: [400, 413, 422, 500], kind: "bad-request", isRetryable: false },
];

/** What an answer or an error of a server that speaks like OpenAI means. */
export const classifyCompatible = (error: unknown): Failure => classifyByTable([...OWN_WORDS, ...OPENAI_SHAPED_FAILURES], error);
