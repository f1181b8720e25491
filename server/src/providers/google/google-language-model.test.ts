import { afterAll, beforeAll, expect, test } from "vitest";
import { collect, describeLanguageModel, questionFor, STORY_PIECES } from "../../../testing/language-model-conformance.ts";
import { frameGoogle, frameGoogleBlocked } from "../../../testing/recorded/frame-answers.ts";
import { startRecordedServer, type RecordedServer } from "../../../testing/recorded-server.ts";
import { createGoogleLanguageModel } from "./google-language-model.ts";

const open = (url: string) => createGoogleLanguageModel({ apiKey: "AIza-test", model: "gemini-2.5-flash", baseUrl: url });

describeLanguageModel({ folder: "google", open, frame: frameGoogle, endings: { length: "MAX_TOKENS", filtered: "SAFETY" }, path: /gemini-2\.5-flash:streamGenerateContent/ });

let server: RecordedServer;
beforeAll(async () => { server = await startRecordedServer(); });
afterAll(() => server.close());

test.each(["SAFETY", "BLOCKLIST", "PROHIBITED_CONTENT"])("a prompt blocked for %s is no answer", async (reason) => {
  server.answers.splice(0, Infinity, { frames: frameGoogleBlocked(reason).frames });
  expect((await collect(open(server.url).ask(questionFor()))).end).toMatchObject({ finish: "filtered" });
});

test("is asked not to think and to judge harm strictly", async () => {
  server.requests.length = 0;
  server.answers.splice(0, Infinity, { frames: frameGoogle(STORY_PIECES).frames });
  await collect(open(server.url).ask(questionFor()));
  expect(JSON.parse(server.requests[0]!.body)).toMatchObject({ generationConfig: { thinkingConfig: { thinkingBudget: 0 } }, safetySettings: expect.arrayContaining([{ category: "HARM_CATEGORY_SEXUALLY_EXPLICIT", threshold: "BLOCK_MEDIUM_AND_ABOVE" }]) });
  expect(server.requests[0]!.path).not.toContain("AIza");
});
