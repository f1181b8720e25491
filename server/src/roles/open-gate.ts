import { createCallGate, createDatabaseBreaker, createDatabaseTurns, type Breaker, type CallGate } from "../calls/index.ts";
import { createCallLedger, settleLostCalls, type LedgerContext, type Prices, type WorkRecords } from "../features/costs/index.ts";
import { repeat } from "../jobs/index.ts";
import { createBreakerEvents, createCallEvents, createCostEvents, createTurnEvents } from "../telemetry/index.ts";
import type { Service } from "./open-service.ts";

export type OpenedGate = { gate: CallGate; breaker: Breaker; close(): Promise<void> };

/** How often calls are looked for that a dead process left open. */
const SETTLE_LOST_MS = 60_000;

/** The way to vendors: breaker, turns and ledger on the service's database. */
export async function openGate(service: Omit<Service, "close">, { prices, records }: { prices: Prices; records: WorkRecords }): Promise<OpenedGate> {
  const { config, opened } = service;
  const ledgerContext: LedgerContext = { database: opened.database, prices, limitUsd: config.costDailyLimitUsd, warnUsd: config.costDailyWarnUsd, events: createCostEvents(service) };
  const breaker = await openBreaker(service);
  const turns = await createDatabaseTurns({ opened, events: createTurnEvents(service) });
  const settlingLost = repeat(async () => void (await settleLostCalls(ledgerContext, records)), SETTLE_LOST_MS, service.jobEvents.engineError);
  const gate = createCallGate({
    breaker,
    turns,
    ledger: createCallLedger(ledgerContext),
    limits: {
      picture: { mostAtOnce: config.imageAccountConcurrent, mostPerMinute: config.imageAccountPerMinute },
      story: { mostAtOnce: config.llmAccountConcurrent, mostPerMinute: config.llmAccountPerMinute },
      speech: { mostAtOnce: config.llmAccountConcurrent, mostPerMinute: config.llmAccountPerMinute },
    },
    events: createCallEvents(service),
  });
  return {
    gate,
    breaker,
    close: async () => {
      await settlingLost.stop();
      await turns.close();
      await breaker.close();
    },
  };
}

/** What the API asks before it accepts a book. */
export const openBreaker = (service: Pick<Service, "opened" | "config" | "logger" | "metrics">): Promise<Breaker & { close(): Promise<void> }> =>
  createDatabaseBreaker({ opened: service.opened, probeSeconds: service.config.providerProbeSeconds, events: createBreakerEvents(service) });
