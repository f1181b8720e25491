const CHECK_MS = 10_000;

/** "ok", or one line that names the variable to change; never the key. */
export async function checkOpenAiPictureModel({ apiKey, baseUrl, model }: { apiKey: string; baseUrl: string; model: string }): Promise<string> {
  try {
    const { status } = await fetch(`${baseUrl.replace(/\/+$/, "")}/models/${encodeURIComponent(model)}`, {
      headers: { authorization: `Bearer ${apiKey}` }, signal: AbortSignal.timeout(CHECK_MS), redirect: "manual",
    });
    if (status === 401 || status === 403) return "OPENAI_API_KEY: OpenAI does not accept this key (for pictures IMAGE_API_KEY goes before it)";
    if (status === 404) return `IMAGE_MODEL: OpenAI has no model called ${model}, or not for this key`;
    return status === 200 ? "ok" : `OPENAI_BASE_URL: OpenAI answered ${status} when asked for the model`;
  } catch (error) {
    return `OPENAI_BASE_URL: OpenAI cannot be reached (${error instanceof Error && error.name === "TimeoutError" ? "no answer in time" : "no connection"})`;
  }
}
