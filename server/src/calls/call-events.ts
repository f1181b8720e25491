import type { FailureKind } from "./failure.ts";
import type { Account, Operation } from "./units.ts";

/** What the logs and metrics hear of each try. */
export type CallEvents = {
  callEnded(call: { account: Account; operation: Operation; jobId: string | null; part: string; tryNumber: number; outcome: "succeeded" | FailureKind; detail?: string; costUsd: number; durationSeconds: number }): void;
};
