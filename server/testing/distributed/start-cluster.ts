import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { startPostgres, type StartedPostgres } from "../../../scripts/services/start-postgres.ts";
import { startRedis, type StartedRedis } from "../../../scripts/services/start-redis.ts";
import { startServiceProcess, type ServiceProcess } from "../service-process.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
export const CLUSTER_TOKEN = "operate".repeat(5);

export type Cluster = {
  postgres: StartedPostgres;
  redis: StartedRedis;
  apis: ServiceProcess[];
  workers: ServiceProcess[];
  env: Record<string, string>;
  startApi(): Promise<ServiceProcess>;
  startWorker(): Promise<ServiceProcess>;
  /** Runs a statement as an operator does. */
  query<Row extends object>(statement: string): Promise<Row[]>;
  /** How many pictures were painted so far, by all workers. */
  countPainted(): Promise<number>;
  stop(): Promise<void>;
};

/** PostgreSQL, Redis, two API processes and three workers with slow fakes for providers, each a process of its own. Null where the services are not installed. */
export async function startCluster(given: Record<string, string> = {}): Promise<Cluster | null> {
  const postgres = await startPostgres();
  if (postgres === null) return null;
  const redis = await startRedis();
  const folder = await mkdtemp(join(tmpdir(), "storybook-cluster-"));
  const paintedLog = join(folder, "painted.log");
  await writeFile(paintedLog, "");
  const env = { DATABASE_URL: postgres.url, REDIS_URL: redis.url, DATA_DIR: folder, ADMIN_TOKEN: CLUSTER_TOKEN, PAINTED_LOG: paintedLog, METRICS_PORT: "1", ...given };
  const migrated = spawnSync(process.execPath, ["server/src/main.ts", "migrate"], { cwd: root, env: { PATH: process.env["PATH"], ...env }, encoding: "utf8" });
  if (migrated.status !== 0) throw new Error(`migrate failed: ${migrated.stderr}`);
  const startApi = (): Promise<ServiceProcess> => startServiceProcess({ role: "api", env });
  const startWorker = (): Promise<ServiceProcess> => startServiceProcess({ role: "worker", program: "server/testing/distributed/slow-worker.ts", env });
  const cluster: Cluster = {
    postgres, redis, env, startApi, startWorker,
    apis: await Promise.all([startApi(), startApi()]),
    workers: await Promise.all([startWorker(), startWorker(), startWorker()]),
    async query<Row extends object>(statement: string) {
      const client = new Client({ connectionString: postgres.url });
      client.on("error", () => {});
      await client.connect();
      try {
        return (await client.query<Row>(statement)).rows;
      } finally {
        await client.end();
      }
    },
    countPainted: async () => (await readFile(paintedLog, "utf8")).split("\n").length - 1,
    async stop() {
      await Promise.all([...cluster.apis, ...cluster.workers].map((service) => (service.child.exitCode === null && service.child.signalCode === null ? service.kill() : null)));
      await redis.stop();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return cluster;
}
