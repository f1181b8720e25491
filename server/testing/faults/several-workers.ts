import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSimulator, type Simulator, type SimulatorOptions } from "@ai-story-book/simulator";
import { migrate } from "../../src/database/index.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { createTestPostgres } from "../database.ts";
import { openServiceClient, type ServiceClient } from "../service-client.ts";
import { startServiceProcess, type ServiceProcess } from "../service-process.ts";

export type SeveralWorkers = { simulator: Simulator; workers: readonly ServiceProcess[]; client: ServiceClient; close(): Promise<void> };

/** One API and several workers, each a process of its own, on one PostgreSQL and one folder of files, with simulated vendors that are twenty times as fast. */
export async function openSeveralWorkers({ count, env = {}, ...options }: SimulatorOptions & { count: number; env?: Record<string, string> }): Promise<SeveralWorkers> {
  const simulator = await startSimulator({ profile: "A", timeScale: 0.05, ...options });
  const dataDir = await mkdtemp(join(tmpdir(), "several-workers-"));
  const postgres = await createTestPostgres();
  const opened = await openPostgres({ databaseUrl: postgres.url, poolMax: 1, onConnectionError: () => {} });
  await migrate(opened.database);
  await opened.close();
  const start = (role: "api" | "worker"): Promise<ServiceProcess> => startServiceProcess({ role, env: { ...simulator.environment, DATA_DIR: dataDir, DATABASE_URL: postgres.url, ...env } });
  const api = await start("api");
  const workers: ServiceProcess[] = [];
  for (let index = 0; index < count; index += 1) workers.push(await start("worker"));
  return {
    simulator,
    workers,
    client: await openServiceClient(() => api.origin),
    async close() {
      for (const service of [...workers, api]) await service.stop();
      await simulator.close();
      await postgres.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
