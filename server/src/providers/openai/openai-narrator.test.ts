import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestGate } from "../../../testing/call-gate.ts";
import { startRecordedServer, type RecordedServer } from "../../../testing/recorded-server.ts";
import { askOptions } from "../../../testing/story-writer-conformance.ts";
import { createOpenAiNarrator } from "./openai-narrator.ts";

let server: RecordedServer;
beforeAll(async () => { server = await startRecordedServer(); });
beforeEach(() => { server.answers.length = server.requests.length = 0; });
afterAll(() => server.close());

const MP3 = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(200)]);
function open(body: Uint8Array, changes: { model?: string; voice?: string } = {}) {
  server.answers.push({ status: 200, headers: { "content-type": "audio/mpeg" }, body });
  const gate = createTestGate();
  return { gate, narrator: createOpenAiNarrator({ apiKey: "sk-test", model: "gpt-4o-mini-tts", baseUrl: server.url, gate, ...changes }) };
}

test("a text becomes sound, priced by its characters", async () => {
  const { narrator, gate } = open(MP3);
  expect(await narrator.speak({ text: "미나는 🦊", language: "ko" }, askOptions())).toMatchObject({ contentType: "audio/mpeg", costUsd: 0 });
  expect(gate.tries[0]!.used).toEqual({ characters: 5 });
  expect(JSON.parse(server.requests[0]!.body)).toMatchObject({ model: "gpt-4o-mini-tts", input: "미나는 🦊", voice: "coral", response_format: "mp3", instructions: expect.stringContaining("calm") });
  expect(server.requests[0]!.headers["x-client-request-id"]).toBe("book-1/story/1/1");
});

test("the voice of the book wins over the operator's, and that over the language's", async () => {
  const { narrator } = open(MP3, { voice: "onyx" });
  await narrator.speak({ text: "a", language: "en" }, askOptions());
  await narrator.speak({ text: "a", language: "en", voice: "fable" }, askOptions());
  expect(server.requests.map(({ body }) => (JSON.parse(body) as { voice: string }).voice)).toEqual(["onyx", "fable"]);
});

test("older models are told nothing they do not take", async () => {
  await open(MP3, { model: "tts-1" }).narrator.speak({ text: "a", language: "en" }, askOptions());
  expect(JSON.parse(server.requests[0]!.body)).not.toHaveProperty("instructions");
});

test("what is no sound is none, whatever the answer calls itself", async () => {
  await expect(open(Buffer.from("<html>busy</html>".repeat(9))).narrator.speak({ text: "a", language: "en" }, askOptions())).rejects.toMatchObject({ failure: { kind: "unusable", billed: "yes" } });
});

test("a refusal of the account is told as it is", async () => {
  server.answers.push({ status: 429, body: JSON.stringify({ error: { message: "quota", type: "insufficient_quota", code: "insufficient_quota" } }) });
  const gate = createTestGate();
  await expect(createOpenAiNarrator({ apiKey: "k", model: "gpt-4o-mini-tts", baseUrl: server.url, gate }).speak({ text: "a", language: "en" }, askOptions())).rejects.toMatchObject({ failure: { kind: "billing" } });
  expect(gate.tries[0]!.used).toBeNull();
});
