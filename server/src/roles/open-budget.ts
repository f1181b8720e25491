import { chooseProviders, type ChosenProviders } from "../config/index.ts";
import { createPrices, listGuessedPrices, readPricesFile, type BookAccounts, type Budget } from "../features/costs/index.ts";
import { createCostEvents } from "../telemetry/index.ts";
import type { Service } from "./open-service.ts";

/** What decides whether a book may begin: prices, limit and who will be asked. Fails with PricesFileError or ConfigError. */
export async function openBudget({ config, secrets, logger, metrics }: Pick<Service, "config" | "secrets" | "logger" | "metrics">): Promise<Budget> {
  const prices = createPrices(config.pricesFile === undefined ? undefined : await readPricesFile(config.pricesFile));
  const accounts = accountsOf(chooseProviders(config, secrets));
  for (const model of listGuessedPrices(prices, accounts)) logger.warn({ event: "price.guessed", model }, "nobody knows what this model costs; the dearest of its vendor is reckoned. PRICES_FILE can name it");
  return { prices, limitUsd: config.costDailyLimitUsd, accounts, events: createCostEvents({ logger, metrics }) };
}

function accountsOf({ story, pictures, speech, moderation }: ChosenProviders): BookAccounts {
  return {
    story: story.provider === "builtin" ? null : { provider: story.provider, model: story.model },
    picture: pictures.provider === "builtin" ? null : { provider: pictures.provider, model: pictures.model },
    speech: speech.provider === "none" ? null : { provider: speech.provider, model: speech.model },
    moderation: moderation.provider === "builtin" ? null : { provider: moderation.provider, model: moderation.model },
  };
}
