import { inTransaction, type Database } from "../../database/index.ts";
import { minusUsd, toUsdText } from "./cost-of.rules.ts";
import { changeDay } from "./costs.store.ts";
import { correctCost, listNamedCalls, listUnknownCalls, lockCall } from "./reconcile.store.ts";

/** A line of a vendor's bill, under the vendor's own name of the work or under the name we sent with it. */
export type BillLine = { vendor_ticket: string; usd: number } | { request_id: string; usd: number };

type Bill = {
  lines: readonly BillLine[];
  /** Set when the bill has everything of this vendor and this time: unknown calls it does not name then cost nothing. */
  isCompleteFor?: { provider: string; from: Date; until: Date };
};

export type Reconciliation = {
  /** Calls whose cost was put right, of these by how much in all. */
  corrected: number;
  correctedByUsd: number;
  /** Calls the bill agrees with. */
  agreed: number;
  /** Calls that are still under way; lay the bill beside them later. */
  stillOpen: number;
  /** Lines with a price for which there is no call: somebody else uses the account, or the ledger lost one. */
  notOurs: BillLine[];
};

/** Lays a bill beside the ledger; the bill is right. The same bill again changes nothing. */
export async function reconcileCalls({ database }: { database: Database }, bill: Bill): Promise<Reconciliation> {
  const result: Reconciliation = { corrected: 0, correctedByUsd: 0, agreed: 0, stillOpen: 0, notOurs: [] };
  for (const lines of Map.groupBy(bill.lines, nameOf).values()) {
    const calls = await listNamedCalls(database, "vendor_ticket" in lines[0]! ? { vendorTicket: lines[0].vendor_ticket } : { requestId: lines[0]!.request_id });
    for (const [index, line] of lines.entries()) {
      const call = calls[index];
      if (call !== undefined) await reconcileCall(database, call.id, line.usd, result);
      // A free call that a dead process made was never written down.
      else if (line.usd > 0) result.notOurs.push(line);
    }
  }
  if (bill.isCompleteFor !== undefined) {
    for (const call of await listUnknownCalls(database, bill.isCompleteFor)) await reconcileCall(database, call.id, 0, result);
  }
  return result;
}

const nameOf = (line: BillLine): string => ("vendor_ticket" in line ? `ticket ${line.vendor_ticket}` : `request ${line.request_id}`);

/** Locks call, then day. */
async function reconcileCall(database: Database, callId: string, usd: number, result: Reconciliation): Promise<void> {
  const costUsd = toUsdText(BigInt(Math.round(usd * 1e9)));
  await inTransaction(database, async (transaction) => {
    const call = await lockCall(transaction, callId);
    if (call.cost_usd === null) {
      result.stillOpen += 1;
      return;
    }
    const difference = minusUsd(costUsd, call.cost_usd);
    await correctCost(transaction, callId, costUsd);
    if (Number(difference) === 0) {
      result.agreed += 1;
      return;
    }
    await changeDay(transaction, call.day, { spentUsd: difference, reservedUsd: "0" });
    result.corrected += 1;
    result.correctedByUsd = Number((result.correctedByUsd + Number(difference)).toFixed(9));
  });
}
