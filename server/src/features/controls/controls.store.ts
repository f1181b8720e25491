import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../../database/index.ts";

export type SettingName = "rate_limit_requests" | "new_books";
export type Act = { actor: string; action: string; subject?: string; detail?: Record<string, unknown> };
export type BlockKind = "user" | "address";

export const listSettings = (database: Database) => database.selectFrom("settings").selectAll().orderBy("name").execute();
export const listBlocks = (database: Database) => database.selectFrom("blocks").selectAll().orderBy("created_at", "desc").execute();

export async function storeSetting(transaction: DatabaseTransaction, setting: { name: SettingName; value: unknown; reason: string | null; changedBy: string }): Promise<void> {
  const values = { value: JSON.stringify(setting.value), reason: setting.reason, changed_by: setting.changedBy, changed_at: sql<Date>`now()` };
  await transaction.insertInto("settings").values({ name: setting.name, ...values }).onConflict((conflict) => conflict.column("name").doUpdateSet(values)).execute();
}

/** Back to what the environment says. */
export async function deleteSetting(transaction: DatabaseTransaction, name: SettingName): Promise<void> {
  await transaction.deleteFrom("settings").where("name", "=", name).execute();
}

/** A subject that is blocked already keeps its first reason; false then. */
export async function insertBlock(transaction: DatabaseTransaction, block: { kind: BlockKind; subject: string; reason: string | null; createdBy: string }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction.insertInto("blocks")
    .values({ kind: block.kind, subject: block.subject, reason: block.reason, created_by: block.createdBy })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function deleteBlock(transaction: DatabaseTransaction, kind: BlockKind, subject: string): Promise<boolean> {
  const { numDeletedRows } = await transaction.deleteFrom("blocks").where("kind", "=", kind).where("subject", "=", subject).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Jobs of a user that nobody works on yet. */
export async function cancelQueuedJobs(transaction: DatabaseTransaction, userKey: string): Promise<number> {
  const { numUpdatedRows } = await transaction.updateTable("jobs").set({ status: "canceled", updated_at: sql<Date>`now()` })
    .where("user_key", "=", userKey).where("status", "=", "queued").executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function insertAct(transaction: DatabaseTransaction, { actor, action, subject, detail }: Act): Promise<void> {
  await transaction.insertInto("audit_log").values({ actor, action, subject: subject ?? null, detail: JSON.stringify(detail ?? {}) }).execute();
}

/** Newest first; `before` is an id. */
export const listActs = (database: Database, { before, limit }: { before: string | null; limit: number }) =>
  database.selectFrom("audit_log").selectAll()
    .$if(before !== null, (query) => query.where("id", "<", before!))
    .orderBy("id", "desc").limit(limit).execute();
