import type { Database } from "../../database/index.ts";
import type { CostEvents } from "./costs.context.ts";
import { markWarned, type DayTotals } from "./costs.store.ts";

/** Warns when a day has spent what the operator wants to hear of: once a day, whatever the number of processes. */
export async function warnOfCosts({ database, warnUsd, events }: { database: Database; warnUsd: number; events: CostEvents }, total: DayTotals): Promise<void> {
  if (total.isWarned || Number(total.spentUsd) < warnUsd) return;
  if (await markWarned(database, total.day, warnUsd)) events.dayWarned({ day: total.day, spentUsd: Number(total.spentUsd), warnUsd });
}
