import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { askChat } from "../ask-chat.ts";
import type { LanguageModel, ModelQuestion } from "../language-model.ts";
import { readVendorError } from "../read-vendor-error.ts";
import { classifyCompatible } from "./classify-compatible.ts";

export type CompatibleAccess = { baseUrl: string; model: string; apiKey?: string };

/**
 * Any server that speaks OpenAI's chat completions. Ollama, vLLM and LM Studio take a JSON schema; one that refuses it
 * is told the schema in words from then on.
 */
export function createCompatibleLanguageModel({ baseUrl, model, apiKey }: CompatibleAccess): LanguageModel {
  const settings = { name: "compatible", baseURL: baseUrl, includeUsage: true, ...(apiKey === undefined ? {} : { apiKey }) };
  const open = (supportsStructuredOutputs: boolean) => (fetch: typeof globalThis.fetch) => createOpenAICompatible({ ...settings, fetch, supportsStructuredOutputs }).chatModel(model);
  let takesSchema = true;
  return {
    account: { provider: "openai-compatible", model },
    madeBy: model,
    thinkingTokens: 4000,
    takesLongLists: true,
    async *ask(question) {
      if (takesSchema) {
        try {
          yield* askChat(open(true), question, { takesSeed: true });
          return;
        } catch (error) {
          if (!isSchemaRefused(error)) throw error;
          takesSchema = false;
        }
      }
      yield* askChat(open(false), tellSchema(question), { takesSeed: true });
    },
    classify: classifyCompatible,
  };
}

function isSchemaRefused(error: unknown): boolean {
  const said = readVendorError(error);
  return (said?.status === 400 || said?.status === 422) && /response_format|json_schema|structured output/i.test(said.body);
}

const tellSchema = (question: ModelQuestion): ModelQuestion => ({ ...question, system: `${question.system}\n\nThe JSON has exactly this schema:\n${JSON.stringify(question.schema)}` });
