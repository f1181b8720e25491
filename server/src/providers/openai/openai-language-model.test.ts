import { afterAll, beforeAll, expect, test } from "vitest";
import { collect, describeLanguageModel, questionFor, STORY, STORY_PIECES } from "../../../testing/language-model-conformance.ts";
import { frameOpenAiChat, frameOpenAiRefusal, frameOpenAiResponses } from "../../../testing/recorded/frame-answers.ts";
import { startRecordedServer, type RecordedServer } from "../../../testing/recorded-server.ts";
import { createOpenAiLanguageModel } from "./openai-language-model.ts";

const open = (url: string) => createOpenAiLanguageModel({ apiKey: "sk-test", model: "gpt-4.1-mini", baseUrl: url });

describeLanguageModel({ folder: "openai", open, frame: frameOpenAiChat, endings: { length: "length", filtered: "content_filter" }, path: /^\/chat\/completions$/ });

let server: RecordedServer;
beforeAll(async () => { server = await startRecordedServer(); });
afterAll(() => server.close());

test("a server without the chat path is asked at the newer one, and from then on only there", async () => {
  const model = open(server.url);
  const missing = { status: 404, body: JSON.stringify({ error: { message: "Invalid URL (POST /v1/chat/completions)", type: "invalid_request_error", param: null, code: null } }) };
  const whole = { frames: frameOpenAiResponses(STORY_PIECES).frames };
  server.answers.push(missing, whole, whole, whole);
  for (let round = 0; round < 2; round += 1) {
    expect(await collect(model.ask(questionFor()))).toEqual({ text: STORY, end: { kind: "end", finish: "stop", usage: { inputTokens: 2100, outputTokens: 640 } } });
  }
  expect(server.requests.map(({ path }) => path)).toEqual(["/chat/completions", "/responses", "/responses"]);
});

test("the newer path tells an answer cut by its budget", async () => {
  const model = open(server.url);
  server.answers.splice(0, Infinity, { status: 404, body: "{}" }, { frames: frameOpenAiResponses(STORY_PIECES.slice(0, 5), { finish: "max_output_tokens" }).frames });
  expect((await collect(model.ask(questionFor()))).end).toMatchObject({ finish: "length" });
});

test("a 404 about the model is not taken for a missing path", async () => {
  const model = open(server.url);
  server.requests.length = 0;
  server.answers.splice(0, Infinity, { status: 404, body: JSON.stringify({ error: { message: "The model `gpt-4.1-mini` does not exist", type: "invalid_request_error", code: "model_not_found" } }) });
  const error: unknown = await collect(model.ask(questionFor())).catch((reason: unknown) => reason);
  expect(model.classify(error).kind).toBe("not-found");
  expect(server.requests).toHaveLength(1);
});

test("a refusal in its own field is no answer", async () => {
  server.answers.splice(0, Infinity, { frames: frameOpenAiRefusal("I'm sorry, I can't assist with that.").frames });
  expect((await collect(open(server.url).ask(questionFor()))).end).toMatchObject({ finish: "filtered" });
});

test("a model that thinks is asked to think little, and has room for it", async () => {
  server.requests.length = 0;
  server.answers.splice(0, Infinity, { frames: frameOpenAiChat(STORY_PIECES).frames });
  const model = createOpenAiLanguageModel({ apiKey: "sk-test", model: "gpt-5-mini", baseUrl: server.url });
  await collect(model.ask(questionFor()));
  expect(JSON.parse(server.requests[0]!.body)).toMatchObject({ reasoning_effort: "low", max_completion_tokens: 3000 });
  expect(model.thinkingTokens).toBeGreaterThan(0);
});
