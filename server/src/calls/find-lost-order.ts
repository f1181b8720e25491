import type { ProviderCall } from "./call-gate.ts";
import type { CallLedger } from "./call-ledger.ts";

const LOOK_MS = 15_000;

/**
 * The ticket of an order whose answer an earlier try or a dead process never got, if the vendor has it. What the vendor
 * has not was never ordered and costs nothing; what it cannot know any more stays booked as it is.
 */
export async function findLostOrder({ account, operation, origin, signal, findOrders, onTicket }: ProviderCall<unknown>, ledger: CallLedger): Promise<string | null> {
  if (findOrders === undefined) return null;
  let found: string | null = null;
  for (const { callId, since } of await ledger.listUncertain({ account, operation, origin })) {
    const tickets = await findOrders(since, AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]));
    if (tickets === null) continue;
    const ticket = await firstUnknown(tickets);
    if (ticket === null) {
      await ledger.settle(callId, { outcome: "failed", kind: "network", used: null });
      continue;
    }
    await ledger.keepTicket(callId, ticket);
    if (found === null) await onTicket?.(ticket);
    found ??= ticket;
  }
  return found;

  async function firstUnknown(tickets: readonly string[]): Promise<string | null> {
    for (const ticket of tickets) if ((await ledger.findByTicket(account, ticket)) === null) return ticket;
    return null;
  }
}
