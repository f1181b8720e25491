import { startSimulator, type Simulator } from "@ai-story-book/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFreePort } from "../../testing/find-free-port.ts";
import { chooseProviders, readConfig } from "../config/index.ts";
import { checkProviders } from "./tell-of-providers.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ profile: "null" });
});
afterAll(() => simulator.close());

const check = (env: Record<string, string>) => {
  const { config, secrets } = readConfig({ OPENAI_API_KEY: simulator.environment.OPENAI_API_KEY, OPENAI_BASE_URL: simulator.environment.OPENAI_BASE_URL, IMAGE_PROVIDER: "openai", ...env });
  return checkProviders(chooseProviders(config, secrets));
};

test.each<[string, Record<string, string>, readonly string[]]>([
  ["what is right needs no word", {}, []],
  ["one key for both is told once", { OPENAI_API_KEY: "sk-secret" }, ["OPENAI_API_KEY: OpenAI refuses this key."]],
  ["a key for pictures alone", { IMAGE_API_KEY: "sk-secret" }, ["IMAGE_API_KEY or OPENAI_API_KEY: OpenAI refuses this key."]],
  ["models", { LLM_MODEL: "story-1", IMAGE_MODEL: "picture-1" }, ['LLM_MODEL: OpenAI has no model "story-1".', 'IMAGE_MODEL: OpenAI has no model "picture-1".']],
])("%s", async (_, env, problems) => {
  const told = await check(env);
  expect(told).toEqual(problems);
  expect(told.join()).not.toContain("sk-secret");
});

test("an address where nobody answers is told once", async () => {
  const origin = `http://127.0.0.1:${await findFreePort()}`;
  expect(await check({ OPENAI_BASE_URL: `${origin}/v1` })).toEqual([`OPENAI_BASE_URL: OpenAI cannot be reached at ${origin}.`]);
});
