import { randomUUID } from "node:crypto";
import type { NewCall } from "../src/calls/index.ts";
import { inTransaction, type Database } from "../src/database/index.ts";
import { createPrices, reserveBook, type Budget, type CostEvents, type LedgerContext } from "../src/features/costs/index.ts";
import { insertBook } from "./jobs.ts";

export const PAINTER = { provider: "replicate", model: "testing/five-cents" };
const PRICES = createPrices({ prices: { "replicate/testing/five-cents": { usd_per_image: 0.05 } }, date: "2026-11-01" });

export type RecordedCosts = { event: keyof CostEvents; facts: Record<string, unknown> }[];

/** A ledger's context that writes down what it tells. A book of four pages holds back $0.50: ten pictures of five cents. */
export function costsFor(database: Database, limits: { limitUsd?: number; warnUsd?: number } = {}): LedgerContext & { budget: Budget; told: RecordedCosts } {
  const told: RecordedCosts = [];
  const events = new Proxy({} as CostEvents, { get: (_, event) => (facts: Record<string, unknown>) => void told.push({ event: event as keyof CostEvents, facts }) });
  const limitUsd = limits.limitUsd ?? 500;
  return {
    database, prices: PRICES, limitUsd, warnUsd: limits.warnUsd ?? 100, events, told,
    budget: { prices: PRICES, limitUsd, accounts: { story: null, picture: PAINTER, speech: null, moderation: null }, events },
  };
}

/** A running job with its book and, unless it is told otherwise, its reservation of $0.50. */
export async function startPaidJob({ database, budget }: { database: Database; budget: Budget }, { isReserved = true } = {}): Promise<{ jobId: string; bookId: string; userKey: string }> {
  const { bookId, userKey } = await insertBook(database);
  const jobId = randomUUID();
  await inTransaction(database, async (transaction) => {
    await transaction.insertInto("jobs").values({ id: jobId, user_key: userKey, kind: "testing.paint", book_id: bookId, status: "running", attempt: 1, error_code: null, error_detail: null }).execute();
    if (isReserved) await reserveBook(budget, transaction, { jobId, bookId, userKey, pageCount: 4, isNarrated: false });
  });
  return { jobId, bookId, userKey };
}

export const pictureCall = (job: { jobId: string | null; bookId: string | null; userKey: string }, images = 1, part = "page-1"): NewCall => ({
  account: PAINTER, operation: "picture", tryNumber: 1, worstCase: { images },
  origin: { ...job, attempt: 1, step: "draw_pages", part, deadlineAt: 0 },
});

/** The sums of all days. */
export async function readSums(database: Database): Promise<{ spent: number; reserved: number }> {
  const row = await database.selectFrom("cost_days").select(({ fn }) => [fn.sum<string | null>("spent_usd").as("spent"), fn.sum<string | null>("reserved_usd").as("reserved")]).executeTakeFirstOrThrow();
  return { spent: Number(row.spent ?? 0), reserved: Number(row.reserved ?? 0) };
}

export const readCall = (database: Database, callId: string) =>
  database.selectFrom("provider_calls").select(["status", "cost_usd", "reserved_usd", "failure_kind", "units", "price", "request_id", "vendor_ticket"]).where("id", "=", callId).executeTakeFirstOrThrow();
