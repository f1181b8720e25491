import type { ChosenProviders, VendorAccess } from "../config/index.ts";
import { checkAnthropicAccount } from "../providers/anthropic/check-anthropic-account.ts";
import { checkGoogleAccount } from "../providers/google/check-google-account.ts";
import { checkCompatibleAccount } from "../providers/openai-compatible/check-compatible-account.ts";
import { checkOpenAiAccount } from "../providers/openai/check-openai-account.ts";
import { checkReplicateAccount } from "../providers/replicate/check-replicate-account.ts";
import type { Logger } from "../telemetry/index.ts";

/** Asks each provider whether key, model and address are right; one line for each that is not, naming the variable and never its value. Nothing is paid for it. */
export async function checkProviders({ story, pictures }: ChosenProviders): Promise<string[]> {
  const states = await Promise.all([checkStory(story), checkPictures(pictures, story)]);
  return [...new Set(states.filter((state) => state !== "ok"))];
}

/** The service starts all the same: an address may answer later, and books wait until it does. */
export async function tellOfProviders(chosen: ChosenProviders, logger: Logger): Promise<void> {
  for (const problem of await checkProviders(chosen)) logger.error({ event: "provider.misconfigured", problem }, "a provider cannot be used as it is set");
}

async function checkStory(story: ChosenProviders["story"]): Promise<string> {
  switch (story.provider) {
    case "builtin": return "ok";
    case "openai": return checkOpenAiAccount(story);
    case "anthropic": return checkAnthropicAccount(story);
    case "google": return checkGoogleAccount(story);
    case "openai-compatible": return checkCompatibleAccount(story);
  }
}

async function checkPictures(pictures: ChosenProviders["pictures"], story: ChosenProviders["story"]): Promise<string> {
  switch (pictures.provider) {
    case "builtin": return "ok";
    case "replicate": return checkReplicateAccount({ ...pictures, token: pictures.apiKey });
    case "openai": return checkOpenAiAccount({ ...pictures, variables: { ...namesOf(pictures, story, "OPENAI_API_KEY", "OPENAI_BASE_URL"), model: "IMAGE_MODEL" } });
    case "google": return checkGoogleAccount({ ...pictures, variables: { ...namesOf(pictures, story, "GOOGLE_GENERATIVE_AI_API_KEY", "LLM_BASE_URL"), model: "IMAGE_MODEL" } });
  }
}

/** What is the same as for the story has one name and is told once; else the variable for pictures may stand before the vendor's own. */
function namesOf(pictures: VendorAccess, story: ChosenProviders["story"], key: string, baseUrl: string): { key: string; baseUrl: string } {
  const isShared = (name: "apiKey" | "baseUrl"): boolean => story.provider !== "builtin" && story[name] === pictures[name];
  return { key: isShared("apiKey") ? key : `IMAGE_API_KEY or ${key}`, baseUrl: isShared("baseUrl") ? baseUrl : `IMAGE_BASE_URL or ${baseUrl}` };
}
