import { createPrices, readPricesFile, type Budget } from "../features/costs/index.ts";
import { createCostEvents } from "../telemetry/index.ts";
import type { Service } from "./open-service.ts";

/** What decides whether a book may begin: everything of this version is built in and free. Fails with PricesFileError. */
export async function openBudget({ config, logger, metrics }: Pick<Service, "config" | "logger" | "metrics">): Promise<Budget> {
  const prices = createPrices(config.pricesFile === undefined ? undefined : await readPricesFile(config.pricesFile));
  return { prices, limitUsd: config.costDailyLimitUsd, accounts: { story: null, picture: null, speech: null }, events: createCostEvents({ logger, metrics }) };
}
