import { createPrices, listGuessedPrices, readPricesFile, type BookAccounts, type Budget } from "../features/costs/index.ts";
import { createCostEvents } from "../telemetry/index.ts";
import type { Service } from "./open-service.ts";

/** Everything of this version is built in and free. */
const ACCOUNTS: BookAccounts = { story: null, picture: null, speech: null };

/** What decides whether a book may begin. Fails with PricesFileError. */
export async function openBudget({ config, logger, metrics }: Pick<Service, "config" | "logger" | "metrics">): Promise<Budget> {
  const prices = createPrices(config.pricesFile === undefined ? undefined : await readPricesFile(config.pricesFile));
  for (const model of listGuessedPrices(prices, ACCOUNTS)) {
    logger.warn({ event: "price.guessed", model }, "nobody knows the price of this model; it is counted as the dearest of its provider until PRICES_FILE names it");
  }
  return { prices, limitUsd: config.costDailyLimitUsd, accounts: ACCOUNTS, events: createCostEvents({ logger, metrics }) };
}
