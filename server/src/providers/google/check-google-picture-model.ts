const CHECK_MS = 10_000;

/** "ok", or one line that names the variable to change; never the key. */
export async function checkGooglePictureModel({ apiKey, baseUrl, model }: { apiKey: string; baseUrl: string; model: string }): Promise<string> {
  try {
    const answer = await fetch(`${baseUrl.replace(/\/+$/, "")}/models/${encodeURIComponent(model)}`, {
      headers: { "x-goog-api-key": apiKey }, signal: AbortSignal.timeout(CHECK_MS), redirect: "manual",
    });
    const isWrongKey = answer.status === 400 && (await answer.text()).includes("API_KEY_INVALID");
    if (isWrongKey || answer.status === 401 || answer.status === 403) return "GOOGLE_GENERATIVE_AI_API_KEY: Google does not accept this key (for pictures IMAGE_API_KEY goes before it)";
    if (answer.status === 404) return `IMAGE_MODEL: Google has no model called ${model}, or not for this key`;
    return answer.status === 200 ? "ok" : `IMAGE_BASE_URL: Google answered ${answer.status} when asked for the model`;
  } catch (error) {
    return `IMAGE_BASE_URL: Google cannot be reached (${error instanceof Error && error.name === "TimeoutError" ? "no answer in time" : "no connection"})`;
  }
}
