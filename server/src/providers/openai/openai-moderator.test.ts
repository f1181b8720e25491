import sharp from "sharp";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { CallFailure } from "../../calls/index.ts";
import { createTestGate } from "../../../testing/call-gate.ts";
import { startRecordedServer, type RecordedServer } from "../../../testing/recorded-server.ts";
import { askOptions } from "../../../testing/story-writer-conformance.ts";
import { createOpenAiModerator } from "./openai-moderator.ts";

/** One calm result; `scores` raises some of them, `flags` are the vendor's own. */
const RESULT = JSON.parse(readFileSync(new URL("../../../testing/recorded/openai/moderation-result.json", import.meta.url), "utf8")) as { categories: Record<string, boolean>; category_scores: Record<string, number> };
const result = (scores: Record<string, number> = {}, flags: string[] = []) => ({
  ...RESULT, flagged: flags.length > 0, category_scores: { ...RESULT.category_scores, ...scores },
  categories: { ...RESULT.categories, ...Object.fromEntries(flags.map((flag) => [flag, true])) },
});

let server: RecordedServer;
beforeAll(async () => { server = await startRecordedServer(); });
beforeEach(() => { server.answers.length = server.requests.length = 0; });
afterAll(() => server.close());

function open(...results: object[]) {
  server.answers.push({ status: 200, body: JSON.stringify({ id: "modr-0d9740456c391e43c445bf0f010940c7", model: "omni-moderation-latest", results }) });
  return createOpenAiModerator({ apiKey: "sk-test", baseUrl: server.url, gate: createTestGate() });
}
const check = (texts: string[], stage: "input" | "output", ...results: object[]) => open(...results).checkTexts({ texts, language: "en", stage }, askOptions());

test("many texts are judged in one request", async () => {
  expect(await check(["a kind dragon", "", "a warm pie"], "output", result(), result())).toEqual({ isSafe: true });
  expect(server.requests).toHaveLength(1);
  expect(JSON.parse(server.requests[0]!.body)).toEqual({ model: "omni-moderation-latest", input: ["a kind dragon", "a warm pie"] });
  expect(server.requests[0]!.headers).toMatchObject({ authorization: "Bearer sk-test", "x-client-request-id": "book-1/story/1/1" });
});

test("one bad text among many is enough", async () => {
  expect(await check(["a", "b"], "input", result(), result({ "violence": 0.98 }, ["violence"]))).toEqual({ isSafe: false, categories: ["violence"], suggestions: [] });
});

test("what was made for a child is judged more strictly than what a parent asks for", async () => {
  expect(await check(["a brave knight"], "input", result({ violence: 0.45 }))).toEqual({ isSafe: true });
  server.answers.length = 0;
  expect(await check(["a brave knight"], "output", result({ violence: 0.45 }))).toMatchObject({ isSafe: false, categories: ["violence"] });
});

test.each([
  ["sexual/minors", "sexual"], ["self-harm/intent", "self-harm"], ["hate/threatening", "hate"], ["harassment", "hate"], ["illicit", "dangerous"], ["violence/graphic", "violence"], ["a-category-of-tomorrow", "dangerous"],
])("%s is %s to us", async (flag, category) => {
  expect(await check(["x"], "output", result({}, [flag]))).toMatchObject({ isSafe: false, categories: [category] });
});

test.each<[string, object]>([
  ["fewer results than texts", { results: [result()] }],
  ["a result without a verdict", { results: [{}, {}] }],
  ["no results", { id: "modr-1" }],
])("%s is no verdict: it fails closed", async (_, body) => {
  server.answers.push({ status: 200, body: JSON.stringify(body) });
  const moderator = createOpenAiModerator({ apiKey: "sk-test", baseUrl: server.url, gate: createTestGate() });
  await expect(moderator.checkTexts({ texts: ["a", "b"], language: "en", stage: "output" }, askOptions())).rejects.toThrow(CallFailure);
});

test("a moderation that cannot be reached fails closed", async () => {
  server.answers.push({ status: 503, body: "{}" });
  const moderator = createOpenAiModerator({ apiKey: "sk-test", baseUrl: server.url, gate: createTestGate() });
  await expect(moderator.checkTexts({ texts: ["a"], language: "en", stage: "input" }, askOptions())).rejects.toMatchObject({ failure: { kind: "server", isRetryable: true } });
});

test("nothing to judge asks nobody", async () => {
  expect(await check(["", " "], "output")).toEqual({ isSafe: true });
  expect(server.requests).toHaveLength(0);
});

test("a picture is judged on a small copy, with the words about it", async () => {
  const jpeg = await sharp({ create: { width: 1024, height: 1024, channels: 3, background: "#4f8f5b" } }).jpeg().toBuffer();
  const verdict = await open(result({ "sexual": 0.2 })).checkPicture!({ jpeg, altText: "Mina waves" }, askOptions());
  expect(verdict).toMatchObject({ isSafe: false, categories: ["sexual"] });
  const [picture, words] = (JSON.parse(server.requests[0]!.body) as { input: [{ image_url: { url: string } }, unknown] }).input;
  expect(words).toEqual({ type: "text", text: "Mina waves" });
  const sent = await sharp(Buffer.from(picture.image_url.url.replace("data:image/jpeg;base64,", ""), "base64")).metadata();
  expect([sent.format, sent.width, sent.height]).toEqual(["jpeg", 512, 512]);
});
