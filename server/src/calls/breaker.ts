import type { FailureKind } from "./failure.ts";

/** Whether a vendor takes orders, known to all workers through the database. */
export interface Breaker {
  /**
   * `closed`: ask. `probe`: it was open; this caller alone may ask once, to see. `open`: do not ask before `retryAtMs`.
   */
  admit(accountKey: string): Promise<{ state: "closed" } | { state: "probe" } | { state: "open"; retryAtMs: number; reason: FailureKind }>;
  /** An answer came: closes it. */
  succeeded(accountKey: string): Promise<void>;
  /** Billing and credentials open it at once; faults of the vendor after five in a row, or half of ten and more within thirty seconds. Others are not counted. */
  failed(accountKey: string, kind: FailureKind): Promise<void>;
  /** Accounts that are open now; read by workers before they take jobs, by health and by the API before it accepts books. */
  listOpen(): Promise<readonly { accountKey: string; reason: FailureKind; openedAt: Date; retryAtMs: number }[]>;
}
