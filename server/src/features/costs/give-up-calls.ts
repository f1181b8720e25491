import { settleCall, type LedgerContext } from "./call-ledger.ts";
import { listAbandonedCalls } from "./call-ledger.store.ts";

/** Books calls that nobody waits for any more as unknown, at their worst case: they may be on the bill. Safe in several processes at once. */
export async function giveUpCalls(context: LedgerContext): Promise<number> {
  const callIds = await listAbandonedCalls(context.database);
  for (const callId of callIds) await settleCall(context, callId, { outcome: "unknown", kind: "lost" });
  if (callIds.length > 0) context.events.callsGivenUp({ count: callIds.length });
  return callIds.length;
}
