import type { JSONObject } from "@ai-sdk/provider";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { askThroughSdk } from "../ask-through-sdk.ts";
import type { LanguageModel } from "../language-model.ts";
import { vendorFetch } from "../vendor-fetch.ts";
import { classifyGoogle } from "./classify-google.ts";

export type GoogleAccess = { apiKey: string; model: string; baseUrl?: string };

/** Harm is judged as strictly as the API can; the book's own moderation comes after it. */
const SAFETY_SETTINGS = ["HARASSMENT", "HATE_SPEECH", "SEXUALLY_EXPLICIT", "DANGEROUS_CONTENT"].map((category) => ({ category: `HARM_CATEGORY_${category}`, threshold: "BLOCK_MEDIUM_AND_ABOVE" }));

/** Gemini. Where its thinking can be switched off it is: a picture book needs none, and the first page comes seconds earlier. */
export function createGoogleLanguageModel({ apiKey, model, baseUrl }: GoogleAccess): LanguageModel {
  const vendor = createGoogleGenerativeAI({ apiKey, fetch: vendorFetch, ...(baseUrl === undefined ? {} : { baseURL: baseUrl }) });
  const isFlash = model.startsWith("gemini-2.5-flash");
  const google: JSONObject = { safetySettings: SAFETY_SETTINGS, ...(isFlash ? { thinkingConfig: { thinkingBudget: 0 } } : {}) };
  return {
    account: { provider: "google", model },
    madeBy: `${model} by Google`,
    thinkingTokens: isFlash || /^gemini-(?:1|2\.0)/.test(model) ? 0 : 8000,
    takesLongLists: false,
    ask: (question) => askThroughSdk(vendor(model), question, { takesSeed: true, providerOptions: { google } }),
    classify: classifyGoogle,
  };
}
