import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { askThroughSdk } from "../ask-through-sdk.ts";
import type { LanguageModel } from "../language-model.ts";
import { vendorFetch } from "../vendor-fetch.ts";
import { classifyCompatible } from "./classify-compatible.ts";

export type CompatibleAccess = { baseUrl: string; model: string; apiKey?: string };

/** Any server that speaks OpenAI's chat completions: Ollama, vLLM, LM Studio. All three take a JSON schema. */
export function createCompatibleLanguageModel({ baseUrl, model, apiKey }: CompatibleAccess): LanguageModel {
  const vendor = createOpenAICompatible({ name: "compatible", baseURL: baseUrl, fetch: vendorFetch, includeUsage: true, supportsStructuredOutputs: true, ...(apiKey === undefined ? {} : { apiKey }) });
  return {
    account: { provider: "openai-compatible", model },
    madeBy: model,
    thinkingTokens: 4000,
    takesLongLists: true,
    ask: (question) => askThroughSdk(vendor.chatModel(model), question, { takesSeed: true }),
    classify: classifyCompatible,
  };
}
