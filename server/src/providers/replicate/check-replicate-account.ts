import { classifyReplicate } from "./classify-replicate.ts";
import { createReplicateApi } from "./replicate-api.ts";

const CHECK_MS = 10_000;

/** "ok", or one line that names the variable to change; never the key. */
export async function checkReplicateAccount({ token, baseUrl, model }: { token: string; baseUrl: string; model: string }): Promise<string> {
  const api = createReplicateApi({ token, baseUrl });
  try {
    await api.getAccount({ signal: AbortSignal.timeout(CHECK_MS) });
  } catch (error) {
    return say(error, "REPLICATE_BASE_URL: there is no Replicate at this address");
  }
  try {
    await api.getModel(model, { signal: AbortSignal.timeout(CHECK_MS) });
  } catch (error) {
    return say(error, `IMAGE_MODEL: Replicate has no model called ${model}`);
  }
  return "ok";
}

function say(error: unknown, notFound: string): string {
  const { kind, detail } = classifyReplicate(error);
  if (kind === "credentials") return "REPLICATE_API_TOKEN: Replicate does not accept this token";
  if (kind === "not-found") return notFound;
  if (kind === "network" || kind === "timeout") return `REPLICATE_BASE_URL: Replicate cannot be reached: ${detail}`;
  if (kind === "billing") return "REPLICATE_API_TOKEN: the account has no credit";
  return `REPLICATE_BASE_URL: Replicate answered in a way it should not (${detail})`;
}
