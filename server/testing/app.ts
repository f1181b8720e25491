import { setImmediate } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { readConfig } from "../src/config/index.ts";
import type { OpenedDatabase } from "../src/database/index.ts";
import type { Engine } from "../src/database/opened-database.ts";
import { sweepDeletedFiles } from "../src/features/books/index.ts";
import { JOB_DEFINITIONS } from "../src/features/making/index.ts";
import { openMemoryFileStore, type FileStore } from "../src/files/index.ts";
import { repeat, type OpenedQueue } from "../src/jobs/index.ts";
import { createBuiltinModerator } from "../src/providers/builtin/moderation/builtin-moderator.ts";
import { openBudget } from "../src/roles/open-budget.ts";
import { openFiles } from "../src/roles/open-files.ts";
import { buildServer } from "../src/roles/serve-http.ts";
import { createFileEvents, createLogger, createMetrics } from "../src/telemetry/index.ts";
import { fakeBreaker } from "./call-fakes.ts";
import { openTestDatabase } from "./database.ts";
import { openTestQueue, recordJobEvents, runJobsUntilIdle } from "./jobs.ts";
import { allWorks, fakeMaking, type FakeMaking } from "./making.ts";

export type TestApp = {
  app: FastifyInstance;
  opened: OpenedDatabase;
  queue: OpenedQueue;
  files: FileStore;
  making: FakeMaking;
  breaker: ReturnType<typeof fakeBreaker>;
  logs: string[];
  /** A new account's headers. */
  signUp(): Promise<{ authorization: string }>;
  /** Resolves when the files of all that was deleted are gone, or cannot be. */
  sweepFiles(): Promise<void>;
  /** Makes all books that wait, with fakes in place of providers. */
  makeBooks(): Promise<void>;
  /** Resolves when the jobs are as wanted; does `meanwhile` in between. */
  untilJobs(isWanted: (jobs: readonly { id: string; kind: string; status: string }[]) => boolean, meanwhile?: () => Promise<void>): Promise<void>;
  /** Resolves when this process knows that new work is switched off. */
  untilSwitched(): Promise<void>;
  close(): Promise<void>;
};

/** Opens the admin API of a test's app. */
export const OPERATOR = { authorization: `Bearer ${"operate".repeat(5)}` };

/** The HTTP side as it is, on a database of its own, with the built-in moderation; `env` changes its settings. Files are in memory unless it names an S3 bucket. */
export async function openTestApp(env: Record<string, string> = {}, engine: Engine["kind"] = "embedded"): Promise<TestApp> {
  const opened = await openTestDatabase(engine);
  const queue = await openTestQueue(opened, JOB_DEFINITIONS);
  const { config, secrets } = readConfig({ ADMIN_TOKEN: OPERATOR.authorization.slice("Bearer ".length), ...env });
  const files = config.s3Endpoint === undefined ? openMemoryFileStore() : await openFiles(config, secrets);
  const logs: string[] = [];
  const logger = createLogger({ level: "trace", version: "0.0.0", role: "test", destination: { write: (line: string) => void logs.push(line) } });
  const making = fakeMaking(opened, files);
  const fileDeletions = repeat(() => sweepDeletedFiles({ database: opened.database, files, events: createFileEvents({ logger }) }), 600_000, (error) => logger.error({ err: error }));
  const service = { config, secrets, logger, metrics: createMetrics("0.0.0"), jobEvents: recordJobEvents().events, opened, files, fileDeletions, queue };
  const breaker = fakeBreaker();
  const server = await buildServer(service, { moderator: createBuiltinModerator(), budget: await openBudget(service), breaker });
  const signUp = async () => {
    const answer = await server.app.inject({ method: "POST", url: "/v1/users" });
    return { authorization: `Bearer ${answer.json<{ api_key: string }>().api_key}` };
  };
  return {
    app: server.app, opened, queue, files, making, breaker, logs,
    signUp,
    sweepFiles: () => fileDeletions.now(),
    makeBooks: () => runJobsUntilIdle({ opened, queue, works: allWorks(making) }),
    async untilJobs(isWanted, meanwhile = () => setImmediate()) {
      while (!isWanted(await opened.database.selectFrom("jobs").select(["id", "kind", "status"]).execute())) await meanwhile();
    },
    async untilSwitched() {
      const headers = await signUp();
      const isOn = async () => (await server.app.inject({ method: "POST", url: "/v1/books", headers, payload: { topic: "a kite", page_count: 4 } })).statusCode === 202;
      while (await isOn()) await setImmediate();
    },
    async close() {
      await server.close();
      files.close();
      await fileDeletions.stop();
      await queue.close();
      await opened.close();
    },
  };
}
