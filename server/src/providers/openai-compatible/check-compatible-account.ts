import { checkAccount, type AccountState } from "../check-account.ts";
import { classifyCompatible } from "./classify-compatible.ts";

type Access = { baseUrl: string; model: string; apiKey?: string; variables?: { key: string; model: string; baseUrl: string } };

/** Whether key, model and address are right. Not every server answers for one model; all of them list what they have. */
export const checkCompatibleAccount = ({ baseUrl, model, apiKey, variables = { key: "LLM_API_KEY", model: "LLM_MODEL", baseUrl: "LLM_BASE_URL" } }: Access): Promise<AccountState> =>
  checkAccount({
    vendor: "the server", model, variables, classify: classifyCompatible,
    url: `${baseUrl.replace(/\/+$/, "")}/models`,
    headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
    hasModel: (body) => listsModel(body, model),
  });

/** Ollama adds `:latest` to names; a list that cannot be read says nothing against a model. */
function listsModel(body: string, model: string): boolean {
  try {
    const { data } = JSON.parse(body) as { data?: { id?: string }[] };
    return !Array.isArray(data) || data.some(({ id }) => id === model || id === `${model}:latest`);
  } catch {
    return true;
  }
}
