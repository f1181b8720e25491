import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { costsFor, PAINTER, pictureCall, readCall, readSums, startPaidJob } from "../../../testing/costs.ts";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import type { OpenedDatabase } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { createCallLedger } from "./index.ts";

let opened: OpenedDatabase;
const database = () => opened.database;
const openedLedger = (limits?: { limitUsd?: number; warnUsd?: number }) => {
  const costs = costsFor(database(), limits);
  return { costs, ledger: createCallLedger(costs) };
};
const freeCall = (job: Parameters<typeof pictureCall>[0]) => ({ ...pictureCall(job), account: { provider: "openai", model: "omni-moderation-latest" }, operation: "moderation" as const, worstCase: {} });
const ONE = { outcome: "succeeded", used: { images: 1 } } as const;
const setDay = (spent: string, reserved = "0") => sql`INSERT INTO cost_days (day, spent_usd, reserved_usd) VALUES ((now() AT TIME ZONE 'UTC')::date, ${spent}::numeric, ${reserved}::numeric)`.execute(database());
const reservationOf = async (jobId: string) => Number((await database().selectFrom("cost_reservations").select("reserved_usd").where("job_id", "=", jobId).executeTakeFirst())?.reserved_usd ?? -1);

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeAll(async () => {
    opened = await openTestDatabase(engine);
  });
  afterAll(() => opened.close());
  afterEach(async () => {
    for (const table of ["users", "provider_calls", "cost_reservations", "cost_days"]) await sql`DELETE FROM ${sql.table(table)}`.execute(database());
  });

  test("a call is booked out of its book's reservation and what it did not use goes back there", async () => {
    const { costs, ledger } = openedLedger();
    const job = await startPaidJob(costs);
    const callId = await ledger.open(pictureCall(job, 2));
    expect(await reservationOf(job.jobId)).toBe(0.4);
    expect(await readSums(database())).toEqual({ spent: 0, reserved: 0.5 });
    expect(await ledger.settle(callId, ONE)).toEqual({ costUsd: 0.05 });
    expect(await reservationOf(job.jobId)).toBe(0.45);
    expect(await readSums(database())).toEqual({ spent: 0.05, reserved: 0.45 });
    expect(await readCall(database(), callId)).toMatchObject({
      status: "succeeded", units: { images: 1 }, request_id: `${job.bookId}/page-1/1/1`,
      price: { key: "replicate/testing/five-cents", usd_per_image: 0.05, date: "2026-11-01", source: "prices-file" },
    });
  });

  test("what the reservation lacks comes out of the day, and goes back to the day", async () => {
    const { costs, ledger } = openedLedger();
    const job = await startPaidJob(costs);
    const callId = await ledger.open(pictureCall(job, 14));
    expect(await readSums(database())).toEqual({ spent: 0, reserved: 0.7 });
    await ledger.settle(callId, { outcome: "failed", kind: "server", used: null });
    expect(await reservationOf(job.jobId)).toBe(0.5);
    expect(await readSums(database())).toEqual({ spent: 0, reserved: 0.5 });
  });

  test("a call that costs more than its worst case takes the rest out of the reservation", async () => {
    const { costs, ledger } = openedLedger();
    const job = await startPaidJob(costs);
    await ledger.settle(await ledger.open(pictureCall(job, 1)), { outcome: "succeeded", used: { images: 3 } });
    expect(await reservationOf(job.jobId)).toBe(0.35);
    await ledger.settle(await ledger.open(pictureCall(job, 7)), { outcome: "succeeded", used: { images: 9 } });
    expect(await reservationOf(job.jobId)).toBe(0);
    expect(await readSums(database())).toEqual({ spent: 0.6, reserved: 0 });
  });

  test("a call beyond the day's limit is refused with SYS_OVERLOADED, and nothing of it is left", async () => {
    const { costs, ledger } = openedLedger();
    const job = await startPaidJob(costs, { isReserved: false });
    await setDay("499.96");
    const refused: unknown = await ledger.open(pictureCall(job)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AppError);
    expect(refused).toMatchObject({ code: "SYS_OVERLOADED", details: { reason: "budget" } });
    expect((refused as AppError).details.retryAfterSeconds).toBeGreaterThan(0);
    expect((refused as AppError).details.retryAfterSeconds).toBeLessThanOrEqual(3600);
    expect(await database().selectFrom("provider_calls").select("id").execute()).toEqual([]);
    expect(await readSums(database())).toEqual({ spent: 499.96, reserved: 0 });
    expect(costs.told).toContainEqual({ event: "budgetRefused", facts: { what: "call", worstCaseUsd: 0.05, limitUsd: 500 } });
  });

  test("a book that is being made goes on inside its reservation when the day is full", async () => {
    const { costs, ledger } = openedLedger();
    await setDay("499.50");
    const job = await startPaidJob(costs);
    const callId = await ledger.open(pictureCall(job, 10));
    await expect(ledger.open(pictureCall(job, 1))).rejects.toMatchObject({ code: "SYS_OVERLOADED" });
    await ledger.settle(callId, { outcome: "succeeded", used: { images: 10 } });
    expect(await readSums(database())).toEqual({ spent: 500, reserved: 0 });
  });

  test("a settled call stays as it is", async () => {
    const { costs, ledger } = openedLedger();
    const callId = await ledger.open(pictureCall(await startPaidJob(costs)));
    await ledger.settle(callId, ONE);
    const again = await Promise.all([ledger.settle(callId, { outcome: "unknown", kind: "timeout" }), ledger.settle(callId, { outcome: "failed", kind: "server", used: null })]);
    expect(again).toEqual([{ costUsd: 0.05 }, { costUsd: 0.05 }]);
    expect(await readCall(database(), callId)).toMatchObject({ status: "succeeded", cost_usd: "0.050000000" });
    expect((await readSums(database())).spent).toBe(0.05);
  });

  test("an unknown outcome is booked at its worst case, and a later answer puts it right", async () => {
    const { costs, ledger } = openedLedger();
    const callId = await ledger.open(pictureCall(await startPaidJob(costs), 2));
    await ledger.keepTicket(callId, "ticket-1");
    expect(await ledger.settle(callId, { outcome: "unknown", kind: "timeout" })).toEqual({ costUsd: 0.1 });
    expect(await readSums(database())).toEqual({ spent: 0.1, reserved: 0.4 });
    expect(await ledger.settle(callId, ONE)).toEqual({ costUsd: 0.05 });
    expect(await readSums(database())).toEqual({ spent: 0.05, reserved: 0.4 });
  });

  test("work that an earlier attempt began is found by its ticket, for its own account only", async () => {
    const { costs, ledger } = openedLedger();
    const callId = await ledger.open(pictureCall(await startPaidJob(costs)));
    await ledger.keepTicket(callId, "ticket-1");
    expect(await ledger.findByTicket(PAINTER, "ticket-1")).toBe(callId);
    expect(await ledger.findByTicket({ ...PAINTER, model: "another" }, "ticket-1")).toBeNull();
    expect(await ledger.findByTicket(PAINTER, "ticket-2")).toBeNull();
  });

  test("work that was paid and settled is found, too: to fetch it once more is not on the bill again", async () => {
    const { costs, ledger } = openedLedger();
    const callId = await ledger.open(pictureCall(await startPaidJob(costs)));
    await ledger.keepTicket(callId, "ticket-1");
    await ledger.settle(callId, ONE);
    expect(await ledger.findByTicket(PAINTER, "ticket-1")).toBe(callId);
    expect(await ledger.settle(callId, ONE)).toEqual({ costUsd: 0.05 });
    expect((await readSums(database())).spent).toBe(0.05);
  });

  test("orders of which nobody knows whether they were taken are listed for their own part: dead and unknown ones without a ticket", async () => {
    const { costs, ledger } = openedLedger();
    const job = await startPaidJob(costs);
    const open = async (part = "page-1") => ledger.open(pictureCall(job, 1, part));
    const [dead, unknown, settled, ticketed, elsewhere] = [await open(), await open(), await open(), await open(), await open("page-2")];
    await ledger.settle(unknown, { outcome: "unknown", kind: "network" });
    await ledger.settle(settled, { outcome: "failed", kind: "server", used: null });
    await ledger.keepTicket(ticketed, "ticket-1");
    expect((await ledger.listUncertain(pictureCall(job))).map(({ callId }) => callId)).toEqual([dead, unknown]);
    expect((await ledger.listUncertain(pictureCall(job, 1, "page-2"))).map(({ callId }) => callId)).toEqual([elsewhere]);
    expect(await ledger.listUncertain(pictureCall(await startPaidJob(costs)))).toEqual([]);
  });

  test("an operator's UPDATE releases the reservation; a call under way keeps its share until it is settled", async () => {
    const { costs, ledger } = openedLedger();
    const [job, other] = [await startPaidJob(costs), await startPaidJob(costs)];
    const callId = await ledger.open(pictureCall(job, 2));
    await sql`UPDATE jobs SET status = 'failed', error_code = 'MANUAL_RECOVERY' WHERE status = 'running' AND updated_at < now() + interval '1 second' AND id = ${job.jobId}`.execute(database());
    expect(await readSums(database())).toEqual({ spent: 0, reserved: 0.6 });
    await ledger.settle(callId, ONE);
    expect(await readSums(database())).toEqual({ spent: 0.05, reserved: 0.5 });
    await database().deleteFrom("users").where("user_key", "=", other.userKey).execute();
    expect(await readSums(database())).toEqual({ spent: 0.05, reserved: 0 });
  });

  test("a deleted account leaves its ledger rows, which carry no word of the book", async () => {
    const { costs, ledger } = openedLedger();
    const job = await startPaidJob(costs);
    await ledger.settle(await ledger.open(pictureCall(job)), ONE);
    await database().deleteFrom("users").where("user_key", "=", job.userKey).execute();
    const rows = await database().selectFrom("provider_calls").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/dragon|learns/);
  });

  test("after midnight a reservation and its calls still count towards the day they were made on", async () => {
    const { costs, ledger } = openedLedger({ limitUsd: 0.5 });
    const job = await startPaidJob(costs);
    const before = await ledger.open(pictureCall(job, 1));
    for (const table of ["cost_days", "cost_reservations", "provider_calls"]) await sql`UPDATE ${sql.table(table)} SET day = day - 1`.execute(database());
    const after = await ledger.open(pictureCall(job, 2));
    const today = await startPaidJob(costs);
    await ledger.settle(before, ONE);
    await ledger.settle(after, ONE);
    await database().updateTable("jobs").set({ status: "completed" }).where("id", "=", job.jobId).execute();
    const { rows } = await sql`SELECT spent_usd::float8 AS spent, reserved_usd::float8 AS reserved, day = (now() AT TIME ZONE 'UTC')::date AS "isToday" FROM cost_days ORDER BY day`.execute(database());
    expect(rows).toEqual([{ spent: 0.1, reserved: 0, isToday: false }, { spent: 0, reserved: 0.5, isToday: true }]);
    expect(today.jobId).not.toBe(job.jobId);
  });

  test("a day that spends too much is warned of once, however many settle at once", async () => {
    const { costs, ledger } = openedLedger({ warnUsd: 100 });
    await setDay("99.9");
    const job = await startPaidJob(costs);
    const callIds = await Promise.all(Array.from({ length: 6 }, (_, index) => ledger.open(pictureCall(job, 1, `page-${index}`))));
    await ledger.settle(callIds[0]!, ONE);
    expect(costs.told.filter(({ event }) => event === "dayWarned")).toEqual([]);
    await Promise.all(callIds.map((callId) => createCallLedger(costs).settle(callId, ONE)));
    expect(costs.told.filter(({ event }) => event === "dayWarned")).toHaveLength(1);
  });

  test("a free call is written down and touches no day", async () => {
    const { costs, ledger } = openedLedger();
    const job = await startPaidJob(costs, { isReserved: false });
    const callId = await ledger.open(freeCall(job));
    expect(await ledger.settle(callId, { outcome: "succeeded", used: {} })).toEqual({ costUsd: 0 });
    expect(await readCall(database(), callId)).toMatchObject({ status: "succeeded", cost_usd: "0.000000000", units: {}, request_id: `${job.bookId}/page-1/1/1`, price: { source: "free" } });
    expect(await database().selectFrom("cost_days").selectAll().execute()).toEqual([]);
  });

  test("a free call that failed says why", async () => {
    const { costs, ledger } = openedLedger();
    const job = await startPaidJob(costs, { isReserved: false });
    const failed = await ledger.open(freeCall(job));
    await ledger.settle(failed, { outcome: "failed", kind: "server", used: null });
    const lost = await ledger.open(freeCall(job));
    await ledger.settle(lost, { outcome: "unknown", kind: "timeout" });
    await ledger.settle(lost, { outcome: "succeeded", used: {} });
    expect(await readCall(database(), failed)).toMatchObject({ status: "failed", failure_kind: "server", cost_usd: "0.000000000" });
    expect(await readCall(database(), lost)).toMatchObject({ status: "succeeded", failure_kind: null, cost_usd: "0.000000000" });
  });

  test("free work that has a ticket is found under it, also by another process", async () => {
    const { costs, ledger } = openedLedger();
    const job = await startPaidJob(costs, { isReserved: false });
    const call = freeCall(job);
    const callId = await ledger.open(call);
    await ledger.keepTicket(callId, "free-1");
    const other = createCallLedger(costs);
    expect(await other.findByTicket(call.account, "free-1")).toBe(callId);
    await other.settle(callId, { outcome: "succeeded", used: {} });
    expect(await readCall(database(), callId)).toMatchObject({ status: "succeeded", vendor_ticket: "free-1" });
  });

  test("the last of a job's reservation is not lost when many jobs end while their calls are opened and settled", async () => {
    const { costs, ledger } = openedLedger();
    const jobs = await Promise.all(Array.from({ length: 12 }, () => startPaidJob(costs)));
    const work = jobs.map(async (job) => ledger.settle(await ledger.open(pictureCall(job, 12)), ONE));
    const ends = [0, 1, 2].map(() => sql`UPDATE jobs SET status = 'failed', error_code = 'MANUAL_RECOVERY' WHERE status = 'running'`.execute(database()));
    await Promise.all([...work, ...ends]);
    expect(await readSums(database())).toEqual({ spent: 0.6, reserved: 0 });
    expect(await database().selectFrom("cost_reservations").select("job_id").execute()).toEqual([]);
  });
});
