import type { JSONObject, LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4FinishReason, LanguageModelV4Usage } from "@ai-sdk/provider";
import type { ModelFinish, ModelPiece, ModelQuestion } from "./language-model.ts";

export type SdkOptions = { takesSeed: boolean; providerOptions?: Record<string, JSONObject> };

/** Asks a model through its SDK adapter itself, below the SDK's own retries, clocks and repairs: those belong to the gate and the writer. */
export async function* askThroughSdk(model: LanguageModelV4, question: ModelQuestion, options: SdkOptions): AsyncGenerator<ModelPiece> {
  const { stream } = await model.doStream(describeSdkCall(question, options));
  let isEnded = false;
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type === "text-delta") yield { kind: "text", text: part.delta };
    if (part.type === "raw" || part.type === "ping" || part.type === "reasoning-delta") yield { kind: "sign" };
    if (part.type === "finish") {
      isEnded = true;
      yield { kind: "end", finish: FINISHES[part.finishReason.unified], usage: readUsage(part.usage) };
    }
  }
  if (!isEnded) yield { kind: "end", finish: "cut", usage: null };
}

export const describeSdkCall = (question: ModelQuestion, { takesSeed, providerOptions }: SdkOptions): LanguageModelV4CallOptions => ({
  prompt: [{ role: "system", content: question.system }, { role: "user", content: [{ type: "text", text: question.prompt }] }],
  responseFormat: { type: "json", name: "picture_book", schema: question.schema },
  maxOutputTokens: question.maxOutputTokens,
  ...(takesSeed ? { seed: question.seed } : {}),
  ...(providerOptions === undefined ? {} : { providerOptions }),
  headers: { "x-client-request-id": question.requestId },
  abortSignal: question.signal,
  includeRawChunks: true,
});

/** Only `stop` is an answer; whatever a vendor calls its other ends, nothing of them is trusted. */
const FINISHES: Readonly<Record<LanguageModelV4FinishReason["unified"], ModelFinish>> = {
  stop: "stop", length: "length", "content-filter": "filtered", interrupted: "cut", error: "cut", other: "cut", "tool-calls": "cut",
};

function readUsage({ inputTokens, outputTokens }: LanguageModelV4Usage): { inputTokens: number; outputTokens: number } | null {
  return inputTokens.total === undefined || outputTokens.total === undefined ? null : { inputTokens: inputTokens.total, outputTokens: outputTokens.total };
}
