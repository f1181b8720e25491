import type { FailureKind } from "./failure.ts";
import type { Account, Operation } from "./units.ts";

/** What the logs and metrics hear of each try. */
export type CallEvents = {
  /** A try begins; who listens is told of its first sign of life and of its end, whatever the end. */
  callBegan?(call: { account: Account; operation: Operation; jobId: string | null; part: string; tryNumber: number }): { heard(): void; left(): void };
  callEnded(call: { account: Account; operation: Operation; jobId: string | null; part: string; tryNumber: number; outcome: "succeeded" | FailureKind; detail?: string; costUsd: number; durationSeconds: number }): void;
};
