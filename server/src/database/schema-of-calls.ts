import type { JobStep } from "@ai-story-book/contracts";
import type { ColumnType, Generated } from "kysely";
import type { Json, NullableJson, NullableTimestamp, Timestamp } from "./schema-columns.ts";

/** A day of the calendar in UTC; select it as text, because the drivers disagree on what a date is. */
type Day = ColumnType<never, string, string>;
/** Exact to nine decimals, so it comes as text. */
type Dollars = ColumnType<string, string, string>;

/** The ledger: one row a call to a vendor. Holds ids and numbers and never a word of a book. */
export interface ProviderCallsTable {
  id: string;
  created_at: Timestamp;
  /** Whose limit it counts towards: the day its book was reserved on, or the day it was made. */
  day: Day;
  user_key: string;
  book_id: string | null;
  job_id: string | null;
  attempt: number;
  try: number;
  step: JobStep;
  part: string;
  provider: string;
  model: string;
  operation: string;
  status: Generated<"open" | "succeeded" | "failed" | "unknown">;
  failure_kind: string | null;
  /** What it used; while it is open, what it uses at most. */
  units: NullableJson<{ inputTokens?: number; outputTokens?: number; images?: number; characters?: number }>;
  /** Its worst case, booked before it was made. */
  reserved_usd: Dollars;
  /** The part of that which came out of the book's reservation. */
  book_share_usd: Dollars;
  cost_usd: ColumnType<string | null, string | null | undefined, string>;
  /** The price it is reckoned by, with its date. */
  price: Json<Record<string, unknown>>;
  vendor_ticket: string | null;
  /** What the vendor got as `x-client-request-id`. */
  request_id: string | null;
  settled_at: NullableTimestamp;
  /** When the vendor's bill was laid beside it. */
  reconciled_at: NullableTimestamp;
}

/** One row a day, locked by whoever takes money out of the day. Reserved: what books and open calls hold together. */
export interface CostDaysTable { day: Day; spent_usd: Dollars; reserved_usd: Dollars; warned_at: NullableTimestamp }

/** What a book may still spend. A trigger on jobs gives it back when the job ends, whoever ends it. */
export interface CostReservationsTable { job_id: string; book_id: string; user_key: string; day: Day; reserved_usd: Dollars }

/** Who uses a vendor's account or waits for it; a released turn stays for the minute it counts towards. */
export interface AccountTurnsTable {
  id: string;
  limit_key: string;
  work_key: string;
  user_key: string;
  /** The process that has the turn and renews it. */
  holder: string;
  status: Generated<"waiting" | "running" | "released">;
  asked_at: Date;
  granted_at: NullableTimestamp;
  expires_at: ColumnType<Date, Date, Date>;
}

export interface AccountPausesTable { limit_key: string; paused_until: Timestamp; spacing_ms: Generated<number> }

export interface ProviderBreakersTable {
  account_key: string;
  state: Generated<"closed" | "open">;
  reason: string | null;
  opened_at: NullableTimestamp;
  /** When one caller may try again. */
  retry_at: NullableTimestamp;
  wait_seconds: Generated<number>;
  failures_in_row: Generated<number>;
  window_started_at: Timestamp;
  window_calls: Generated<number>;
  window_failures: Generated<number>;
}
