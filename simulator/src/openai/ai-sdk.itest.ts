import { createOpenAI } from "@ai-sdk/openai";
import { Output, generateImage, generateSpeech, generateText, streamObject, streamText } from "ai";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { startSimulator, type Simulator } from "../index.ts";
import { SAMPLE_RATE } from "../audio/make-speech.ts";
import { LANGUAGES, measureText } from "../story/languages/index.ts";

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({ profile: "null" });
});
afterEach(() => simulator.close());

const vendor = () => createOpenAI({ apiKey: simulator.environment.OPENAI_API_KEY, baseURL: simulator.environment.OPENAI_BASE_URL });

const StorySchema = z.object({
  title: z.string().min(1).max(60),
  dedication: z.string().max(120).nullable(),
  characters: z.array(z.object({ id: z.string().regex(/^[a-z0-9-]+$/), name: z.string(), role: z.enum(["hero", "friend", "grown-up"]), look: z.string().max(300) })).min(1).max(3),
  pages: z.array(z.object({
    pageNumber: z.int().min(1),
    text: z.string(),
    scene: z.object({ setting: z.enum(["garden", "forest", "kitchen"]), characters: z.array(z.object({ id: z.string(), pose: z.enum(["stand", "sit"]) })).max(3), shot: z.enum(["wide", "close"]) }),
    altText: z.string(),
  })),
});
const PROMPT = "Write a picture book of exactly 6 pages in Korean for ages 5-7. Each page has 16 to 30 words. The hero is 미나.";

function expectStory(story: z.infer<typeof StorySchema>): void {
  expect(story.pages.map(({ pageNumber }) => pageNumber)).toEqual([1, 2, 3, 4, 5, 6]);
  const ids = story.characters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(story.characters[0]).toMatchObject({ name: "미나", role: "hero" });
  for (const page of story.pages) {
    expect(measureText(LANGUAGES.ko, page.text)).toBeGreaterThanOrEqual(16);
    expect(measureText(LANGUAGES.ko, page.text)).toBeLessThanOrEqual(30);
    for (const { id } of page.scene.characters) expect(ids).toContain(id);
  }
}

describe.each(["responses", "chat"] as const)("a story through %s", (api) => {
  const model = () => (api === "chat" ? vendor().chat("gpt-4o-mini") : vendor()("gpt-4o-mini"));

  it("streams an object of the schema that was sent", async () => {
    const result = streamObject({ model: model(), schema: StorySchema, prompt: PROMPT, maxRetries: 0 });
    let partCount = 0;
    for await (const _part of result.partialObjectStream) partCount += 1;
    expectStory(await result.object);
    expect(partCount).toBeGreaterThan(20);
    const usage = await result.usage;
    expect(simulator.ledger()).toMatchObject([{ outcome: "ok", units: { inputTokens: usage.inputTokens, outputTokens: usage.outputTokens }, billed: true }]);
    expect(await result.finishReason).toBe("stop");
  });

  it("streams text with an output schema", async () => {
    const result = streamText({ model: model(), output: Output.object({ schema: StorySchema }), prompt: PROMPT, maxRetries: 0 });
    let text = "";
    for await (const delta of result.textStream) text += delta;
    expect(JSON.parse(text)).toEqual(await result.output);
    expectStory(await result.output);
  });

  it("answers in one piece", async () => {
    const { output, finishReason } = await generateText({ model: model(), output: Output.object({ schema: StorySchema }), prompt: PROMPT, maxRetries: 0 });
    expect(finishReason).toBe("stop");
    expectStory(output);
  });

  it("cuts an answer at the tokens allowed", async () => {
    const result = await generateText({ model: model(), prompt: PROMPT, maxOutputTokens: 20, maxRetries: 0 });
    expect(result.finishReason).toBe("length");
    expect(result.usage.outputTokens).toBe(20);
  });

  it("writes only the pages that a follow-up asks for", async () => {
    const { output } = await generateText({
      model: model(), output: Output.object({ schema: StorySchema.pick({ pages: true }) }), maxRetries: 0,
      instructions: PROMPT, prompt: "Rewrite only pages 2 and 5: they are too long.",
    });
    expect(output.pages.map(({ pageNumber }) => pageNumber)).toEqual([2, 5]);
  });
});

it("makes pictures that decode, a different file for each prompt", async () => {
  const make = (prompt: string, size: "1024x1024" | "1536x1024") => generateImage({ model: vendor().image("gpt-image-1-mini"), prompt, size, maxRetries: 0, providerOptions: { openai: { outputFormat: "jpeg" } } });
  const [first, second] = [await make("a dragon", "1024x1024"), await make("a kite", "1536x1024")];
  expect(await sharp(first.image.uint8Array).metadata()).toMatchObject({ format: "jpeg", width: 1024, height: 1024 });
  expect(await sharp(second.image.uint8Array).metadata()).toMatchObject({ width: 1536, height: 1024 });
  expect(first.image.base64).not.toBe(second.image.base64);
  expect(simulator.ledger().map(({ units, usd }) => [units.pictures, usd])).toEqual([[1, 0.011], [1, 0.011]]);
});

it("takes reference pictures", async () => {
  const reference = await sharp({ create: { width: 64, height: 64, channels: 3, background: "red" } }).png().toBuffer();
  const result = await generateImage({ model: vendor().image("gpt-image-1"), prompt: { text: "the same hero, sleeping", images: [reference] }, maxRetries: 0 });
  expect((await sharp(result.image.uint8Array).metadata()).format).toBe("png");
});

it("speaks as long as a text takes to say", async () => {
  const speak = async (outputFormat: string) => (await generateSpeech({ model: vendor().speech("gpt-4o-mini-tts"), text: "Mina looked for the lost ribbon.", voice: "alloy", outputFormat, maxRetries: 0 })).audio.uint8Array;
  const wav = Buffer.from(await speak("wav"));
  expect(wav.toString("latin1", 0, 4)).toBe("RIFF");
  expect(wav.readUInt32LE(40)).toBe(wav.length - 44);
  expect(wav.readUInt32LE(40) / 2 / SAMPLE_RATE).toBeCloseTo(32 / 13, 1);
  const mp3 = Buffer.from(await speak("mp3"));
  for (let at = 0; at < mp3.length; at += 96) expect(mp3.readUInt16BE(at)).toBe(0xfff3);
});
