import type { CallOrigin } from "./call-origin.ts";
import type { FailureKind } from "./failure.ts";
import type { Account, Operation, Units } from "./units.ts";

export type NewCall = {
  account: Account;
  operation: Operation;
  origin: CallOrigin;
  tryNumber: number;
  /** What the call can cost at most is reckoned from this. */
  worstCase: Units;
};

export type CallEnd =
  | { outcome: "succeeded"; used: Units }
  /** `used` null: nothing was billed. */
  | { outcome: "failed"; kind: FailureKind; used: Units | null }
  /** No answer came and it may be on the bill: booked at its worst case until the bill is known. */
  | { outcome: "unknown"; kind: FailureKind };

/** One row a call. Money is booked before it is spent, so that the day's limit cannot be passed. */
export interface CallLedger {
  /** Books the worst case: out of the book's reservation, then out of the day. Fails with SYS_OVERLOADED, reason `budget`. Returns the row's id. */
  open(call: NewCall): Promise<string>;
  /** The vendor's own id of the work, stored before it is waited for. */
  keepTicket(callId: string, ticket: string): Promise<void>;
  /** The row of work that an earlier attempt began. It may be settled: then fetching the work once more costs nothing. */
  findByTicket(account: Account, ticket: string): Promise<string | null>;
  /** Earlier tries at this very work of which nobody knows whether the vendor took the order, oldest first. */
  listUncertain(work: Pick<NewCall, "account" | "operation" | "origin">): Promise<{ callId: string; since: Date }[]>;
  /** Books what the call really cost and gives the rest of its worst case back; returns the cost. A settled row stays as it is. */
  settle(callId: string, end: CallEnd): Promise<{ costUsd: number }>;
}
