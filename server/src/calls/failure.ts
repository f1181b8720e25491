/** Why a call brought no answer that can be used. Each kind has one way on, the same for all vendors. */
export const FAILURE_KINDS = [
  /** Asked too often; ask again after the wait. */
  "rate-limited",
  /** The vendor is overloaded or broken inside. */
  "server",
  /** No first byte, a silence in the middle, or too long in all. */
  "timeout",
  /** Refused, reset, unreachable, no such host. */
  "network",
  /** The answer ended before it was complete. */
  "cut-off",
  /** An answer of the wrong shape: broken JSON, a web page, nothing at all, a picture that is none. */
  "unusable",
  /** The answer did not fit into its budget of tokens. */
  "too-long",
  /** The vendor's platform gave the work up; another try may do. */
  "interrupted",
  /** It was made and paid, and cannot be fetched any more. */
  "lost",
  /** The vendor or the model will not make this. */
  "refused",
  /** It was made and found unsafe by the vendor. */
  "unsafe-output",
  /** No money left with the vendor. */
  "billing",
  /** The key is wrong or may not do this. */
  "credentials",
  /** There is no such model, or no such address at the vendor. */
  "not-found",
  /** The request itself is wrong: a fault of ours. */
  "bad-request",
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** What one look at status, body and exception says; made by a vendor's classifier and decided nowhere else. */
export type Failure = {
  kind: FailureKind;
  /** Whether the very same call may succeed when it is made again. */
  isRetryable: boolean;
  /** The vendor's own word on how long to wait. */
  retryAfterMs?: number;
  /** Whether it is on the bill. `unknown`: it may have been made although no answer came. */
  billed: "no" | "yes" | "unknown";
  /** Status, the vendor's own code and a few words, for the log; never the body, a prompt or a key. */
  detail: string;
};

/** A call that failed, with its classification; thrown by adapters where they know more than a classifier could see. */
export class CallFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, options?: { cause?: unknown }) {
    super(`${failure.kind}: ${failure.detail}`, options);
    this.name = "CallFailure";
    this.failure = failure;
  }
}
