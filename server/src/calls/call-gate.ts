import type { CallOrigin } from "./call-origin.ts";
import type { Failure } from "./failure.ts";
import type { Account, Operation, Units } from "./units.ts";

/** One try at a call. */
export type CallAttempt = {
  /** Aborted by the caller, by a clock, or when the time of the job is over; hand it to every wait. */
  signal: AbortSignal;
  /** 1 for the first. */
  tryNumber: number;
  /** Sent as `x-client-request-id`. */
  requestId: string;
  /** The vendor's id of work that an earlier try or an earlier process began and that may still be fetched. */
  ticket: string | null;
  /** Stores the vendor's id of the work; await it before waiting for the work. */
  keepTicket(ticket: string): Promise<void>;
  /** Stores the answer before the call is booked as made. When that fails, it is not the vendor's failure. */
  keepAnswer(keep: () => Promise<void>): Promise<void>;
  /** Something came from the vendor: ends the first-byte clock and winds the idle clock up again. */
  heard(): void;
  /** What is on the bill from now on, whatever becomes of this try. */
  use(units: Units): void;
};

export type ProviderCall<Answer> = {
  account: Account;
  operation: Operation;
  origin: CallOrigin;
  /** The most that one try can use; money for it is booked first. */
  worstCase: Units;
  clocks: { firstByteMs: number; idleMs: number; totalMs: number };
  signal: AbortSignal;
  /** Work that an earlier process has begun. */
  ticket?: string;
  /** Called once the ticket is known, in the same breath as the ledger hears of it. */
  onTicket?: (ticket: string) => Promise<void>;
  /**
   * For vendors that keep a list: tickets of orders for this very work since then, oldest first; null when the list does
   * not reach back so far. Fails with CallFailure when it cannot be read: then nothing is ordered either.
   */
  findOrders?: (since: Date, signal: AbortSignal) => Promise<readonly string[] | null>;
  /** One try. Makes one request, or one request and its polls; never retries by itself. What it throws is classified. */
  run(attempt: CallAttempt): Promise<{ answer: Answer; used: Units }>;
  /** Says what an error of `run` means. Errors that are CallFailure already do not come here. */
  classify(error: unknown): Failure;
};

export type CallAnswer<Answer> = { answer: Answer; costUsd: number; tryNumber: number };

/**
 * The one way to a vendor: breaker, turn at the account, money, clocks, ledger, and the only place that tries again.
 * Fails with the AppError of operation and failure, or with HoldError when the vendor takes no orders for now.
 */
export interface CallGate {
  call<Answer>(call: ProviderCall<Answer>): Promise<CallAnswer<Answer>>;
}
