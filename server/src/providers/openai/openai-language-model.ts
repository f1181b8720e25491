import { createOpenAI } from "@ai-sdk/openai";
import { askChat } from "../ask-chat.ts";
import { askThroughSdk } from "../ask-through-sdk.ts";
import type { LanguageModel } from "../language-model.ts";
import { readVendorError } from "../read-vendor-error.ts";
import { vendorFetch } from "../vendor-fetch.ts";
import { classifyOpenAi } from "./classify-openai.ts";

export type OpenAiAccess = { apiKey: string; model: string; baseUrl?: string };

/** Thinks before it answers; the thinking is billed as output. */
const THINKS = /^(?:gpt-5|o\d)/;

/** OpenAI through chat completions; a server that has only the newer path is asked there from then on. */
export function createOpenAiLanguageModel({ apiKey, model, baseUrl }: OpenAiAccess): LanguageModel {
  const open = (fetch: typeof globalThis.fetch) => createOpenAI({ apiKey, fetch, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) });
  const doesThink = THINKS.test(model);
  const options = { takesSeed: true, ...(doesThink ? { providerOptions: { openai: { reasoningEffort: "low" } } } : {}) };
  let hasChat = true;
  return {
    account: { provider: "openai", model },
    madeBy: `${model} by OpenAI`,
    thinkingTokens: doesThink ? 4000 : 0,
    takesLongLists: true,
    async *ask(question) {
      if (hasChat) {
        try {
          yield* askChat((fetch) => open(fetch).chat(model), question, options);
          return;
        } catch (error) {
          if (!isPathMissing(error, model)) throw error;
          hasChat = false;
        }
      }
      yield* askThroughSdk(open(vendorFetch).responses(model), question, { ...options, takesSeed: false });
    },
    classify: classifyOpenAi,
  };
}

/** A 404 about the path and not about the model. */
function isPathMissing(error: unknown, model: string): boolean {
  const said = readVendorError(error);
  if (said?.status !== 404) return false;
  return said.code !== "model_not_found" && !said.body.includes(model);
}
