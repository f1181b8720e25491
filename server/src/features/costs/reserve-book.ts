import type { DatabaseTransaction } from "../../database/index.ts";
import type { Operation } from "../../calls/index.ts";
import { toUsd, toUsdText, worstCaseOfBook, worstCaseOfPage, type NanoUsd } from "./cost-of.rules.ts";
import type { BookAccounts, Budget } from "./costs.context.ts";
import { insertReservation, reserveOnDay } from "./costs.store.ts";
import type { DatedPrice } from "./price-of.ts";
import { refuseBudget } from "./refuse-budget.ts";

type JobToReserve = { jobId: string; bookId: string; userKey: string };

/**
 * Holds the book's worst case back from today's limit, in the transaction that makes the book; the end of its job gives back
 * what is left. A book that costs nothing reserves nothing. Fails with SYS_OVERLOADED, reason `budget`.
 */
export const reserveBook = (budget: Budget, transaction: DatabaseTransaction, book: JobToReserve & { pageCount: number; isNarrated: boolean }): Promise<void> =>
  reserve(budget, transaction, book, worstCaseOfBook(book, pricesOf(budget)));

/** The same for a page that is made anew or read aloud again. */
export const reservePage = (budget: Budget, transaction: DatabaseTransaction, page: JobToReserve & { hasText: boolean; hasPicture: boolean; isNarrated: boolean }): Promise<void> =>
  reserve(budget, transaction, page, worstCaseOfPage(page, pricesOf(budget)));

async function reserve(budget: Budget, transaction: DatabaseTransaction, { jobId, bookId, userKey }: JobToReserve, worst: NanoUsd): Promise<void> {
  if (worst === 0n) return;
  const total = await reserveOnDay(transaction, toUsdText(worst), budget.limitUsd);
  if (total === null) return refuseBudget(transaction, budget, { what: "book", worstCaseUsd: toUsd(worst) });
  await insertReservation(transaction, { jobId, bookId, userKey, day: total.day, amountUsd: toUsdText(worst) });
}

function pricesOf({ accounts, prices }: Budget): { story: DatedPrice | null; picture: DatedPrice | null; speech: DatedPrice | null } {
  const priceOf = (operation: keyof BookAccounts & Operation): DatedPrice | null => {
    const account = accounts[operation];
    return account === null ? null : prices.priceOf(account, operation);
  };
  return { story: priceOf("story"), picture: priceOf("picture"), speech: priceOf("speech") };
}
