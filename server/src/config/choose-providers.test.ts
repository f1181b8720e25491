import { describe, expect, test } from "vitest";
import { chooseProviders, readConfig } from "./index.ts";

const choose = (env: Record<string, string>) => {
  const { config, secrets } = readConfig(env);
  return chooseProviders(config, secrets);
};
const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    choose(env);
    return [];
  } catch (error) {
    return (error as { problems: readonly string[] }).problems;
  }
};

describe("who makes the books", () => {
  test("without a key all is made here", () => {
    expect(choose({})).toEqual({ story: { provider: "builtin" }, pictures: { provider: "builtin" }, moderation: { provider: "builtin" }, speech: { provider: "none" } });
  });

  test("an OpenAI key writes and judges, a Replicate key paints; both at the addresses that are set", () => {
    expect(choose({ OPENAI_API_KEY: "one", OPENAI_BASE_URL: "http://127.0.0.1:9/v1", REPLICATE_API_TOKEN: "two", REPLICATE_BASE_URL: "http://127.0.0.1:8/v1" })).toEqual({
      story: { provider: "openai", apiKey: "one", baseUrl: "http://127.0.0.1:9/v1", model: "gpt-4.1-mini" },
      pictures: { provider: "replicate", apiKey: "two", baseUrl: "http://127.0.0.1:8/v1", model: "black-forest-labs/flux-schnell" },
      moderation: { provider: "openai", apiKey: "one", baseUrl: "http://127.0.0.1:9/v1", model: "omni-moderation-latest" },
      speech: { provider: "none" },
    });
  });

  test("the general names go before the vendors' own", () => {
    expect(choose({ LLM_PROVIDER: "anthropic", LLM_API_KEY: "one", ANTHROPIC_API_KEY: "other", LLM_MODEL: "m", LLM_BASE_URL: "http://127.0.0.1:9" }).story)
      .toEqual({ provider: "anthropic", apiKey: "one", baseUrl: "http://127.0.0.1:9", model: "m" });
  });

  test("a server of one's own needs an address and a model, and no key", () => {
    expect(problemsOf({ LLM_PROVIDER: "openai-compatible" })).toEqual(["LLM_BASE_URL is missing although LLM_PROVIDER is openai-compatible", "LLM_MODEL is missing although LLM_PROVIDER is openai-compatible"]);
    expect(choose({ LLM_PROVIDER: "openai-compatible", LLM_BASE_URL: "http://127.0.0.1:11434/v1", LLM_MODEL: "llama3" }).story).toMatchObject({ apiKey: "" });
  });

  test("every missing key is named at once, and no value is", () => {
    expect(problemsOf({ LLM_PROVIDER: "google", IMAGE_PROVIDER: "openai", MODERATION_PROVIDER: "openai" })).toEqual([
      "GOOGLE_GENERATIVE_AI_API_KEY is missing although LLM_PROVIDER is google", "OPENAI_API_KEY is missing although IMAGE_PROVIDER is openai", "OPENAI_API_KEY is missing although MODERATION_PROVIDER is openai",
    ]);
  });
});
