import type { Database } from "../../database/index.ts";
import { sumUserBooks, sumUserDays } from "./usage.store.ts";

const DAYS = 30;
const MOST_BOOKS = 100;

/** What an account's books have asked of vendors in the last thirty days and what that cost; days are those of UTC. */
export async function describeUsage({ database }: { database: Database }, userKey: string) {
  const days = await sumUserDays(database, userKey, DAYS);
  return {
    days,
    books: await sumUserBooks(database, userKey, DAYS, MOST_BOOKS),
    total: { calls: days.reduce((sum, day) => sum + day.calls, 0), cost_usd: Number(days.reduce((sum, day) => sum + day.cost_usd, 0).toFixed(9)) },
  };
}
