import { afterAll, beforeAll, expect, test } from "vitest";
import { collect, describeLanguageModel, questionFor, STORY, STORY_PIECES } from "../../../testing/language-model-conformance.ts";
import { frameCompatible } from "../../../testing/recorded/frame-answers.ts";
import { startRecordedServer, type RecordedServer } from "../../../testing/recorded-server.ts";
import { createCompatibleLanguageModel } from "./compatible-language-model.ts";

const open = (url: string) => createCompatibleLanguageModel({ baseUrl: url, model: "llama3.2" });

describeLanguageModel({ folder: "openai-compatible", open, frame: frameCompatible, endings: { length: "length", filtered: "content_filter" }, path: /^\/chat\/completions$/ });

let server: RecordedServer;
beforeAll(async () => { server = await startRecordedServer(); });
afterAll(() => server.close());

test("a server that refuses a schema is told it in words, and from then on only so", async () => {
  const model = open(server.url);
  const whole = { frames: frameCompatible(STORY_PIECES).frames };
  server.answers.push({ status: 400, body: JSON.stringify({ error: { message: "This response_format type is unavailable now", type: "invalid_request_error" } }) }, whole, whole, whole);
  for (let round = 0; round < 2; round += 1) expect((await collect(model.ask(questionFor()))).text).toBe(STORY);
  const bodies = server.requests.map(({ body }) => JSON.parse(body) as { response_format: { type: string }; messages: { content: string }[] });
  expect(bodies.map(({ response_format: format }) => format.type)).toEqual(["json_schema", "json_object", "json_object"]);
  expect(bodies[1]!.messages[0]!.content).toContain('"minItems":4');
});

test("a server at home is asked without a key", async () => {
  server.requests.length = 0;
  server.answers.splice(0, Infinity, { frames: frameCompatible(STORY_PIECES).frames });
  await collect(open(server.url).ask(questionFor()));
  expect(server.requests[0]!.headers.authorization).toBeUndefined();
});
