import { sql } from "kysely";
import type { FailureKind, NewCall, Units } from "../../calls/index.ts";
import type { Database } from "../../database/index.ts";
import type { DayTotals } from "./costs.store.ts";
import type { DatedPrice } from "./price-of.ts";

export type CallToInsert = { id: string; call: NewCall; requestId: string | null; price: DatedPrice; worstUsd: string };
export type StoredCall = { provider: string; model: string; operation: NewCall["operation"]; price: DatedPrice; cost_usd: string | null };

const COLUMNS = sql`id, day, user_key, book_id, job_id, attempt, try, step, part, provider, model, operation, units, reserved_usd, book_share_usd, price, request_id`;

const valuesOf = ({ id, call, requestId, price, worstUsd }: CallToInsert, booked: { day: ReturnType<typeof sql>; shareUsd: string; units?: string }) => sql`
  ${id}::uuid, ${booked.day}, ${call.origin.userKey}, ${call.origin.bookId}::uuid, ${call.origin.jobId}::uuid, ${call.origin.attempt}::integer, ${call.tryNumber}::integer,
  ${call.origin.step}, ${call.origin.part}, ${call.account.provider}, ${call.account.model}, ${call.operation}, ${booked.units ?? JSON.stringify(call.worstCase)}::jsonb,
  ${worstUsd}::numeric, ${booked.shareUsd}::numeric, ${JSON.stringify(price)}::jsonb, ${requestId}`;

export async function insertCall(transaction: Database, row: CallToInsert, booked: { day: string | null; shareUsd: string }): Promise<void> {
  const day = sql`coalesce(${booked.day}::date, (now() AT TIME ZONE 'UTC')::date)`;
  await sql`INSERT INTO provider_calls (${COLUMNS}) SELECT ${valuesOf(row, { day, shareUsd: booked.shareUsd })}`.execute(transaction);
}

/** A call that cost nothing, with its end. */
export async function insertEndedCall(database: Database, row: CallToInsert, end: { outcome: "succeeded" | "failed" | "unknown"; kind: FailureKind | null; units: Units | null; tookSeconds: number }): Promise<void> {
  const units = JSON.stringify(end.units ?? row.call.worstCase);
  await sql`
    INSERT INTO provider_calls (${COLUMNS}, created_at, status, failure_kind, cost_usd, settled_at)
    SELECT ${valuesOf(row, { day: sql`(now() AT TIME ZONE 'UTC')::date`, shareUsd: "0", units })},
      now() - make_interval(secs => ${end.tookSeconds}::float8), ${end.outcome}, ${end.kind}, 0, now()`.execute(database);
}

/** The usual case in one statement: the book's reservation covers the call, so the day's sums stay as they are and its row is not locked. False, and nothing written, when it does not. */
export async function insertCoveredCall(database: Database, row: CallToInsert): Promise<boolean> {
  const { numAffectedRows } = await sql`
    WITH taken AS (
      UPDATE cost_reservations SET reserved_usd = reserved_usd - ${row.worstUsd}::numeric
      WHERE job_id = ${row.call.origin.jobId}::uuid AND reserved_usd >= ${row.worstUsd}::numeric
      RETURNING day
    )
    INSERT INTO provider_calls (${COLUMNS}) SELECT ${valuesOf(row, { day: sql`taken.day`, shareUsd: row.worstUsd })} FROM taken`.execute(database);
  return (numAffectedRows ?? 0n) > 0n;
}

export async function getCall(database: Database, callId: string): Promise<StoredCall> {
  return database.selectFrom("provider_calls").select(["provider", "model", "cost_usd"])
    .select([sql<NewCall["operation"]>`operation`.as("operation"), sql<DatedPrice>`price`.as("price")])
    .where("id", "=", callId).executeTakeFirstOrThrow();
}

type Settlement = { outcome: "succeeded" | "failed" | "unknown"; kind: FailureKind | null; units: Units | null; costUsd: string };
export type Settled = DayTotals & { costUsd: string; addedUsd: string };

/** One statement that locks call, day and reservation (migration 0002). Null when the call is settled already. */
export async function settleCallRow(database: Database, callId: string, { outcome, kind, units, costUsd }: Settlement): Promise<Settled | null> {
  const { rows } = await sql<{ settled: Settled | null }>`
    SELECT settle_provider_call(${callId}::uuid, ${outcome}, ${kind}, ${units === null ? null : JSON.stringify(units)}::jsonb, ${costUsd}::numeric) AS settled`.execute(database);
  return rows[0]!.settled;
}

export async function updateTicket(database: Database, callId: string, ticket: string): Promise<void> {
  await database.updateTable("provider_calls").set({ vendor_ticket: ticket }).where("id", "=", callId).execute();
}

/** Reads provider_calls_by_ticket. */
export async function findCallByTicket(database: Database, account: NewCall["account"], ticket: string): Promise<string | null> {
  const row = await database.selectFrom("provider_calls").select("id")
    .where("vendor_ticket", "=", ticket).where("provider", "=", account.provider).where("model", "=", account.model)
    .orderBy("created_at", "desc").limit(1).executeTakeFirst();
  return row?.id ?? null;
}

/** Calls for one part of a book without a ticket that nobody has an answer of. Reads provider_calls_of_book. */
export async function listUncertainCalls(database: Database, { account, operation, origin }: Pick<NewCall, "account" | "operation" | "origin">): Promise<{ callId: string; since: Date }[]> {
  if (origin.bookId === null) return [];
  const rows = await database.selectFrom("provider_calls").select(["id", "created_at"])
    .where("book_id", "=", origin.bookId).where("part", "=", origin.part).where("operation", "=", operation)
    .where("provider", "=", account.provider).where("model", "=", account.model)
    .where("status", "in", ["open", "unknown"]).where("vendor_ticket", "is", null).where("reconciled_at", "is", null)
    .orderBy("created_at").execute();
  return rows.map((row) => ({ callId: row.id, since: row.created_at }));
}

/** What a call can take at most, twice: who is silent for this long is gone. */
const ABANDONED_AFTER = sql`interval '10 minutes'`;
/** How long a vendor is asked about work of unknown outcome. */
const ASKED_FOR = sql`interval '30 minutes'`;

export type LostCall = { id: string; account: NewCall["account"]; ticket: string | null; isOpen: boolean };

/**
 * Open calls whose job has ended or goes on in another attempt; calls without a job are judged by their age alone. And calls
 * with a ticket that were booked as unknown of late. Reads provider_calls_open and provider_calls_unknown.
 */
export async function listLostCalls(database: Database): Promise<LostCall[]> {
  const { rows } = await sql<{ id: string; provider: string; model: string; vendor_ticket: string | null; is_open: boolean }>`
    SELECT call.id, call.provider, call.model, call.vendor_ticket, true AS is_open FROM provider_calls call LEFT JOIN jobs ON jobs.id = call.job_id
      WHERE call.status = 'open' AND call.created_at < now() - ${ABANDONED_AFTER}
        AND (jobs.id IS NULL OR jobs.attempt <> call.attempt OR jobs.status = 'queued' OR jobs.finished_at < now() - ${ABANDONED_AFTER})
    UNION ALL
    SELECT id, provider, model, vendor_ticket, false FROM provider_calls
      WHERE status = 'unknown' AND reconciled_at IS NULL AND vendor_ticket IS NOT NULL AND settled_at > now() - ${ASKED_FOR}
    LIMIT 500`.execute(database);
  return rows.map(({ id, provider, model, vendor_ticket: ticket, is_open: isOpen }) => ({ id, account: { provider, model }, ticket, isOpen }));
}
