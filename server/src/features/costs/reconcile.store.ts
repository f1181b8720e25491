import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../../database/index.ts";

/** The calls that a line of a bill names, in the order they were made. Reads provider_calls_by_ticket or provider_calls_by_request. */
export async function listNamedCalls(database: Database, name: { vendorTicket: string } | { requestId: string }): Promise<string[]> {
  const rows = await database.selectFrom("provider_calls").select("id")
    .where((row) => ("vendorTicket" in name ? row("vendor_ticket", "=", name.vendorTicket) : row("request_id", "=", name.requestId)))
    .orderBy("created_at").orderBy("id").execute();
  return rows.map((row) => row.id);
}

/** Calls of this vendor and this time that are booked with a cost. */
export const listBookedCalls = (database: Database, of: { provider: string; from: Date; until: Date }) =>
  database.selectFrom("provider_calls").select(["id", "status"])
    .where("cost_usd", ">", "0").where("provider", "=", of.provider).where("created_at", ">=", of.from).where("created_at", "<", of.until)
    .execute();

/** Locks the call, so that an answer that comes meanwhile waits for the bill. */
export async function lockCall(transaction: DatabaseTransaction, callId: string): Promise<{ day: string; cost_usd: string | null }> {
  const { rows } = await sql<{ day: string; cost_usd: string | null }>`SELECT day::text AS day, cost_usd FROM provider_calls WHERE id = ${callId}::uuid FOR UPDATE`.execute(transaction);
  return rows[0]!;
}

export async function correctCost(transaction: DatabaseTransaction, callId: string, costUsd: string): Promise<void> {
  await sql`UPDATE provider_calls SET cost_usd = ${costUsd}::numeric, reconciled_at = now() WHERE id = ${callId}::uuid`.execute(transaction);
}
