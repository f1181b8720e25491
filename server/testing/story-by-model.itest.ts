import { StorySchema, type Language, type TargetAge } from "@ai-story-book/contracts";
import { MARKER_WORDS, startSimulator, type FaultName, type Simulator } from "@ai-story-book/simulator";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createBuiltinReading } from "../src/providers/builtin/story-writer/builtin-reading.ts";
import { createModelStoryWriter } from "../src/providers/model/model-story-writer.ts";
import { createCompatibleLanguageModel } from "../src/providers/openai-compatible/compatible-language-model.ts";
import { checkOpenAiAccount } from "../src/providers/openai/check-openai-account.ts";
import { createOpenAiLanguageModel } from "../src/providers/openai/openai-language-model.ts";
import { createOpenAiModerator } from "../src/providers/openai/openai-moderator.ts";
import { createOpenAiNarrator } from "../src/providers/openai/openai-narrator.ts";
import { createTestGate } from "./call-gate.ts";
import { askOptions, collectParts, openingOf, pagesOf, requestFor } from "./story-writer-conformance.ts";

let simulator: Simulator;
beforeAll(async () => { simulator = await startSimulator({ profile: "null" }); });
beforeEach(() => {
  simulator.faults.setRules([]);
  simulator.reset();
});
afterAll(() => simulator.close());

const reading = createBuiltinReading();
const access = (model: string) => ({ apiKey: simulator.environment.OPENAI_API_KEY, baseUrl: simulator.environment.OPENAI_BASE_URL, model });
function open(mostTries = 3) {
  const gate = createTestGate({ mostTries });
  return { gate, writer: createModelStoryWriter({ languageModel: createOpenAiLanguageModel(access("gpt-4.1-mini")), gate, reading }) };
}
const write = (writer: ReturnType<typeof open>["writer"], request = requestFor()) => collectParts(writer.writeStory(request, { ...askOptions(), soFar: null }));

describe("a story by a model that only knows the schema", () => {
  test.each<[Language, TargetAge, number]>([["en", "3-5", 4], ["ko", "5-7", 8], ["ja", "7-9", 8], ["zh", "5-7", 12], ["es", "3-5", 24]])("%s, ages %s, %i pages: whole, and within its words", async (language, targetAge, pageCount) => {
    const request = requestFor({ language, targetAge, pageCount });
    const parts = await write(open().writer, request);
    StorySchema.parse({ ...openingOf(parts), pages: pagesOf(parts), language, targetAge, seed: 7, notes: [] });
    expect(pagesOf(parts)).toHaveLength(pageCount);
    const problems = pagesOf(parts).flatMap(({ text }) => reading.measurePage({ text, language, targetAge, refrains: openingOf(parts).refrains }).problems);
    expect(problems).toEqual([]);
  });

  test("pages that are not right are written again alone", async () => {
    const { writer } = open();
    const parts = await write(writer);
    const rewritten = await writer.rewritePages!(requestFor(), { soFar: { opening: openingOf(parts), pages: pagesOf(parts) }, pages: [{ pageNumber: 3, problems: ["It has 70 words; it may have 25 to 40. Make it shorter."] }] }, askOptions());
    expect(rewritten.map(({ page }) => page.pageNumber)).toEqual([3]);
    expect(simulator.ledger()).toHaveLength(2);
  });

  test("what we count is what is on the bill", async () => {
    const { gate, writer } = open();
    await write(writer, requestFor({ pageCount: 8 }));
    const [row] = simulator.ledger();
    expect(gate.tries[0]!.used).toEqual({ inputTokens: row!.units["inputTokens"], outputTokens: row!.units["outputTokens"] });
    expect(gate.worstCases[0]!.inputTokens).toBeGreaterThanOrEqual(row!.units["inputTokens"]!);
    expect(gate.worstCases[0]!.outputTokens).toBeGreaterThanOrEqual(row!.units["outputTokens"]!);
  });

  test("a compatible server without a key of ours is asked likewise", async () => {
    const { apiKey, baseUrl, model } = access("gpt-4.1-mini");
    const writer = createModelStoryWriter({ languageModel: createCompatibleLanguageModel({ apiKey, baseUrl, model }), gate: createTestGate(), reading });
    expect(pagesOf(await write(writer))).toHaveLength(4);
  });
});

describe("what a model does wrong", () => {
  test.each<FaultName>(["rate-limited", "slow-down", "overloaded", "server-error", "length-cut", "wrong-page-count", "stream-cut", "stream-reset", "stream-error-frame", "connection-reset", "html-page"])("%s costs one more try, and the story is whole", async (fault) => {
    simulator.faults.setRules([{ faults: [fault], count: 1 }]);
    const { gate, writer } = open();
    expect(pagesOf(await write(writer)).map(({ pageNumber }) => pageNumber)).toEqual([1, 2, 3, 4]);
    expect(gate.tries.map(({ failure }) => failure === null)).toEqual([false, true]);
  });

  test.each<FaultName>(["invalid-json", "fenced-json", "trailing-comma", "duplicate-page-numbers"])("%s costs nothing", async (fault) => {
    simulator.faults.setRules([{ faults: [fault] }]);
    const { gate, writer } = open();
    expect(pagesOf(await write(writer))).toHaveLength(4);
    expect(gate.tries).toHaveLength(1);
  });

  test.each<[FaultName, string]>([["insufficient-quota", "billing"], ["invalid-key", "credentials"], ["context-length-exceeded", "bad-request"], ["content-filter", "refused"], ["refusal", "refused"], ["refusal-in-prose", "refused"]])("%s is %s, after exactly one call", async (fault, kind) => {
    simulator.faults.setRules([{ faults: [fault] }]);
    const { gate, writer } = open();
    await expect(write(writer)).rejects.toMatchObject({ failure: { kind, isRetryable: false } });
    expect(gate.tries).toHaveLength(1);
  });

  test("a story cut again and again goes on from where it was", async () => {
    simulator.faults.setRules([{ faults: ["stream-cut"], count: 2 }]);
    const { gate, writer } = open();
    expect(pagesOf(await write(writer, requestFor({ pageCount: 16 })))).toHaveLength(16);
    const outputs = gate.tries.map(({ used }) => used!.outputTokens!);
    expect(outputs[2]).toBeLessThan(outputs[0]! + outputs[1]!);
  });
});

test("moderation lets a kind text pass and stops a flagged one", async () => {
  const { apiKey, baseUrl } = access("");
  const moderator = createOpenAiModerator({ apiKey, baseUrl, gate: createTestGate() });
  const check = (text: string) => moderator.checkTexts({ texts: ["a warm pie", text], language: "en", stage: "output" }, askOptions());
  expect(await check("Bram found a yellow drum.")).toEqual({ isSafe: true });
  expect(await check(`Bram ${MARKER_WORDS[0]}`)).toMatchObject({ isSafe: false });
});

test("a text is read aloud", async () => {
  const narrator = createOpenAiNarrator({ ...access("gpt-4o-mini-tts"), gate: createTestGate() });
  const { audio, contentType } = await narrator.speak({ text: "Bram found a yellow drum.", language: "en" }, askOptions());
  expect(contentType).toMatch(/^audio\/(?:mpeg|wav)$/);
  expect(audio.length).toBeGreaterThan(100);
});

test("the account is right, and a wrong model or key is told by its variable", async () => {
  expect(await checkOpenAiAccount(access("gpt-4.1-mini"))).toBe("ok");
  expect(await checkOpenAiAccount(access("gpt-nothing"))).toMatch(/^LLM_MODEL: /);
  expect(await checkOpenAiAccount({ ...access("gpt-4.1-mini"), apiKey: "wrong" })).toMatch(/^OPENAI_API_KEY: /);
});
