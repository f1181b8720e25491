import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../../database/index.ts";

/** The calls that a line of a bill names, in the order they were made. Reads provider_calls_by_ticket or provider_calls_by_request. */
export const listNamedCalls = (database: Database, name: { vendorTicket: string } | { requestId: string }) =>
  database.selectFrom("provider_calls").select("id")
    .where((row) => ("vendorTicket" in name ? row("vendor_ticket", "=", name.vendorTicket) : row("request_id", "=", name.requestId)))
    .orderBy("created_at").orderBy("id").execute();

/** Calls of unknown outcome that a vendor got in this time and that no bill has been laid beside. Reads provider_calls_unknown. */
export const listUnknownCalls = (database: Database, of: { provider: string; from: Date; until: Date }) =>
  database.selectFrom("provider_calls").select("id")
    .where("status", "=", "unknown").where("reconciled_at", "is", null)
    .where("provider", "=", of.provider).where("created_at", ">=", of.from).where("created_at", "<", of.until)
    .execute();

/** Locks the call, so that an answer that comes meanwhile waits for the bill. */
export async function lockCall(transaction: DatabaseTransaction, callId: string): Promise<{ day: string; cost_usd: string | null }> {
  const { rows } = await sql<{ day: string; cost_usd: string | null }>`SELECT day::text AS day, cost_usd FROM provider_calls WHERE id = ${callId}::uuid FOR UPDATE`.execute(transaction);
  return rows[0]!;
}

export async function correctCost(transaction: DatabaseTransaction, callId: string, costUsd: string): Promise<void> {
  await sql`UPDATE provider_calls SET cost_usd = ${costUsd}::numeric, reconciled_at = now() WHERE id = ${callId}::uuid`.execute(transaction);
}
