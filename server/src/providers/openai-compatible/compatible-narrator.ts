import { createOpenAI } from "@ai-sdk/openai";
import type { CallGate } from "../../calls/index.ts";
import type { Narrator } from "../ports.ts";
import { createSdkNarrator } from "../speak-through-sdk.ts";
import { vendorFetch } from "../vendor-fetch.ts";
import { classifyCompatible } from "./classify-compatible.ts";

export type CompatibleNarratorParts = { baseUrl: string; model: string; apiKey?: string; voice?: string; gate: CallGate };

/** Speech by a server that speaks like OpenAI's, such as a local Kokoro or Piper. Its voices have names of their own; `alloy` is the one most servers stand in for. */
export function createCompatibleNarrator({ baseUrl, model, apiKey, voice, gate }: CompatibleNarratorParts): Narrator {
  // The adapter will not go without a key; servers at home ask for none.
  const vendor = createOpenAI({ name: "compatible", apiKey: apiKey ?? "none", baseURL: baseUrl, fetch: vendorFetch });
  return createSdkNarrator({
    account: { provider: "openai-compatible", model },
    madeBy: model,
    model: vendor.speech(model),
    voiceOf: () => "alloy",
    classify: classifyCompatible,
  }, { gate, ...(voice === undefined ? {} : { voice }) });
}
