import { inTransaction, type Database } from "../../database/index.ts";
import { minusUsd, toUsdText } from "./cost-of.rules.ts";
import { changeDay } from "./costs.store.ts";
import { correctCost, listBookedCalls, listNamedCalls, lockCall } from "./reconcile.store.ts";

/** A line of a vendor's bill, under the vendor's own name of the work, under the name we sent with it, or both: then the vendor's goes first. */
export type BillLine = { vendor_ticket?: string | undefined; request_id?: string | undefined; usd: number };

type Bill = {
  lines: readonly BillLine[];
  /** Set when the bill has everything of this vendor and this time: calls it does not name then cost nothing. */
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
  /** Calls that were booked with a known cost and that the complete bill does not name; put right like the others, and a fault of ours. */
  notOnBill: string[];
};

/** Lays a bill beside the ledger; the bill is right. The same bill again changes nothing. */
export async function reconcileCalls({ database }: { database: Database }, bill: Bill): Promise<Reconciliation> {
  const result: Reconciliation = { corrected: 0, correctedByUsd: 0, agreed: 0, stillOpen: 0, notOurs: [], notOnBill: [] };
  const named = new Set<string>();
  for (const line of bill.lines) {
    const callId = (await listCallsOf(database, line)).find((id) => !named.has(id));
    if (callId !== undefined) {
      named.add(callId);
      await reconcileCall(database, callId, line.usd, result);
    }
    // A free call that a dead process made was never written down.
    else if (line.usd > 0) result.notOurs.push(line);
  }
  if (bill.isCompleteFor === undefined) return result;
  for (const call of await listBookedCalls(database, bill.isCompleteFor)) {
    if (named.has(call.id)) continue;
    if (call.status !== "unknown") result.notOnBill.push(call.id);
    await reconcileCall(database, call.id, 0, result);
  }
  return result;
}

async function listCallsOf(database: Database, { vendor_ticket: vendorTicket, request_id: requestId }: BillLine): Promise<string[]> {
  const byTicket = vendorTicket === undefined ? [] : await listNamedCalls(database, { vendorTicket });
  if (byTicket.length > 0 || requestId === undefined) return byTicket;
  return listNamedCalls(database, { requestId });
}

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
