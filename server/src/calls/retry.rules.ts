import type { Failure, FailureKind } from "./failure.ts";

/** Tries of one kind of failure; a vendor that fails the same way three times will fail the fourth. */
const MOST_TRIES_OF_A_KIND: Partial<Record<FailureKind, number>> = { "too-long": 2 };
const MOST_TRIES_OF_ANY_KIND = 3;
/** Failures of different kinds in a row are bad luck and no pattern. */
const MOST_TRIES = 6;
/** A longer wait goes back to the queue instead of holding a slot. */
const LONGEST_WAIT_MS = 30_000;
const FIRST_WAIT_MS = 1000;
const LONGEST_BACKOFF_MS = 60_000;

export type NextStep =
  | { step: "try-again"; waitMs: number }
  | { step: "hold"; waitMs: number }
  | { step: "fail" };

type Standing = {
  failure: Failure;
  /** Failures of this call so far, this one included. */
  failures: readonly FailureKind[];
  /** Until the time of the job is over. */
  remainingMs: number;
  /** 0..1 */
  random: number;
};

/** Whether and when a failed call is made again. Being asked to wait is no failure and uses up no try. */
export function decideRetry({ failure, failures, remainingMs, random }: Standing): NextStep {
  if (isHolding(failure.kind)) return { step: "hold", waitMs: 0 };
  if (!failure.isRetryable) return { step: "fail" };
  const real = failures.filter((kind) => kind !== "rate-limited");
  if (failure.kind !== "rate-limited" && (real.length >= MOST_TRIES || tries(real, failure.kind) >= (MOST_TRIES_OF_A_KIND[failure.kind] ?? MOST_TRIES_OF_ANY_KIND))) return { step: "fail" };
  const waitMs = Math.max(failure.retryAfterMs ?? 0, backoff(failures.length, random));
  if (waitMs >= remainingMs) return { step: "fail" };
  return waitMs > LONGEST_WAIT_MS ? { step: "hold", waitMs } : { step: "try-again", waitMs };
}

/** The vendor takes no orders from anybody here until somebody mends that. */
const isHolding = (kind: FailureKind): boolean => kind === "billing" || kind === "credentials" || kind === "not-found";

/** An overloaded server and a broken one are the same trouble. */
const tries = (kinds: readonly FailureKind[], kind: FailureKind): number => kinds.filter((other) => other === kind).length;

/** Half fixed and half drawn, so that those who failed together do not come again together. */
const backoff = (count: number, random: number): number => {
  const most = Math.min(LONGEST_BACKOFF_MS, FIRST_WAIT_MS * 2 ** (count - 1));
  return Math.round(most / 2 + (most / 2) * random);
};
