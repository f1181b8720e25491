import type { Account, CallEnd, Units } from "../../calls/index.ts";
import { settleCall, type LedgerContext } from "./call-ledger.ts";
import { listLostCalls } from "./call-ledger.store.ts";

/** What a vendor knows of work by its own id: it goes on, or it is over and used so much; null when it knows nothing of it or cannot be asked. */
export type WorkRecords = (account: Account, ticket: string) => Promise<{ isOver: false } | { isOver: true; used: Units } | null>;

export type SettledLostCalls = {
  /** The vendor said what became of them. */
  foundOut: number;
  /** Nobody can say: booked at their worst case. */
  givenUp: number;
};

/**
 * Settles calls that nobody waits for any more, of dead processes above all. The vendor is asked where the call has its id;
 * what nobody can say is booked as unknown, at its worst case: it may be on the bill. Safe in several processes at once.
 */
export async function settleLostCalls(context: LedgerContext, records: WorkRecords): Promise<SettledLostCalls> {
  const settled: SettledLostCalls = { foundOut: 0, givenUp: 0 };
  for (const { id, account, ticket, isOpen } of await listLostCalls(context.database)) {
    const known = ticket === null ? null : await records(account, ticket);
    if (known?.isOver === false || (known === null && !isOpen)) continue;
    await settleCall(context, id, known === null ? GIVEN_UP : { outcome: "failed", kind: "lost", used: known.used });
    settled[known === null ? "givenUp" : "foundOut"] += 1;
  }
  if (settled.givenUp > 0) context.events.callsGivenUp({ count: settled.givenUp });
  if (settled.foundOut > 0) context.events.callsFoundOut({ count: settled.foundOut });
  return settled;
}

const GIVEN_UP: CallEnd = { outcome: "unknown", kind: "lost" };
