import { createOpenAI } from "@ai-sdk/openai";
import type { Language } from "@ai-story-book/contracts";
import type { CallGate } from "../../calls/index.ts";
import type { Narrator } from "../ports.ts";
import { createSdkNarrator } from "../speak-through-sdk.ts";
import { vendorFetch } from "../vendor-fetch.ts";
import { classifyOpenAi } from "./classify-openai.ts";

export type OpenAiNarratorParts = { apiKey: string; model: string; baseUrl?: string; voice?: string; gate: CallGate };

/** Calm voices; all of them speak every language, some with less of an accent. */
const VOICES: Readonly<Record<Language, string>> = { en: "sage", ko: "coral", ja: "shimmer", zh: "shimmer", es: "nova" };

/** Speech by OpenAI. Only the models that follow instructions are told how to read. */
export function createOpenAiNarrator({ apiKey, model, baseUrl, voice, gate }: OpenAiNarratorParts): Narrator {
  const vendor = createOpenAI({ apiKey, fetch: vendorFetch, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) });
  return createSdkNarrator({
    account: { provider: "openai", model },
    madeBy: `${model} by OpenAI`,
    model: vendor.speech(model),
    voiceOf: (language) => VOICES[language],
    ...(model.startsWith("tts-") ? {} : { instructions: "Read aloud to a small child at bedtime: warm, calm, unhurried, with small pauses between sentences." }),
    classify: classifyOpenAi,
  }, { gate, ...(voice === undefined ? {} : { voice }) });
}
