import { sql } from "kysely";
import type { Simulator } from "@ai-story-book/simulator";
import type { Database } from "../../src/database/index.ts";
import { createPrices, reconcileCalls, settleLostCalls, type CostEvents } from "../../src/features/costs/index.ts";
import { createReplicateRecords } from "../../src/providers/replicate/look-up-prediction.ts";

/** Dollars with nine decimals, as the database adds them up. */
export type BillAndLedger = {
  bill: string;
  /** Before the bill came: answers, and what vendors said when they were asked. */
  ledgerAsBooked: string;
  ledgerReconciled: string;
  /** Lines of the bill that the ledger has no call for, and calls it counts that the bill does not have. */
  notOurs: number;
  notOnBill: number;
};

const NOBODY_LISTENS: CostEvents = { callSettled() {}, dayChanged() {}, dayWarned() {}, budgetRefused() {}, callsGivenUp() {}, callsFoundOut() {} };

/** What the vendors bill beside what the ledger says an hour later, when nobody waits for the calls of dead processes any more. */
export async function layBillBesideLedger(simulator: Simulator, database: Database): Promise<BillAndLedger> {
  const sum = async (): Promise<string> => (await sql<{ usd: string }>`SELECT coalesce(sum(cost_usd), 0)::numeric(18,9)::text AS usd FROM provider_calls`.execute(database)).rows[0]!.usd;
  await sql`UPDATE provider_calls SET created_at = created_at - interval '1 hour'`.execute(database);
  await sql`UPDATE jobs SET finished_at = finished_at - interval '1 hour'`.execute(database);
  const askReplicate = createReplicateRecords({ token: simulator.environment.REPLICATE_API_TOKEN, baseUrl: simulator.environment.REPLICATE_BASE_URL });
  await settleLostCalls(
    { database, prices: createPrices(), limitUsd: 500, warnUsd: 100, events: NOBODY_LISTENS },
    async ({ provider }, ticket) => (provider === "replicate" ? askReplicate(ticket) : null),
  );
  const ledgerAsBooked = await sum();
  const found = { notOurs: 0, notOnBill: 0 };
  for (const provider of ["openai", "replicate"] as const) {
    const rows = simulator.ledger().filter((row) => row.billed && row.provider === provider);
    const { notOurs, notOnBill } = await reconcileCalls({ database }, {
      // A prediction is on the bill under its id; what OpenAI makes, under the name that was sent with it.
      lines: rows.map((row) => ({ request_id: row.identity, ...(provider === "replicate" ? { vendor_ticket: row.vendorId } : {}), usd: row.usd })),
      isCompleteFor: { provider, from: new Date(0), until: new Date(Date.now() + 1000) },
    });
    found.notOurs += notOurs.length;
    found.notOnBill += notOnBill.length;
  }
  return { bill: simulator.totalUsd().toFixed(9), ledgerAsBooked, ledgerReconciled: await sum(), ...found };
}
