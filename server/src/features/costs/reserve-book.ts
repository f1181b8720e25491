import type { DatabaseTransaction } from "../../database/index.ts";
import type { Operation } from "../../calls/index.ts";
import { toUsd, toUsdText, worstCaseOfBook } from "./cost-of.rules.ts";
import type { BookAccounts, Budget } from "./costs.context.ts";
import { insertReservation, reserveOnDay } from "./costs.store.ts";
import type { DatedPrice } from "./price-of.ts";
import { refuseBudget } from "./refuse-budget.ts";

type BookToReserve = { jobId: string; bookId: string; userKey: string; pageCount: number; isNarrated: boolean };

/**
 * Holds the book's worst case back from today's limit, in the transaction that makes the book; the end of its job gives back
 * what is left. A book that costs nothing reserves nothing. Fails with SYS_OVERLOADED, reason `budget`.
 */
export async function reserveBook(budget: Budget, transaction: DatabaseTransaction, book: BookToReserve): Promise<void> {
  const priceOf = (operation: keyof BookAccounts & Operation): DatedPrice | null => {
    const account = budget.accounts[operation];
    return account === null ? null : budget.prices.priceOf(account, operation);
  };
  const worst = worstCaseOfBook(book, { story: priceOf("story"), picture: priceOf("picture"), speech: priceOf("speech") });
  if (worst === 0n) return;
  const total = await reserveOnDay(transaction, toUsdText(worst), budget.limitUsd);
  if (total === null) return refuseBudget(transaction, budget, { what: "book", worstCaseUsd: toUsd(worst) });
  await insertReservation(transaction, { ...book, day: total.day, amountUsd: toUsdText(worst) });
}
