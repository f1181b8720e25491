import type { Database } from "../../database/index.ts";
import { sumCosts } from "./usage.store.ts";

/** What all users' calls cost in these days, by day, user or book, dearest first. */
export async function describeCosts({ database }: { database: Database }, asked: { by: "day" | "user" | "book"; days: number; limit: number }) {
  const rows = await sumCosts(database, asked);
  return { rows, total_usd: Number(rows.reduce((sum, row) => sum + row.cost_usd, 0).toFixed(9)) };
}
