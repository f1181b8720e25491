import { readConfig } from "../../src/config/index.ts";
import { openService } from "../../src/roles/open-service.ts";
import { runUntilStopped } from "../../src/roles/run-until-stopped.ts";
import { startMaking } from "../../src/roles/start-making.ts";
import { stopWorker } from "../../src/roles/stop-worker.ts";
import { slowProviders } from "../crash/slow-providers.ts";

/** The worker role as it is, with fakes for providers that take their time. Everything painted adds a line to PAINTED_LOG. */
const { config, secrets } = readConfig(process.env);
const service = await openService({ role: "worker", config, secrets, takesJobs: true });
const { painted: _, ...providers } = slowProviders(process.env["PAINTED_LOG"]);
const worker = await startMaking(service, { providers });
service.logger.info({ event: "service.started" }, "slow worker started");
runUntilStopped({
  async stop(hurry) {
    await stopWorker(worker, hurry);
    await service.close();
  },
}, service.logger);
