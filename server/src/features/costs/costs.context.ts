import type { Account, FailureKind, Operation, Units } from "../../calls/index.ts";
import type { Prices } from "./price-of.ts";

/** What the logs and metrics hear of money. */
export type CostEvents = {
  callSettled(call: { account: Account; operation: Operation; outcome: "succeeded" | "failed" | "unknown"; kind?: FailureKind; costUsd: number; used: Units | null }): void;
  /** The numbers of a day after they changed. */
  dayChanged(day: { day: string; spentUsd: number; reservedUsd: number; limitUsd: number }): void;
  /** Once a day, whatever the number of processes. */
  dayWarned(day: { day: string; spentUsd: number; warnUsd: number }): void;
  budgetRefused(refusal: { what: "book" | "call"; worstCaseUsd: number; limitUsd: number }): void;
  callsGivenUp(calls: { count: number }): void;
  callsFoundOut(calls: { count: number }): void;
};

/** Who is asked while a book is made; null is built in and costs nothing. */
export type BookAccounts = { story: Account | null; picture: Account | null; speech: Account | null; moderation: Account | null };

/** What decides whether a book may begin. */
export type Budget = { prices: Prices; limitUsd: number; accounts: BookAccounts; events: CostEvents };
