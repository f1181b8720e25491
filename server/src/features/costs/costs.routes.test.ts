import type { Book } from "@ai-story-book/contracts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestApp, type TestApp } from "../../../testing/app.ts";
import { costsFor, pictureCall } from "../../../testing/costs.ts";
import { createCallLedger } from "./index.ts";

let testApp: TestApp;
let mina: { authorization: string };
let theo: { authorization: string };
let bookId: string;
const get = async (url: string, headers: Record<string, string> = {}) => (await testApp.app.inject({ method: "GET", url, headers })).json<Record<string, unknown>>();
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  testApp = await openTestApp();
  [mina, theo] = [await testApp.signUp(), await testApp.signUp()];
  const answer = await testApp.app.inject({ method: "POST", url: "/v1/books", headers: mina, payload: { topic: "a shy dragon", page_count: 4 } });
  bookId = answer.json<{ book_id: string }>().book_id;
  const { user_key: userKey } = await get("/v1/me", mina) as { user_key: string };
  const ledger = createCallLedger(costsFor(testApp.opened.database));
  await ledger.settle(await ledger.open(pictureCall({ jobId: null, bookId, userKey }, 3)), { outcome: "succeeded", used: { images: 3 } });
  await ledger.open(pictureCall({ jobId: null, bookId, userKey }));
});
afterAll(() => testApp.close());

describe("GET /v1/me/usage", () => {
  test("sums up days and books", async () => {
    expect(await get("/v1/me/usage", mina)).toEqual({
      days: [{ day: today, calls: 2, cost_usd: 0.15 }], books: [{ book_id: bookId, title: "", calls: 2, cost_usd: 0.15 }], total: { calls: 2, cost_usd: 0.15 },
    });
  });
  test("shows nothing of another account", async () => {
    expect(await get("/v1/me/usage", theo)).toEqual({ days: [], books: [], total: { calls: 0, cost_usd: 0 } });
  });
  test("needs a key", async () => {
    expect(await get("/v1/me/usage")).toMatchObject({ status: 401 });
  });
  test("keeps what a deleted book has cost, without its title", async () => {
    expect((await get(`/v1/books/${bookId}`, mina) as Book).cost_usd).toBe(0.15);
    await testApp.app.inject({ method: "DELETE", url: `/v1/books/${bookId}`, headers: mina });
    expect(await get("/v1/me/usage", mina)).toMatchObject({ books: [{ book_id: bookId, title: null, cost_usd: 0.15 }], total: { cost_usd: 0.15 } });
  });
});

test("GET /health/detailed shows the costs of the day beside jobs", async () => {
  expect((await get("/health/detailed"))["costs"]).toEqual({ day: today, spent_today_usd: 0.15, reserved_usd: 0.05, warn_usd: 100, limit_usd: 500 });
});
