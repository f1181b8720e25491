import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { costsFor, pictureCall, readCall, readSums, startPaidJob } from "../../../testing/costs.ts";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import type { OpenedDatabase } from "../../database/index.ts";
import { createCallLedger, reconcileCalls } from "./index.ts";

let opened: OpenedDatabase;

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    opened = await openTestDatabase(engine);
  });
  afterEach(() => opened.close());

  const openCalls = async () => {
    const costs = costsFor(opened.database);
    const ledger = createCallLedger(costs);
    const job = await startPaidJob(costs);
    const openOne = async (part: string, ticket?: string) => {
      const callId = await ledger.open(pictureCall(job, 2, part));
      if (ticket !== undefined) await ledger.keepTicket(callId, ticket);
      return callId;
    };
    return { ledger, job, openOne };
  };

  test("the bill is right: unknown and wrongly settled calls get its price, and the same bill again changes nothing", async () => {
    const { ledger, job, openOne } = await openCalls();
    const [unknown, wrong, right, running] = [await openOne("page-1"), await openOne("page-2", "ticket-2"), await openOne("page-3", "ticket-3"), await openOne("page-4", "ticket-4")];
    await ledger.settle(unknown, { outcome: "unknown", kind: "timeout" });
    await ledger.settle(wrong, { outcome: "failed", kind: "server", used: null });
    await ledger.settle(right, { outcome: "succeeded", used: { images: 1 } });
    const lines = [
      { request_id: `${job.bookId}/page-1/1/1`, usd: 0.05 }, { vendor_ticket: "ticket-2", usd: 0.1 }, { vendor_ticket: "ticket-3", usd: 0.05 },
      { vendor_ticket: "ticket-4", usd: 0.1 }, { vendor_ticket: "somebody-else", usd: 7 },
    ];
    expect(await reconcileCalls({ database: opened.database }, { lines })).toEqual({ corrected: 2, correctedByUsd: 0.05, agreed: 1, stillOpen: 1, notOurs: [{ vendor_ticket: "somebody-else", usd: 7 }], notOnBill: [] });
    expect(await reconcileCalls({ database: opened.database }, { lines })).toMatchObject({ corrected: 0, agreed: 3 });
    expect((await readSums(opened.database)).spent).toBe(0.2);
    expect(await readCall(opened.database, running)).toMatchObject({ status: "open" });
  });

  test("calls of one name are matched in their order; a line too many is not ours", async () => {
    const { ledger, job, openOne } = await openCalls();
    const twice = [await openOne("page-1"), await openOne("page-1")];
    for (const callId of twice) await ledger.settle(callId, { outcome: "unknown", kind: "timeout" });
    const line = { request_id: `${job.bookId}/page-1/1/1`, usd: 0.05 };
    expect(await reconcileCalls({ database: opened.database }, { lines: [line, line, line] })).toMatchObject({ corrected: 2, notOurs: [line] });
  });

  test("a line with both names is found by the vendor's own, which may be of a later try than the one that was named", async () => {
    const { ledger, job, openOne } = await openCalls();
    const [early, late] = [await openOne("page-1"), await openOne("page-1", "ticket-1")];
    for (const callId of [early, late]) await ledger.settle(callId, { outcome: "unknown", kind: "timeout" });
    const name = { request_id: `${job.bookId}/page-1/1/1` };
    expect(await reconcileCalls({ database: opened.database }, { lines: [{ ...name, vendor_ticket: "ticket-1", usd: 0.03 }, { ...name, vendor_ticket: "never-heard", usd: 0.02 }] })).toMatchObject({ corrected: 2, notOurs: [] });
    expect([(await readCall(opened.database, early)).cost_usd, (await readCall(opened.database, late)).cost_usd]).toEqual(["0.020000000", "0.030000000"]);
  });

  test("a call that was booked as made and that the complete bill does not name is put right and told of", async () => {
    const { ledger, openOne } = await openCalls();
    const [named, wrong, unknown] = [await openOne("page-1", "ticket-1"), await openOne("page-2", "ticket-2"), await openOne("page-3", "ticket-3")];
    for (const callId of [named, wrong]) await ledger.settle(callId, { outcome: "succeeded", used: { images: 1 } });
    await ledger.settle(unknown, { outcome: "unknown", kind: "network" });
    const isCompleteFor = { provider: "replicate", from: new Date(0), until: new Date(Date.now() + 60_000) };
    expect(await reconcileCalls({ database: opened.database }, { lines: [{ vendor_ticket: "ticket-1", usd: 0.05 }], isCompleteFor })).toMatchObject({ corrected: 2, agreed: 1, notOnBill: [wrong] });
    expect((await readSums(opened.database)).spent).toBe(0.05);
  });

  test("what a complete bill does not name was not made", async () => {
    const { ledger, openOne } = await openCalls();
    const callId = await openOne("page-1");
    await ledger.settle(callId, { outcome: "unknown", kind: "network" });
    const hour = 3_600_000;
    const isCompleteFor = { provider: "replicate", from: new Date(Date.now() - hour), until: new Date(Date.now() + hour) };
    expect(await reconcileCalls({ database: opened.database }, { lines: [], isCompleteFor: { ...isCompleteFor, provider: "openai" } })).toMatchObject({ corrected: 0 });
    expect(await reconcileCalls({ database: opened.database }, { lines: [], isCompleteFor })).toMatchObject({ corrected: 1, correctedByUsd: -0.1 });
    expect(await readSums(opened.database)).toMatchObject({ spent: 0 });
    // The bill has spoken: a later answer changes nothing.
    expect(await ledger.settle(callId, { outcome: "succeeded", used: { images: 2 } })).toEqual({ costUsd: 0 });
  });
});
