/** Money: what a call may cost at most is booked before it is made, what it did cost after it. */
export { createCallLedger, type LedgerContext } from "./call-ledger.ts";
export type { BookAccounts, Budget, CostEvents } from "./costs.context.ts";
export { describeCostsToday, type CostLimits } from "./describe-costs-today.ts";
export { listGuessedPrices } from "./list-guessed-prices.ts";
export { createPrices, type DatedPrice, type PriceOverrides, type Prices } from "./price-of.ts";
export { PricesFileError, readPricesFile } from "./read-prices-file.ts";
export { reconcileCalls, type BillLine, type Reconciliation } from "./reconcile-calls.ts";
export { reserveBook, reservePage } from "./reserve-book.ts";
export { settleLostCalls, type SettledLostCalls, type WorkRecords } from "./settle-lost-calls.ts";
export { readBookCost } from "./usage.store.ts";
