import { checkAccount, type AccountState } from "../check-account.ts";
import { classifyAnthropic } from "./classify-anthropic.ts";

type Access = { apiKey: string; model: string; baseUrl?: string; variables?: { key: string; model: string; baseUrl: string } };

/** Whether key, model and address are right. */
export const checkAnthropicAccount = ({ apiKey, model, baseUrl = "https://api.anthropic.com/v1", variables = { key: "ANTHROPIC_API_KEY", model: "LLM_MODEL", baseUrl: "LLM_BASE_URL" } }: Access): Promise<AccountState> =>
  checkAccount({
    vendor: "Anthropic", model, variables, classify: classifyAnthropic,
    url: `${baseUrl.replace(/\/+$/, "")}/models/${encodeURIComponent(model)}`,
    headers: { "x-api-key": apiKey, "anthropic-version": "2023-06-01" },
  });
