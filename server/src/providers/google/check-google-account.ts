import { checkAccount, type AccountState } from "../check-account.ts";
import { classifyGoogle } from "./classify-google.ts";

type Access = { apiKey: string; model: string; baseUrl?: string; variables?: { key: string; model: string; baseUrl: string } };

/** Whether key, model and address are right; for models of any kind. */
export const checkGoogleAccount = ({ apiKey, model, baseUrl = "https://generativelanguage.googleapis.com/v1beta", variables = { key: "GOOGLE_GENERATIVE_AI_API_KEY", model: "LLM_MODEL", baseUrl: "LLM_BASE_URL" } }: Access): Promise<AccountState> =>
  checkAccount({
    vendor: "Google", model, variables, classify: classifyGoogle,
    url: `${baseUrl.replace(/\/+$/, "")}/models/${encodeURIComponent(model)}`,
    headers: { "x-goog-api-key": apiKey },
  });
