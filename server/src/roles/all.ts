import { chooseProviders, readConfig } from "../config/index.ts";
import { beginMeasures } from "./begin-measures.ts";
import { buildWeb } from "./build-web.ts";
import { openBudget } from "./open-budget.ts";
import { openGate } from "./open-gate.ts";
import { openProviders } from "./open-providers.ts";
import { openRecords } from "./open-records.ts";
import { openService } from "./open-service.ts";
import { runUntilStopped } from "./run-until-stopped.ts";
import { serveHttp } from "./serve-http.ts";
import { startMaking } from "./start-making.ts";
import { stopWorker } from "./stop-worker.ts";
import { tellOfFiles } from "./tell-of-files.ts";
import { tellOfProviders } from "./tell-of-providers.ts";

/** API, worker and web app in one process: `npm start`. */
export async function runAll(): Promise<void> {
  const { config, secrets } = readConfig(process.env);
  const chosen = chooseProviders(config, secrets);
  const service = await openService({ role: "all", config, secrets, takesJobs: true });
  await buildWeb(service.logger);
  const budget = await openBudget(service);
  beginMeasures(service, budget.accounts);
  const { gate, breaker, ...opened } = await openGate(service, { prices: budget.prices, records: openRecords(chosen) });
  const providers = openProviders(chosen, gate);
  const server = await serveHttp(service, { moderator: providers.moderators.builtIn, budget, breaker }).catch(async (error: unknown) => {
    await providers.close();
    await opened.close();
    await service.close();
    throw error;
  });
  const worker = await startMaking(service, { providers, breaker });
  service.logger.info({ event: "service.started", port: config.port, concurrency: config.workerConcurrency }, "started");
  if (process.stdout.isTTY) process.stdout.write(`\n  AI Story Book is open at ${config.publicUrl}\n  Its data is in ${config.dataDir}. Ctrl-C stops it.\n\n`);
  void tellOfProviders(chosen, service.logger);
  void tellOfFiles(service);
  runUntilStopped({
    async stop(hurry) {
      server.beginStopping();
      await stopWorker(worker, hurry);
      await server.close();
      await providers.close();
      await opened.close();
      await service.close();
    },
  }, service.logger);
}
