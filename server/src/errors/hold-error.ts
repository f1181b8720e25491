/** Not now, and nobody's fault here: a vendor takes no orders. The work goes back to the queue, none of its budget used up. */
export class HoldError extends Error {
  readonly retryAfterSeconds: number;
  /** For logs only. */
  readonly reason: string;
  constructor(retryAfterSeconds: number, reason: string, options?: { cause?: unknown }) {
    super(`held for ${retryAfterSeconds} s: ${reason}`, options);
    this.name = "HoldError";
    this.retryAfterSeconds = retryAfterSeconds;
    this.reason = reason;
  }
}
