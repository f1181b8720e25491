import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { costsFor, pictureCall, readCall, readSums, startPaidJob } from "../../../testing/costs.ts";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import type { OpenedDatabase } from "../../database/index.ts";
import { createCallLedger, settleLostCalls, type WorkRecords } from "./index.ts";

let opened: OpenedDatabase;
const database = () => opened.database;
const nobodyKnows: WorkRecords = async () => null;

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    opened = await openTestDatabase(engine);
  });
  afterEach(() => opened.close());

  const open = () => {
    const costs = costsFor(database());
    const ledger = createCallLedger(costs);
    return { costs, ledger };
  };
  /** A call of two pictures' worst case, of a job that ended long ago. */
  const openLost = async ({ costs, ledger }: ReturnType<typeof open>, ticket?: string) => {
    const callId = await ledger.open(pictureCall(await startPaidJob(costs), 2));
    if (ticket !== undefined) await ledger.keepTicket(callId, ticket);
    await sql`UPDATE provider_calls SET created_at = now() - interval '11 minutes' WHERE id = ${callId}::uuid`.execute(database());
    await sql`UPDATE jobs SET status = 'failed', finished_at = now() - interval '11 minutes'`.execute(database());
    return callId;
  };

  test("calls nobody waits for become unknown: of ended jobs, of overtaken attempts, of jobs that are gone; no others", async () => {
    const { costs, ledger } = open();
    const openFor = async (change: (jobId: string) => Promise<unknown>, minutes = 11) => {
      const job = await startPaidJob(costs);
      const callId = await ledger.open(pictureCall(job));
      await sql`UPDATE provider_calls SET created_at = now() - make_interval(mins => ${minutes}::integer) WHERE id = ${callId}::uuid`.execute(database());
      await change(job.jobId);
      return callId;
    };
    const end = (minutes: number) => (jobId: string) => sql`UPDATE jobs SET status = 'failed', finished_at = now() - make_interval(mins => ${minutes}::integer) WHERE id = ${jobId}::uuid`.execute(database());
    const overtake = (jobId: string) => sql`UPDATE jobs SET attempt = 2 WHERE id = ${jobId}::uuid`.execute(database());
    const given = [
      await openFor(end(11)), await openFor(overtake), await openFor((jobId) => sql`DELETE FROM jobs WHERE id = ${jobId}::uuid`.execute(database())),
      await openFor((jobId) => sql`UPDATE jobs SET status = 'queued' WHERE id = ${jobId}::uuid`.execute(database())),
    ];
    const kept = [await openFor(end(9)), await openFor(overtake, 9), await openFor(async () => {})];
    const runs = await Promise.all([settleLostCalls(costs, nobodyKnows), settleLostCalls(costs, nobodyKnows)]);
    expect(Math.max(...runs.map(({ givenUp }) => givenUp))).toBe(4);
    for (const callId of given) expect(await readCall(database(), callId)).toMatchObject({ status: "unknown", cost_usd: "0.050000000" });
    for (const callId of kept) expect(await readCall(database(), callId)).toMatchObject({ status: "open" });
    expect((await readSums(database())).spent).toBe(0.2);
  });

  test("the vendor is asked first: what it made is booked as it is, what it never made costs nothing, what goes on stays open", async () => {
    const parts = open();
    const [made, dropped, running, forgotten] = [await openLost(parts, "made"), await openLost(parts, "dropped"), await openLost(parts, "running"), await openLost(parts, "forgotten")];
    const records: WorkRecords = async (account, ticket) => {
      expect(account).toEqual({ provider: "replicate", model: "testing/five-cents" });
      return { made: { isOver: true as const, used: { images: 1 } }, dropped: { isOver: true as const, used: {} }, running: { isOver: false as const } }[ticket] ?? null;
    };
    expect(await settleLostCalls(parts.costs, records)).toEqual({ foundOut: 2, givenUp: 1 });
    expect(await readCall(database(), made)).toMatchObject({ status: "failed", cost_usd: "0.050000000" });
    expect(await readCall(database(), dropped)).toMatchObject({ status: "failed", cost_usd: "0.000000000" });
    expect(await readCall(database(), running)).toMatchObject({ status: "open" });
    expect(await readCall(database(), forgotten)).toMatchObject({ status: "unknown", cost_usd: "0.100000000" });
    expect((await readSums(database())).spent).toBe(0.15);
  });

  test("what was booked as unknown is asked about again for half an hour, and put right", async () => {
    const parts = open();
    const callId = await openLost(parts, "slow");
    await settleLostCalls(parts.costs, nobodyKnows);
    const knows: WorkRecords = async () => ({ isOver: true, used: { images: 1 } });
    expect(await settleLostCalls(parts.costs, knows)).toEqual({ foundOut: 1, givenUp: 0 });
    expect(await readCall(database(), callId)).toMatchObject({ status: "failed", cost_usd: "0.050000000" });
    expect(await readSums(database())).toEqual({ spent: 0.05, reserved: 0 });

    const late = await openLost(parts, "too-late");
    await settleLostCalls(parts.costs, nobodyKnows);
    await sql`UPDATE provider_calls SET settled_at = now() - interval '31 minutes' WHERE id = ${late}::uuid`.execute(database());
    expect(await settleLostCalls(parts.costs, knows)).toEqual({ foundOut: 0, givenUp: 0 });
  });
});
