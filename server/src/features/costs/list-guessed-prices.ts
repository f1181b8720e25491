import { accountKey, type Operation } from "../../calls/index.ts";
import type { BookAccounts } from "./costs.context.ts";
import type { Prices } from "./price-of.ts";

/** Models in use whose price nobody knows, for a warning at start: PRICES_FILE should name them. */
export function listGuessedPrices(prices: Prices, accounts: BookAccounts): string[] {
  const operations = ["story", "picture", "speech"] as const satisfies readonly Operation[];
  return operations.flatMap((operation) => {
    const account = accounts[operation];
    return account !== null && prices.priceOf(account, operation).source === "guess" ? [accountKey(account)] : [];
  });
}
