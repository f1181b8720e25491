import type { Database } from "../../database/index.ts";
import { listSettings } from "./controls.store.ts";

/** What is in force and where it comes from: the environment, or an operator and when. */
export async function describeSettings({ database, defaults }: { database: Database; defaults: { rateLimitRequests: number } }) {
  const settings = await listSettings(database);
  const describe = <Value>(name: string, fallback: Value) => {
    const set = settings.find((setting) => setting.name === name);
    return set === undefined
      ? { value: fallback, is_default: true }
      : { value: set.value as Value, is_default: false, changed_by: set.changed_by, changed_at: set.changed_at.toISOString(), reason: set.reason };
  };
  return { rate_limit_requests: describe("rate_limit_requests", defaults.rateLimitRequests), new_books: describe("new_books", true) };
}
