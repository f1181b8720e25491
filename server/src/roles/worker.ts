import { chooseProviders, readConfig } from "../config/index.ts";
import { beginMeasures } from "./begin-measures.ts";
import { openBudget } from "./open-budget.ts";
import { openGate } from "./open-gate.ts";
import { openProviders } from "./open-providers.ts";
import { openRecords } from "./open-records.ts";
import { openService } from "./open-service.ts";
import { runUntilStopped } from "./run-until-stopped.ts";
import { startMaking } from "./start-making.ts";
import { stopWorker } from "./stop-worker.ts";
import { tellMeasures } from "./tell-measures.ts";
import { tellOfFiles } from "./tell-of-files.ts";
import { tellOfProviders } from "./tell-of-providers.ts";

/** Makes books and answers no requests; any number of workers share one PostgreSQL database. */
export async function runWorker(): Promise<void> {
  const { config, secrets } = readConfig(process.env);
  const chosen = chooseProviders(config, secrets);
  const service = await openService({ role: "worker", config, secrets, takesJobs: true });
  const { prices, accounts } = await openBudget(service);
  beginMeasures(service, accounts);
  const { gate, breaker, ...opened } = await openGate(service, { prices, records: openRecords(chosen) });
  const providers = openProviders(chosen, gate);
  const worker = await startMaking(service, { providers, breaker });
  const measures = await tellMeasures(service);
  service.logger.info({ event: "service.started", concurrency: config.workerConcurrency }, "worker started");
  void tellOfProviders(chosen, service.logger);
  void tellOfFiles(service);
  runUntilStopped({
    async stop(hurry) {
      await stopWorker(worker, hurry);
      await measures?.close();
      await providers.close();
      await opened.close();
      await service.close();
    },
  }, service.logger);
}
