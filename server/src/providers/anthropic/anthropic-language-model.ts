import { createAnthropic } from "@ai-sdk/anthropic";
import { askThroughSdk } from "../ask-through-sdk.ts";
import type { LanguageModel } from "../language-model.ts";
import { vendorFetch } from "../vendor-fetch.ts";
import { classifyAnthropic } from "./classify-anthropic.ts";

export type AnthropicAccess = { apiKey: string; model: string; baseUrl?: string };

/** Claude through the messages API. It takes no seed. */
export function createAnthropicLanguageModel({ apiKey, model, baseUrl }: AnthropicAccess): LanguageModel {
  const vendor = createAnthropic({ apiKey, fetch: vendorFetch, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) });
  return {
    account: { provider: "anthropic", model },
    madeBy: `${model} by Anthropic`,
    thinkingTokens: 0,
    takesLongLists: true,
    ask: (question) => askThroughSdk(vendor(model), question, { takesSeed: false }),
    classify: classifyAnthropic,
  };
}
