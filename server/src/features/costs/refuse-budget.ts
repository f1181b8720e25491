import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { CostEvents } from "./costs.context.ts";
import { secondsToMidnight } from "./costs.store.ts";

/** A new day begins at midnight UTC, but running books give money back before. */
const LONGEST_WAIT_SECONDS = 3600;

/** Always fails, with SYS_OVERLOADED and the reason `budget`. */
export async function refuseBudget(database: Database, { limitUsd, events }: { limitUsd: number; events: CostEvents }, refused: { what: "book" | "call"; worstCaseUsd: number }): Promise<never> {
  events.budgetRefused({ ...refused, limitUsd });
  const retryAfterSeconds = Math.min(LONGEST_WAIT_SECONDS, Math.max(1, await secondsToMidnight(database)));
  throw new AppError("SYS_OVERLOADED", { reason: "budget", retryAfterSeconds, internal: `the day has no room for this ${refused.what} under its limit` });
}
