import type { Database } from "../../database/index.ts";
import { listActs } from "./controls.store.ts";

/** The audit log, newest first. */
export async function describeActs({ database }: { database: Database }, { cursor, limit }: { cursor?: string | undefined; limit: number }) {
  const acts = await listActs(database, { before: cursor ?? null, limit: limit + 1 });
  const shown = acts.slice(0, limit);
  return {
    acts: shown.map(({ at, ...act }) => ({ ...act, at: at.toISOString() })),
    next_cursor: acts.length > limit ? shown.at(-1)!.id : null,
  };
}
