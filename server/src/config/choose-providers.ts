import { ConfigError, type Config, type Secrets } from "./read-config.ts";

/** How a vendor is reached. Holds a key: never logged. */
export type VendorAccess = { apiKey: string; baseUrl: string; model: string };

export type ChosenProviders = {
  story: { provider: "builtin" } | ({ provider: "openai" | "anthropic" | "google" | "openai-compatible" } & VendorAccess);
  pictures: { provider: "builtin" } | ({ provider: "replicate" | "openai" | "google" } & VendorAccess);
  moderation: { provider: "builtin" } | ({ provider: "openai" } & VendorAccess);
  speech: { provider: "none" } | ({ provider: "openai" | "openai-compatible"; voice?: string } & VendorAccess);
};

const BASE_URLS = {
  openai: "https://api.openai.com/v1",
  anthropic: "https://api.anthropic.com/v1",
  google: "https://generativelanguage.googleapis.com/v1beta",
} as const;

const STORY_MODELS = { openai: "gpt-4.1-mini", anthropic: "claude-haiku-4-5", google: "gemini-2.5-flash" } as const;
const PICTURE_MODELS = { replicate: "black-forest-labs/flux-schnell", openai: "gpt-image-1-mini", google: "gemini-2.5-flash-image" } as const;
const SPEECH_MODEL = "gpt-4o-mini-tts";
const MODERATION_MODEL = "omni-moderation-latest";

/** Who writes, paints and judges, with keys and addresses filled in. Fails with ConfigError that lists all that is missing. */
export function chooseProviders(config: Config, secrets: Secrets): ChosenProviders {
  const problems: string[] = [];
  const need = (value: string | undefined, names: string, because: string): string => {
    if (value === undefined) problems.push(`${names} is missing although ${because}`);
    return value ?? "";
  };
  const chosen: ChosenProviders = { story: chooseStory(config, secrets, need), pictures: choosePictures(config, secrets, need), moderation: chooseModeration(config, secrets, need), speech: chooseSpeech(config, secrets, need) };
  if (problems.length > 0) throw new ConfigError(problems);
  return chosen;
}

type Need = (value: string | undefined, names: string, because: string) => string;

function chooseStory(config: Config, secrets: Secrets, need: Need): ChosenProviders["story"] {
  const { llmProvider: provider } = config;
  const because = `LLM_PROVIDER is ${provider}`;
  switch (provider) {
    case "builtin":
      return { provider };
    case "openai":
      return { provider, apiKey: need(secrets.llmApiKey ?? secrets.openaiApiKey, "OPENAI_API_KEY", because), baseUrl: config.llmBaseUrl ?? config.openaiBaseUrl ?? BASE_URLS.openai, model: config.llmModel ?? STORY_MODELS.openai };
    case "anthropic":
      return { provider, apiKey: need(secrets.llmApiKey ?? secrets.anthropicApiKey, "ANTHROPIC_API_KEY", because), baseUrl: config.llmBaseUrl ?? BASE_URLS.anthropic, model: config.llmModel ?? STORY_MODELS.anthropic };
    case "google":
      return { provider, apiKey: need(secrets.llmApiKey ?? secrets.googleApiKey, "GOOGLE_GENERATIVE_AI_API_KEY", because), baseUrl: config.llmBaseUrl ?? BASE_URLS.google, model: config.llmModel ?? STORY_MODELS.google };
    case "openai-compatible":
      // Servers on one's own machine often ask for no key.
      return { provider, apiKey: secrets.llmApiKey ?? "", baseUrl: need(config.llmBaseUrl, "LLM_BASE_URL", because), model: need(config.llmModel, "LLM_MODEL", because) };
  }
}

function choosePictures(config: Config, secrets: Secrets, need: Need): ChosenProviders["pictures"] {
  const { imageProvider: provider } = config;
  const because = `IMAGE_PROVIDER is ${provider}`;
  switch (provider) {
    case "builtin":
      return { provider };
    case "replicate":
      return { provider, apiKey: need(secrets.imageApiKey ?? secrets.replicateApiToken, "REPLICATE_API_TOKEN", because), baseUrl: config.imageBaseUrl ?? config.replicateBaseUrl, model: config.imageModel ?? PICTURE_MODELS.replicate };
    case "openai":
      return { provider, apiKey: need(secrets.imageApiKey ?? secrets.openaiApiKey, "OPENAI_API_KEY", because), baseUrl: config.imageBaseUrl ?? config.openaiBaseUrl ?? BASE_URLS.openai, model: config.imageModel ?? PICTURE_MODELS.openai };
    case "google":
      return { provider, apiKey: need(secrets.imageApiKey ?? secrets.googleApiKey, "GOOGLE_GENERATIVE_AI_API_KEY", because), baseUrl: config.imageBaseUrl ?? BASE_URLS.google, model: config.imageModel ?? PICTURE_MODELS.google };
  }
}

function chooseModeration(config: Config, secrets: Secrets, need: Need): ChosenProviders["moderation"] {
  const { moderationProvider: provider } = config;
  if (provider === "builtin") return { provider };
  return { provider, apiKey: need(secrets.openaiApiKey, "OPENAI_API_KEY", "MODERATION_PROVIDER is openai"), baseUrl: config.openaiBaseUrl ?? BASE_URLS.openai, model: MODERATION_MODEL };
}

function chooseSpeech(config: Config, secrets: Secrets, need: Need): ChosenProviders["speech"] {
  const { speechProvider: provider, speechVoice } = config;
  const because = `SPEECH_PROVIDER is ${provider}`;
  const voice = speechVoice === undefined ? {} : { voice: speechVoice };
  if (provider === "none") return { provider };
  if (provider === "openai") return { provider, ...voice, apiKey: need(secrets.speechApiKey ?? secrets.openaiApiKey, "OPENAI_API_KEY", because), baseUrl: config.speechBaseUrl ?? config.openaiBaseUrl ?? BASE_URLS.openai, model: config.speechModel ?? SPEECH_MODEL };
  return { provider, ...voice, apiKey: secrets.speechApiKey ?? "", baseUrl: need(config.speechBaseUrl, "SPEECH_BASE_URL", because), model: need(config.speechModel, "SPEECH_MODEL", because) };
}
