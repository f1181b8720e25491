import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createPrices, listGuessedPrices, PricesFileError, readPricesFile } from "./index.ts";
import { parsePrices } from "./read-prices-file.ts";

describe("priceOf", () => {
  const prices = createPrices({ prices: { "openai/gpt-4.1": { input_usd_per_million_tokens: 9, output_usd_per_million_tokens: 90 }, "openai-compatible/llama": { input_usd_per_million_tokens: 0, output_usd_per_million_tokens: 1 } }, date: "2026-12-01" });
  const of = (name: string, operation: "story" | "picture" | "speech" | "moderation") => prices.priceOf({ provider: name.split("/")[0]!, model: name.split("/").slice(1).join("/") }, operation);

  test.each([
    ["a model of the table", "openai/gpt-4.1-mini", "story", { source: "built-in", output_usd_per_million_tokens: 1.6 }],
    ["a dated snapshot of it", "openai/gpt-4.1-mini-2025-04-14", "story", { source: "built-in", key: "openai/gpt-4.1-mini" }],
    ["a version at Replicate", "replicate/black-forest-labs/flux-dev:0a1b2c", "picture", { usd_per_image: 0.025 }],
    ["what the operator says", "openai/gpt-4.1", "story", { source: "prices-file", input_usd_per_million_tokens: 9, date: "2026-12-01" }],
    ["an unknown model: the dearest of its provider", "anthropic/claude-next", "story", { source: "guess", key: "anthropic/claude-next", output_usd_per_million_tokens: 15 }],
    ["an unknown picture model: the dearest picture, not the dearest text", "openai/gpt-image-9", "picture", { source: "guess", usd_per_image: 0.042 }],
    ["a provider without prices of the kind: the dearest of all", "google/gemini-voice", "speech", { source: "guess", usd_per_million_characters: 15 }],
    ["a server of one's own", "openai-compatible/qwen", "story", { source: "free" }],
    ["a server of one's own that is priced", "openai-compatible/llama", "story", { source: "prices-file", output_usd_per_million_tokens: 1 }],
    ["moderation", "openai/omni-moderation-latest", "moderation", { source: "free" }],
    ["what is built in", "builtin/painter", "picture", { source: "free" }],
  ] as const)("%s", (_, name, operation, price) => {
    expect(of(name, operation)).toMatchObject(price);
  });

  test("models in use without a price are listed for the warning at start", () => {
    const accounts = { story: { provider: "openai", model: "gpt-9" }, picture: { provider: "replicate", model: "black-forest-labs/flux-dev" }, speech: null, moderation: null };
    expect(listGuessedPrices(prices, accounts)).toEqual(["openai/gpt-9"]);
  });
});

describe("PRICES_FILE", () => {
  test("the format of the contract is read and dated by its file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "prices-"));
    const path = join(folder, "prices.json");
    const prices = { "openai/gpt-5": { input_usd_per_million_tokens: 1, output_usd_per_million_tokens: 2 }, "replicate/owner/name": { usd_per_image: 0.01 }, "openai/tts-9": { usd_per_million_characters: 12 } };
    writeFileSync(path, JSON.stringify(prices));
    utimesSync(path, new Date("2026-12-24T08:00:00Z"), new Date("2026-12-24T08:00:00Z"));
    expect(await readPricesFile(path)).toEqual({ prices, date: "2026-12-24" });
    rmSync(folder, { recursive: true });
    await expect(readPricesFile(path)).rejects.toThrow(PricesFileError);
  });

  test("every problem is listed by its name", () => {
    const text = JSON.stringify({ "gpt-5": { usd_per_image: 1 }, "openai/a": { usd_per_image: -1 }, "openai/b": {}, "openai/c": { price: 1 }, "openai/d": { output_usd_per_million_tokens: 1 }, "openai/e": 7, "openai/f": { usd_per_image: "0.1" } });
    const problems = (() => {
      try {
        parsePrices(text);
        return [];
      } catch (error) {
        return (error as PricesFileError).problems;
      }
    })();
    expect(problems).toEqual([
      "gpt-5: the name must be provider/model",
      "openai/a usd_per_image: must not be below 0",
      "openai/b: has no price",
      "openai/c: has a field that is not known: price", "openai/c: has no price",
      "openai/d: needs a price for both input and output tokens",
      "openai/e: must be an object with prices",
      "openai/f usd_per_image: must be a number of dollars",
    ]);
  });

  test.each(["", "[]x", "7", "null"])("%j is refused", (text) => {
    expect(() => parsePrices(text)).toThrow(PricesFileError);
  });
});
