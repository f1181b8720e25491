import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { costsFor, pictureCall, startPaidJob } from "../../../testing/costs.ts";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import type { OpenedDatabase } from "../../database/index.ts";
import { createCallLedger } from "./index.ts";

let opened: OpenedDatabase;

/** Each job's own order of steps; steps of different jobs, and of a job that opens two calls, meet in any order. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant("open" as const), images: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant("settle" as const), end: fc.constantFrom("succeeded" as const, "failed" as const, "unknown" as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("end" as const), how: fc.constantFrom("update" as const, "delete" as const) }) },
);
const plan = fc.array(fc.array(step, { minLength: 2, maxLength: 8 }), { minLength: 2, maxLength: 6 });
const LIMIT_USD = 2;

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeAll(async () => {
    opened = await openTestDatabase(engine);
  });
  afterAll(() => opened.close());

  test("whatever opens, settles and ends at once: no cent is lost and the limit is never passed", async () => {
    const { database } = opened;
    const costs = costsFor(database, { limitUsd: LIMIT_USD });
    const ledger = createCallLedger(costs);
    const readBooks = async () => {
      const { rows } = await sql<Record<"spent" | "reserved" | "calls_spent" | "calls_open" | "books", number>>`
        SELECT (SELECT coalesce(sum(spent_usd), 0) FROM cost_days)::float8 AS spent, (SELECT coalesce(sum(reserved_usd), 0) FROM cost_days)::float8 AS reserved,
          (SELECT coalesce(sum(cost_usd), 0) FROM provider_calls)::float8 AS calls_spent,
          (SELECT coalesce(sum(reserved_usd), 0) FROM provider_calls WHERE status = 'open')::float8 AS calls_open,
          (SELECT coalesce(sum(reserved_usd), 0) FROM cost_reservations)::float8 AS books`.execute(database);
      return rows[0]!;
    };
    const check = async () => {
      const books = await readBooks();
      expect(books.spent).toBeCloseTo(books.calls_spent, 9);
      expect(books.reserved).toBeCloseTo(books.calls_open + books.books, 9);
      expect(books.spent + books.reserved).toBeLessThanOrEqual(LIMIT_USD + 1e-9);
    };
    await fc.assert(fc.asyncProperty(plan, async (jobs) => {
      for (const table of ["provider_calls", "cost_reservations", "cost_days", "users"]) await sql`DELETE FROM ${sql.table(table)}`.execute(database);
      let settled = 0;
      await Promise.all(jobs.map(async (steps) => {
        const job = await startPaidJob(costs).catch(() => null);
        if (job === null) return;
        const calls: { id: string; images: number }[] = [];
        for (const [index, { ...next }] of steps.entries()) {
          if (next.what === "open") {
            // Two at once, of one book.
            const ids = await Promise.all([0, 1].map((half) => ledger.open(pictureCall(job, next.images, `page-${index}-${half}`)).catch(() => null)));
            for (const id of ids) if (id !== null) calls.push({ id, images: next.images });
          } else if (next.what === "settle") {
            const call = calls.shift();
            if (call === undefined) continue;
            const used = { images: Math.round(call.images * next.share) };
            const end = next.end === "unknown" ? { outcome: next.end, kind: "timeout" as const } : next.end === "failed" ? { outcome: next.end, kind: "server" as const, used: null } : { outcome: next.end, used };
            await Promise.all([ledger.settle(call.id, end), ledger.settle(call.id, end)]);
            settled += 1;
          } else if (next.how === "update") await database.updateTable("jobs").set({ status: "failed" }).where("id", "=", job.jobId).execute();
          else await database.deleteFrom("books").where("id", "=", job.bookId).execute();
          await check();
        }
      }));
      await sql`UPDATE jobs SET status = 'canceled'`.execute(database);
      await check();
      expect((await readBooks()).books).toBe(0);
      expect(costs.told.filter(({ event }) => event === "callSettled")).toHaveLength(settled);
      costs.told.length = 0;
    }), { numRuns: engine === "postgres" ? 25 : 15 });
  });
});
