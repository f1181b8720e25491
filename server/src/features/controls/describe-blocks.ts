import type { Database } from "../../database/index.ts";
import { listBlocks } from "./controls.store.ts";

/** Who is shut out, latest first. */
export async function describeBlocks({ database }: { database: Database }) {
  const blocks = await listBlocks(database);
  return { blocks: blocks.map(({ created_at, ...block }) => ({ ...block, created_at: created_at.toISOString() })) };
}
