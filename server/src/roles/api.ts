import { readConfig } from "../config/index.ts";
import { createBuiltinModerator } from "../providers/builtin/moderation/builtin-moderator.ts";
import { beginMeasures } from "./begin-measures.ts";
import { openBudget } from "./open-budget.ts";
import { openBreaker } from "./open-gate.ts";
import { openService } from "./open-service.ts";
import { runUntilStopped } from "./run-until-stopped.ts";
import { serveHttp } from "./serve-http.ts";
import { tellOfFiles } from "./tell-of-files.ts";

/** Answers requests and makes no books; workers on the same PostgreSQL database do. */
export async function runApi(): Promise<void> {
  const { config, secrets } = readConfig(process.env);
  const service = await openService({ role: "api", config, secrets, takesJobs: false });
  const budget = await openBudget(service);
  beginMeasures(service, budget.accounts);
  const breaker = await openBreaker(service);
  const server = await serveHttp(service, { moderator: createBuiltinModerator(), budget, breaker });
  service.logger.info({ event: "service.started", port: config.port }, "api started");
  void tellOfFiles(service);
  runUntilStopped({
    async stop() {
      await server.close();
      await breaker.close();
      await service.close();
    },
  }, service.logger);
}
