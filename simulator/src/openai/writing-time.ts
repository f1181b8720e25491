import { tokenDueMs } from "../draws/draw-call.ts";
import type { Writing } from "./plan-writing.ts";

const WITHOUT_ANSWER = new Set(["hang", "connection-reset", "answer-lost"]);

/** Whether the client gets not even headers, streaming or not. */
export function endsWithoutAnswer({ call }: Writing): boolean {
  return call.fault !== undefined && WITHOUT_ANSWER.has(call.fault.name);
}

/** When the last token is written. */
export function wholeLatencyMs({ call, tokens, firstTokenMs }: Writing): number {
  return tokenDueMs({ firstTokenMs, tokensPerSecond: call.draw.tokensPerSecond }, Math.max(0, tokens.length - 1));
}
