import type { Failure } from "../calls/index.ts";
import { HttpAnswerError, readVendorError } from "./read-vendor-error.ts";
import { vendorFetch } from "./vendor-fetch.ts";

/** `ok`, or one line that names the variable to look at; never a key, never a word of the vendor. */
export type AccountState = "ok" | (string & {});

type AccountQuestion = {
  vendor: string;
  model: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  variables: { key: string; model: string; baseUrl: string };
  classify(error: unknown): Failure;
  /** Looks into an answer that is no error, where a server lists its models instead of answering for one. */
  hasModel?(body: string): boolean;
  timeoutMs?: number;
};

/** Asks a vendor for the model itself, which costs nothing: key, model and address are right when it answers. */
export async function checkAccount({ vendor, model, url, headers, variables, classify, hasModel = () => true, timeoutMs = 10_000 }: AccountQuestion): Promise<AccountState> {
  const unknownModel = `${variables.model}: ${vendor} has no model "${model}".`;
  try {
    const response = await vendorFetch(url, { headers: { ...headers }, signal: AbortSignal.timeout(timeoutMs) });
    const body = await response.text();
    if (!response.ok) throw new HttpAnswerError({ status: response.status, headers: Object.fromEntries(response.headers), body });
    return hasModel(body) ? "ok" : unknownModel;
  } catch (error) {
    switch (classify(error).kind) {
      case "credentials": return `${variables.key}: ${vendor} refuses this key.`;
      case "billing": return `${variables.key}: the account at ${vendor} has no money left.`;
      case "not-found": return isAboutModel(error, model) ? unknownModel : `${variables.baseUrl}: ${vendor} has nothing at ${new URL(url).origin}${new URL(url).pathname}.`;
      // Busy is there.
      case "rate-limited": return "ok";
      case "network":
      case "timeout": return `${variables.baseUrl}: ${vendor} cannot be reached at ${new URL(url).origin}.`;
      default: return `${variables.baseUrl}: ${vendor} does not answer as it should at ${new URL(url).origin}.`;
    }
  }
}

/** A wrong path is answered with 404 as well, and OpenAI even repeats it. */
function isAboutModel(error: unknown, model: string): boolean {
  const said = readVendorError(error);
  return said !== null && !/invalid url/i.test(said.message) && (said.code === "model_not_found" || said.body.includes(model));
}
