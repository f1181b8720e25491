import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { startPostgres } from "../../scripts/services/start-postgres.ts";
import { findFreePort } from "../../server/testing/find-free-port.ts";
import { openServiceClient } from "../../server/testing/service-client.ts";
import { startServiceProcess, until } from "../../server/testing/service-process.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ADMIN_TOKEN = "0f9d8c7b6a59483726150493827160504f";

export type Ended = { code: number; output: string };
export type World = {
  /** Runs a line of the playbook against the services that were started for it. */
  type(command: string): Promise<Ended>;
  query(statement: string): Promise<Record<string, unknown>[]>;
  jobId: string;
  /** Parts that this version of the service has. */
  has: { ops: boolean; redis: boolean; marks: boolean };
  close(): Promise<void>;
};

/** PostgreSQL, Redis and the service as an operator meets them, with one book made; null where PostgreSQL or Redis is not installed. */
export async function openWorld(): Promise<World | null> {
  if (spawnSync("redis-server", ["--version"]).error !== undefined) return null;
  const postgres = await startPostgres();
  if (postgres === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "playbook-"));
  const databaseUrl = Object.assign(new URL(postgres.url), { pathname: "storybook" }).href;
  await queryAt(postgres.url, "CREATE DATABASE storybook");
  const redis = await startRedis(folder);
  const has = { ops: existsSync(join(root, "server/src/roles/ops.ts")), redis: !existsSync(join(root, "server/src/roles/refuse-unbuilt.ts")), marks: false };
  const env: Record<string, string> = { DATABASE_URL: databaseUrl, DATA_DIR: join(folder, "data"), ADMIN_TOKEN, SIGNUP: "open", ...(has.redis ? { REDIS_URL: redis.url } : {}) };
  await runNode(["server/src/main.ts", "migrate"], env);
  has.marks = (await queryAt(databaseUrl, "SELECT to_regclass('operation_marks') AS name"))[0]!["name"] !== null;
  const service = await startServiceProcess({ env });
  const client = await openServiceClient(() => service.origin);
  const { job_id: jobId } = await client.createBook();
  await client.untilEnded(jobId);
  const userKey = String((await queryAt(databaseUrl, "SELECT user_key FROM jobs"))[0]!["user_key"]);

  mkdirSync(join(folder, "backups"));
  const envFile = join(folder, "production.env");
  writeFileSync(envFile, `TAG=\nPOSTGRES_PASSWORD=Jb4c0PqA\nREDIS_PASSWORD=kc93hQ\nADMIN_TOKEN=${ADMIN_TOKEN}\nPUBLIC_URL=https://api.aistorybook.com\n`);
  const { hostname, port, username } = new URL(databaseUrl);
  const shell: Record<string, string> = {
    PATH: process.env["PATH"] ?? "", HOME: folder, ...env, PGHOST: hostname, PGPORT: port, PGUSER: username, PGDATABASE: "storybook",
    JOB_ID: jobId, USER_KEY: userKey, COMMIT: "0".repeat(40), PREVIOUS_SHA: "1".repeat(40), LOG: join(folder, "log"), NODE: process.execPath,
  };
  const translate = (command: string): string => translateCommand(command, { origin: service.origin, redisPort: redis.port, backups: join(folder, "backups"), envFile });
  return {
    jobId,
    has,
    query: (statement) => queryAt(databaseUrl, statement),
    type(command) {
      writeFileSync(shell["LOG"]!, service.output());
      return new Promise((resolve) => {
        const child = execFile("bash", ["-c", translate(command)], { cwd: root, env: shell, timeout: 240_000 }, (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }));
        child.stdin?.end();
      });
    },
    async close() {
      await service.stop();
      await redis.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Places = { origin: string; redisPort: number; backups: string; envFile: string };

/** The same command where containers, addresses and folders are this machine's. */
export function translateCommand(command: string, { origin, redisPort, backups, envFile }: Places): string {
  const redisCli = `redis-cli -p ${redisPort}`;
  return command
    .replace(/^(KEYS|TTL) /, `${redisCli} $1 `)
    .replace(/^(docker-compose|docker|kubectl -n storybook) logs [^|]*/, 'cat "$LOG" ')
    .replace(/^docker exec (-it )?postgres /, "")
    .replace(/^docker exec (-it )?redis redis-cli/, redisCli)
    .replace(/^(npm run ops --|docker-compose exec api node server\/src\/main\.ts ops|kubectl -n storybook exec deploy\/api -- node server\/src\/main\.ts ops) /, '"$NODE" server/src/main.ts ops ')
    .replaceAll(/https:\/\/api\.aistorybook\.com|http:\/\/localhost:8000/g, origin)
    .replace(/^\.\/scripts\/smoke\.sh$/, `./scripts/smoke.sh ${origin}`)
    .replaceAll(/(?<=\s)\/backups\b/g, backups)
    .replaceAll(/(?<=\s)\.env$/g, envFile);
}

async function startRedis(folder: string): Promise<{ url: string; port: number; stop(): Promise<void> }> {
  const port = await findFreePort();
  const server = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder], { stdio: "ignore" });
  await until(async () => spawnSync("redis-cli", ["-p", String(port), "PING"], { encoding: "utf8" }).stdout.startsWith("PONG") || null, 20);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill("SIGTERM");
      if (server.exitCode === null) await once(server, "exit");
    },
  };
}

async function queryAt(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows as Record<string, unknown>[];
}

function runNode(words: string[], env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { cwd: root, env: { PATH: process.env["PATH"], ...env } }, (error, _, stderr) => (error ? reject(new Error(stderr)) : resolve()));
  });
}
