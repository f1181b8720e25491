import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { startPostgres } from "../../scripts/services/start-postgres.ts";
import { isRedisInstalled, startRedis } from "../../scripts/services/start-redis.ts";
import { openDatabase } from "../../server/src/database/index.ts";
import { createCallLedger } from "../../server/src/features/costs/index.ts";
import { costsFor, pictureCall } from "../../server/testing/costs.ts";
import { insertBook } from "../../server/testing/jobs.ts";
import { openServiceClient } from "../../server/testing/service-client.ts";
import { startServiceProcess } from "../../server/testing/service-process.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ADMIN_TOKEN = "0f9d8c7b6a59483726150493827160504f";

export type Ended = { code: number; output: string };
export type World = {
  /** Runs a line of the playbook against the services that were started for it. */
  type(command: string): Promise<Ended>;
  query(statement: string): Promise<Record<string, unknown>[]>;
  /** As the user whose book was made. */
  get(path: string): Promise<Response>;
  post(path: string, body?: object): Promise<Response>;
  isAlive(): boolean;
  folder: string;
  jobId: string;
  userKey: string;
  close(): Promise<void>;
};

/** PostgreSQL, Redis and the service as an operator meets them, with one book made; null where PostgreSQL or Redis is not installed. */
export async function openWorld(): Promise<World | null> {
  if (!isRedisInstalled()) return null;
  const postgres = await startPostgres();
  if (postgres === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "playbook-"));
  const databaseUrl = Object.assign(new URL(postgres.url), { pathname: "storybook" }).href;
  await queryAt(postgres.url, "CREATE DATABASE storybook");
  const redis = await startRedis();
  // A window of an hour keeps the key of the one order for as long as commands are typed.
  const env: Record<string, string> = { DATABASE_URL: databaseUrl, DATA_DIR: join(folder, "data"), ADMIN_TOKEN, SIGNUP: "open", REDIS_URL: redis.url, RATE_LIMIT_WINDOW: "3600" };
  await runNode(["server/src/main.ts", "migrate"], env);
  const service = await startServiceProcess({ env });
  const client = await openServiceClient(() => service.origin);
  const { job_id: jobId, book_id: bookId } = await client.createBook();
  await client.untilEnded(jobId);
  const userKey = String((await queryAt(databaseUrl, "SELECT user_key FROM jobs"))[0]!["user_key"]);
  await makeTraces(databaseUrl, { jobId, bookId, userKey });
  const askAdmin = (token: string): Promise<Response> => fetch(`${service.origin}/v1/admin/rate-limit`, { method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, body: '{"requests":null}' });
  await askAdmin(ADMIN_TOKEN);
  await askAdmin("guessed");

  for (const name of ["backups", "incident"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "bill.json"), JSON.stringify(BILL));
  const envFile = join(folder, "production.env");
  writeFileSync(envFile, `TAG=\nPOSTGRES_PASSWORD=Jb4c0PqA\nREDIS_PASSWORD=kc93hQ\nADMIN_TOKEN=${ADMIN_TOKEN}\nPUBLIC_URL=https://api.aistorybook.com\n`);
  const { hostname, port, username } = new URL(databaseUrl);
  const shell: Record<string, string> = {
    PATH: process.env["PATH"] ?? "", HOME: folder, ...env, OPS_URL: service.origin, PGHOST: hostname, PGPORT: port, PGUSER: username, PGDATABASE: "storybook",
    JOB_ID: jobId, USER_KEY: userKey, COMMIT: "0".repeat(40), PREVIOUS_SHA: "1".repeat(40), LOG: join(folder, "log"), NODE: process.execPath,
  };
  const translate = (command: string): string => translateCommand(command, { origin: service.origin, redisPort: redis.port, folder, envFile });
  const typed = new Map<string, Promise<Ended>>();
  return {
    jobId,
    userKey,
    folder,
    isAlive: () => service.child.exitCode === null && service.child.signalCode === null,
    get: client.get,
    post: (path, body = {}) => fetch(`${service.origin}${path}`, { method: "POST", headers: { authorization: `Bearer ${client.apiKey}`, "content-type": "application/json" }, body: JSON.stringify(body) }),
    query: (statement) => queryAt(databaseUrl, statement),
    type(command) {
      writeFileSync(shell["LOG"]!, service.output());
      const line = translate(command);
      // Three pages make a book to see that all is well; they type the same here.
      const before = line.includes("smoke.sh") ? typed.get(line) : undefined;
      if (before !== undefined) return before;
      const ended = new Promise<Ended>((resolve) => {
        const child = execFile("bash", ["-c", line], { cwd: root, env: shell, timeout: 240_000 }, (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }));
        child.stdin?.end();
      });
      typed.set(line, ended);
      return ended;
    },
    async close() {
      await service.stop();
      await redis.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Places = { origin: string; redisPort: number; folder: string; envFile: string };

/** The same command where containers, addresses and folders are this machine's. */
export function translateCommand(command: string, { origin, redisPort, folder, envFile }: Places): string {
  const redisCli = `redis-cli -p ${redisPort}`;
  return command
    .replace(/^(KEYS|TTL) /, `${redisCli} $1 `)
    .replace(/^(docker-compose|docker|kubectl -n storybook) logs [^|>]*/, 'cat "$LOG" ')
    .replace(/^docker exec (-it )?postgres /, "")
    .replace(/^docker exec (-it )?redis redis-cli/, redisCli)
    .replace(/^(npm run ops --|docker-compose exec api node server\/src\/main\.ts ops|kubectl -n storybook exec deploy\/api -- node server\/src\/main\.ts ops) /, '"$NODE" server/src/main.ts ops ')
    .replaceAll(/https:\/\/api\.aistorybook\.com|http:\/\/localhost:8000/g, origin)
    .replace(/^\.\/scripts\/smoke\.sh$/, `./scripts/smoke.sh ${origin}`)
    .replaceAll(/(?<=\s)(?=\/(backups|incident)\b)/g, folder)
    .replaceAll(/(?<=\s)(?=bill\.json$)/g, `${folder}/`)
    .replaceAll(/(?<=\s)\.env$/g, envFile);
}

/** One call that is right, one that was booked at its worst; and a line that nobody here has ordered. */
const BILL = { lines: [{ vendor_ticket: "prediction-1", usd: 0.05 }, { vendor_ticket: "prediction-2", usd: 0.05 }, { request_id: "somebody-else", usd: 7 }] };

/** What an operator meets: calls that were paid, and beside the made book a job that waits, one that failed and one that is stuck. */
async function makeTraces(databaseUrl: string, made: { jobId: string; bookId: string; userKey: string }): Promise<void> {
  const opened = await openDatabase({ databaseUrl, poolMax: 2, dataDir: null, onConnectionError() {} });
  const ledger = createCallLedger(costsFor(opened.database));
  const right = await ledger.open(pictureCall(made, 1, "page-1"));
  await ledger.keepTicket(right, "prediction-1");
  await ledger.settle(right, { outcome: "succeeded", used: { images: 1 } });
  const unknown = await ledger.open(pictureCall(made, 2, "page-2"));
  await ledger.keepTicket(unknown, "prediction-2");
  await ledger.settle(unknown, { outcome: "unknown", kind: "timeout" });
  const neighbor = await insertBook(opened.database);
  const jobs = [{ status: "queued" }, { status: "failed", error_code: "LLM_TIMEOUT", finished_at: new Date() }, { status: "running", updated_at: new Date(Date.now() - 20 * 60_000) }] as const;
  for (const job of jobs) await opened.database.insertInto("jobs").values({ id: randomUUID(), user_key: neighbor.userKey, book_id: neighbor.bookId, kind: "operations.nothing", error_code: null, error_detail: null, ...job }).execute();
  await opened.close();
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
