import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkAnthropicAccount } from "../src/providers/anthropic/check-anthropic-account.ts";
import { checkGoogleAccount } from "../src/providers/google/check-google-account.ts";
import { checkCompatibleAccount } from "../src/providers/openai-compatible/check-compatible-account.ts";
import { checkOpenAiAccount } from "../src/providers/openai/check-openai-account.ts";
import { startRecordedServer, type RecordedServer } from "./recorded-server.ts";

let server: RecordedServer;
beforeAll(async () => { server = await startRecordedServer(); });
beforeEach(() => { server.answers.length = server.requests.length = 0; });
afterAll(() => server.close());

const KEY = "sk-secret-0123456789";
const openAiError = (message: string, code: string) => JSON.stringify({ error: { message, type: "invalid_request_error", code } });

describe.each([
  { vendor: "OpenAI", check: checkOpenAiAccount, key: "OPENAI_API_KEY", baseUrl: "OPENAI_BASE_URL", refused: { status: 401, body: openAiError(`Incorrect API key provided: ${KEY}`, "invalid_api_key") }, unknown: { status: 404, body: openAiError("The model 'story-1' does not exist", "model_not_found") } },
  { vendor: "Anthropic", check: checkAnthropicAccount, key: "ANTHROPIC_API_KEY", baseUrl: "LLM_BASE_URL", refused: { status: 401, body: '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}' }, unknown: { status: 404, body: '{"type":"error","error":{"type":"not_found_error","message":"model: story-1"}}' } },
  { vendor: "Google", check: checkGoogleAccount, key: "GOOGLE_GENERATIVE_AI_API_KEY", baseUrl: "LLM_BASE_URL", refused: { status: 400, body: '{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}}' }, unknown: { status: 404, body: '{"error":{"code":404,"message":"models/story-1 is not found","status":"NOT_FOUND"}}' } },
  { vendor: "the server", check: checkCompatibleAccount, key: "LLM_API_KEY", baseUrl: "LLM_BASE_URL", refused: { status: 401, body: '{"error":"Unauthorized"}' }, unknown: { status: 200, body: '{"object":"list","data":[{"id":"other"}]}' } },
])("the account at $vendor", ({ vendor, check, key, baseUrl, refused, unknown }) => {
  const ask = (url = server.url) => check({ apiKey: KEY, model: "story-1", baseUrl: url });

  test("is right when the model answers", async () => {
    server.answers.push({ status: 200, body: '{"id":"story-1","data":[{"id":"story-1:latest"}]}' });
    expect(await ask()).toBe("ok");
    expect(server.requests[0]!.path).not.toContain(KEY);
  });

  test("names the variable of a refused key, and never the key", async () => {
    server.answers.push(refused);
    expect(await ask()).toBe(`${key}: ${vendor} refuses this key.`);
  });

  test("names the variable of an unknown model", async () => {
    server.answers.push(unknown);
    expect(await ask()).toBe(`LLM_MODEL: ${vendor} has no model "story-1".`);
  });

  test("names the variable of an address where nobody answers, or somebody else", async () => {
    const gone = await startRecordedServer();
    await gone.close();
    expect(await ask(gone.url)).toMatch(new RegExp(`^${baseUrl}: ${vendor} cannot be reached at http://127`));
    server.answers.push({ status: 404, body: "404 page not found" });
    expect(await ask()).toMatch(new RegExp(`^${baseUrl}: ${vendor} has nothing at http://127`));
    server.answers.splice(0, Infinity, { status: 200, headers: { "content-type": "text/html" }, body: "<html>" });
    expect(await ask()).toMatch(new RegExp(`^${baseUrl}: ${vendor} does not answer as it should`));
  });

  test("is not wrong because it is busy", async () => {
    server.answers.push({ status: 429, body: "{}" });
    expect(await ask()).toBe("ok");
  });
});
