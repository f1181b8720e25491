import { expect, it } from "vitest";
import { Bill } from "./bill.ts";
import { DEFAULT_PRICES } from "./prices.ts";

const call = { operation: "chat", identity: "b/write_story/0/1", account: "sk", vendorId: "chatcmpl-1" };

it("prices tokens, pictures and characters, and adds them up", () => {
  const bill = new Bill(DEFAULT_PRICES);
  const end = { outcome: "ok", billed: true };
  bill.settle(bill.open({ ...call, provider: "openai", model: "gpt-4o-mini" }), { ...end, units: { inputTokens: 4000, outputTokens: 3000 } });
  bill.settle(bill.open({ ...call, provider: "replicate", model: "black-forest-labs/flux-schnell" }), { ...end, units: { pictures: 1 } });
  bill.settle(bill.open({ ...call, provider: "openai", model: "tts-1" }), { ...end, units: { characters: 1000 } });
  expect(bill.list().map((row) => row.usd)).toEqual([0.0024, 0.003, 0.015]);
  expect(bill.totalUsd()).toBe(0.0204);
});

it("costs nothing when the vendor does not bill", () => {
  const bill = new Bill(DEFAULT_PRICES);
  bill.settle(bill.open({ ...call, provider: "replicate", model: "someone/painter" }), { outcome: "nsfw", billed: false, units: { pictures: 1 } });
  expect(bill.list()).toMatchObject([{ usd: 0, billed: false, outcome: "nsfw" }]);
});

it("settles a call once", () => {
  const bill = new Bill(DEFAULT_PRICES);
  const row = bill.open({ ...call, provider: "openai", model: "gpt-4o-mini" });
  bill.settle(row, { outcome: "client-gone", billed: true, units: { inputTokens: 1_000_000 } });
  bill.settle(row, { outcome: "ok", billed: true, units: { inputTokens: 9_000_000 } });
  expect(bill.list()).toMatchObject([{ outcome: "client-gone", usd: 0.15 }]);
});

it("takes the operator's prices", () => {
  const bill = new Bill({ "replicate/a/b": { usd_per_image: 0.5 } });
  bill.settle(bill.open({ ...call, provider: "replicate", model: "a/b" }), { outcome: "ok", billed: true, units: { pictures: 2 } });
  expect(bill.totalUsd()).toBe(1);
});
