import { readConfig } from "../config/index.ts";
import { openBuiltinProviders } from "./open-builtin-providers.ts";
import { openService } from "./open-service.ts";
import { refuseUnbuilt } from "./refuse-unbuilt.ts";
import { runUntilStopped } from "./run-until-stopped.ts";
import { startMaking } from "./start-making.ts";
import { stopWorker } from "./stop-worker.ts";

/** Makes books and answers no requests; any number of these share a PostgreSQL database. */
export async function runWorker(): Promise<void> {
  const { config, secrets } = readConfig(process.env);
  refuseUnbuilt(config, secrets);
  const service = await openService({ role: "worker", config, secrets, takesJobs: true });
  const providers = openBuiltinProviders();
  const worker = await startMaking(service, providers);
  service.logger.info({ event: "service.started", concurrency: config.workerConcurrency }, "worker started");
  runUntilStopped({
    async stop(hurry) {
      await stopWorker(worker, hurry);
      await providers.close();
      await service.close();
    },
  }, service.logger);
}
