import { checkAccount, type AccountState } from "../check-account.ts";
import { classifyOpenAi } from "./classify-openai.ts";

type Access = { apiKey: string; model: string; baseUrl?: string; variables?: { key: string; model: string; baseUrl: string } };

/** Whether key, model and address are right; for models of any kind. */
export const checkOpenAiAccount = ({ apiKey, model, baseUrl = "https://api.openai.com/v1", variables = { key: "OPENAI_API_KEY", model: "LLM_MODEL", baseUrl: "OPENAI_BASE_URL" } }: Access): Promise<AccountState> =>
  checkAccount({
    vendor: "OpenAI", model, variables, classify: classifyOpenAi,
    url: `${baseUrl.replace(/\/+$/, "")}/models/${encodeURIComponent(model)}`,
    headers: { authorization: `Bearer ${apiKey}` },
  });
