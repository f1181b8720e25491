import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { findFreePort } from "../../server/testing/find-free-port.ts";
import { startServiceProcess, type ServiceProcess } from "../../server/testing/service-process.ts";
import { startPostgres } from "../services/start-postgres.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Everything that runs beside the benchmark. With PostgreSQL, API and worker are processes of their own, as in production. */
export type Parts = {
  simulator: string;
  /** Starts API and worker with these settings for as long as they are used. */
  withService<Result>(settings: Record<string, string>, use: (service: RunningService) => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
};

export type RunningService = { origin: string; worker: ServiceProcess; pids: Readonly<Record<string, number>> };

export async function startParts({ profile }: { profile: string }): Promise<Parts> {
  const port = await findFreePort();
  const simulator = `http://127.0.0.1:${port}`;
  const simulating = spawn(process.execPath, ["simulator/src/main.ts", "--port", String(port), "--profile", profile], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const postgres = await startPostgres();
  const dataDir = await mkdtemp(join(tmpdir(), "bench-book-"));
  const environment = {
    OPENAI_API_KEY: "sim-openai-key-1", OPENAI_BASE_URL: `${simulator}/v1`, REPLICATE_API_TOKEN: "sim-replicate-token-1", REPLICATE_BASE_URL: `${simulator}/v1`,
    IMAGE_ACCOUNT_PER_MINUTE: "100000", LLM_ACCOUNT_CONCURRENT: "1000", LLM_ACCOUNT_PER_MINUTE: "10000", DATABASE_POOL_MAX: "20", WORKER_CONCURRENCY: "500",
    ...(postgres === null ? {} : { DATABASE_URL: postgres.url }), DATA_DIR: dataDir, COST_DAILY_WARN_USD: "100000", COST_DAILY_LIMIT_USD: "100000",
  };
  const stop = async (): Promise<void> => {
    simulating.kill("SIGTERM");
    await postgres?.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await untilAnswers(`${simulator}/__simulator/health`);
    if (postgres !== null) await migrate(environment);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    simulator,
    stop,
    async withService(settings, use) {
      const env = { ...environment, ...settings };
      const worker = await startServiceProcess({ role: postgres === null ? "all" : "worker", env });
      const api = postgres === null ? worker : await startServiceProcess({ role: "api", env });
      try {
        const pids = { worker: worker.child.pid!, ...(api === worker ? {} : { api: api.child.pid! }), ...(postgres === null ? {} : { database: postgres.pid }), simulator: simulating.pid!, benchmark: process.pid };
        return await use({ origin: api.origin, worker, pids });
      } finally {
        await worker.stop();
        if (api !== worker) await api.stop();
      }
    },
  };
}

async function migrate(env: Record<string, string>): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, ["server/src/main.ts", "migrate"], { cwd: root, env: { PATH: process.env["PATH"], ...env }, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error("the database could not be migrated");
}

async function untilAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return;
    await wait(50);
  }
  throw new Error(`${url} does not answer`);
}
