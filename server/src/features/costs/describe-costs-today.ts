import type { Database } from "../../database/index.ts";
import { readToday } from "./costs.store.ts";

export type CostLimits = { warnUsd: number; limitUsd: number };

/** Today in UTC: what is spent, what books and calls under way hold, and what it is measured against. */
export async function describeCostsToday(database: Database, { warnUsd, limitUsd }: CostLimits) {
  const today = await readToday(database);
  return { day: today.day, spent_today_usd: Number(today.spentUsd), reserved_usd: Number(today.reservedUsd), warn_usd: warnUsd, limit_usd: limitUsd };
}
