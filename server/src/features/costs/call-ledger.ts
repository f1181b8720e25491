import { randomUUID } from "node:crypto";
import { requestIdOf, type CallEnd, type CallLedger, type Account, type Operation } from "../../calls/index.ts";
import { inTransaction, type Database, type DatabaseTransaction } from "../../database/index.ts";
import { findCallByTicket, getCall, insertCall, insertCoveredCall, insertEndedCall, listUncertainCalls, settleCallRow, updateTicket, type CallToInsert } from "./call-ledger.store.ts";
import { costOf, toUsdText } from "./cost-of.rules.ts";
import type { CostEvents } from "./costs.context.ts";
import { changeDay, findReservationDay, lockDay, reserveOnDay, takeFromReservation, type DayTotals } from "./costs.store.ts";
import type { DatedPrice, Prices } from "./price-of.ts";
import { refuseBudget } from "./refuse-budget.ts";
import { warnOfCosts } from "./warn-of-costs.ts";

export type LedgerContext = { database: Database; prices: Prices; limitUsd: number; warnUsd: number; events: CostEvents };

/** What the settling of a call must know of its beginning. */
type Begun = { account: Account; operation: Operation; price: DatedPrice };

/** Calls of this process whose beginning is remembered, so that it is not read again; those that are never settled fall out at the end. */
const MOST_REMEMBERED = 5000;

/**
 * The ledger of calls in the database, shared by all processes. A call that can cost nothing books nothing before it is
 * made: it is written once, when it has ended.
 */
export function createCallLedger(context: LedgerContext): CallLedger {
  const { database, prices } = context;
  const free = new Map<string, { row: CallToInsert; begunAt: number }>();
  const begun = new Map<string, Begun>();
  const remember = ({ id, call: { account, operation }, price }: CallToInsert): void => {
    begun.set(id, { account, operation, price });
    if (begun.size > MOST_REMEMBERED) begun.delete(begun.keys().next().value!);
  };
  return {
    async open(call) {
      const price = prices.priceOf(call.account, call.operation);
      const row: CallToInsert = { id: randomUUID(), call, requestId: call.origin.bookId === null ? null : requestIdOf(call.origin, call.tryNumber), price, worstUsd: toUsdText(costOf(call.worstCase, price)) };
      if (price.source === "free") {
        free.set(row.id, { row, begunAt: performance.now() });
        return row.id;
      }
      if (Number(row.worstUsd) === 0) await insertCall(database, row, { day: null, shareUsd: "0" });
      else if (!(await insertCoveredCall(database, row))) await openBeyondReservation(context, row);
      remember(row);
      return row.id;
    },
    async keepTicket(callId, ticket) {
      // Another process may look for it under its ticket: from here on it has a row.
      const found = free.get(callId);
      if (found !== undefined) await insertCall(database, found.row, { day: null, shareUsd: "0" });
      free.delete(callId);
      await updateTicket(database, callId, ticket);
    },
    findByTicket: (account, ticket) => findCallByTicket(database, account, ticket),
    listUncertain: (work) => listUncertainCalls(database, work),
    async settle(callId, end) {
      const found = free.get(callId);
      if (found !== undefined) {
        free.delete(callId);
        return settleFreeCall(context, found, end);
      }
      const beginning = begun.get(callId);
      begun.delete(callId);
      return settleCall(context, callId, end, beginning);
    },
  };
}

async function settleFreeCall({ database, events }: LedgerContext, { row, begunAt }: { row: CallToInsert; begunAt: number }, end: CallEnd): Promise<{ costUsd: number }> {
  const kind = end.outcome === "succeeded" ? null : end.kind;
  const used = end.outcome === "unknown" ? null : (end.used ?? {});
  await insertEndedCall(database, row, { outcome: end.outcome, kind, units: used, tookSeconds: (performance.now() - begunAt) / 1000 });
  events.callSettled({ account: row.call.account, operation: row.call.operation, outcome: end.outcome, ...(kind === null ? {} : { kind }), costUsd: 0, used });
  return { costUsd: 0 };
}

/** What the reservation lacks comes out of its day; without one, out of today. Nothing is taken when the day has no room. */
async function openBeyondReservation(context: LedgerContext, row: CallToInsert): Promise<void> {
  const { jobId } = row.call.origin;
  const total = await inTransaction(context.database, async (transaction) => {
    const day = jobId === null ? null : await findReservationDay(transaction, jobId);
    if (jobId === null || day === null) return bookOnDay(transaction, context, row, { lackingUsd: row.worstUsd, shareUsd: "0" });
    await lockDay(transaction, day);
    const { takenUsd, lackingUsd } = await takeFromReservation(transaction, jobId, row.worstUsd);
    return bookOnDay(transaction, context, row, { day, lackingUsd, shareUsd: takenUsd });
  });
  tellDay(context, total);
}

async function bookOnDay(transaction: DatabaseTransaction, context: LedgerContext, row: CallToInsert, from: { day?: string; lackingUsd: string; shareUsd: string }): Promise<DayTotals> {
  const isCovered = from.day !== undefined && Number(from.lackingUsd) === 0;
  const total = isCovered ? await changeDay(transaction, from.day!, { spentUsd: "0", reservedUsd: "0" }) : await reserveOnDay(transaction, from.lackingUsd, context.limitUsd, from.day);
  if (total === null) return refuseBudget(transaction, context, { what: "call", worstCaseUsd: Number(row.worstUsd) });
  await insertCall(transaction, row, { day: total.day, shareUsd: from.shareUsd });
  return total;
}

/**
 * Books a call's end. A settled row stays as it is; one that was booked as unknown is put right by a later answer,
 * unless the vendor's bill has spoken.
 */
export async function settleCall(context: LedgerContext, callId: string, end: CallEnd, begun?: Begun): Promise<{ costUsd: number }> {
  const { database, events } = context;
  const { account, operation, price } = begun ?? (await readBeginning(database, callId));
  const used = end.outcome === "unknown" ? null : (end.used ?? {});
  const settled = await settleCallRow(database, callId, {
    outcome: end.outcome, kind: end.outcome === "succeeded" ? null : end.kind, units: used, costUsd: toUsdText(costOf(used ?? {}, price)),
  });
  if (settled === null) return { costUsd: Number((await getCall(database, callId)).cost_usd ?? 0) };
  events.callSettled({ account, operation, outcome: end.outcome, ...(end.outcome === "succeeded" ? {} : { kind: end.kind }), costUsd: Number(settled.addedUsd), used });
  tellDay(context, settled);
  await warnOfCosts(context, settled);
  return { costUsd: Number(settled.costUsd) };
}

async function readBeginning(database: Database, callId: string): Promise<Begun> {
  const { provider, model, operation, price } = await getCall(database, callId);
  return { account: { provider, model }, operation, price };
}

const tellDay = ({ events, limitUsd }: LedgerContext, total: DayTotals): void =>
  events.dayChanged({ day: total.day, spentUsd: Number(total.spentUsd), reservedUsd: Number(total.reservedUsd), limitUsd });
