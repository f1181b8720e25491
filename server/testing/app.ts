import type { FastifyInstance } from "fastify";
import { readConfig } from "../src/config/index.ts";
import type { OpenedDatabase } from "../src/database/index.ts";
import { MAKE_BOOK } from "../src/features/making/index.ts";
import { openMemoryFileStore, type FileStore } from "../src/files/index.ts";
import type { OpenedQueue } from "../src/jobs/index.ts";
import { createBuiltinModerator } from "../src/providers/builtin/moderation/builtin-moderator.ts";
import { openBudget } from "../src/roles/open-budget.ts";
import { buildServer } from "../src/roles/serve-http.ts";
import { createLogger, createMetrics } from "../src/telemetry/index.ts";
import { fakeBreaker } from "./call-fakes.ts";
import { openTestDatabase } from "./database.ts";
import { openTestQueue, recordJobEvents, runJobsUntilIdle } from "./jobs.ts";
import { bookWork, fakeMaking, type FakeMaking } from "./making.ts";

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
  /** Makes all books that wait, with fakes in place of providers. */
  makeBooks(): Promise<void>;
  close(): Promise<void>;
};

/** Opens the admin API of a test's app. */
export const OPERATOR = { authorization: `Bearer ${"operate".repeat(5)}` };

/** The HTTP side as it is, on a database of its own, with the built-in moderation; `env` changes its settings. */
export async function openTestApp(env: Record<string, string> = {}): Promise<TestApp> {
  const opened = await openTestDatabase();
  const queue = await openTestQueue(opened, [MAKE_BOOK]);
  const files = openMemoryFileStore();
  const logs: string[] = [];
  const logger = createLogger({ level: "trace", version: "0.0.0", role: "test", destination: { write: (line: string) => void logs.push(line) } });
  const making = fakeMaking(opened, files);
  const service = { ...readConfig({ ADMIN_TOKEN: OPERATOR.authorization.slice("Bearer ".length), ...env }), logger, metrics: createMetrics("0.0.0"), jobEvents: recordJobEvents().events, opened, files, queue };
  const breaker = fakeBreaker();
  const server = await buildServer(service, { moderator: createBuiltinModerator(), budget: await openBudget(service), breaker });
  return {
    app: server.app, opened, queue, files, making, breaker, logs,
    async signUp() {
      const answer = await server.app.inject({ method: "POST", url: "/v1/users" });
      return { authorization: `Bearer ${answer.json<{ api_key: string }>().api_key}` };
    },
    makeBooks: () => runJobsUntilIdle({ opened, queue, works: [bookWork(making)] }),
    async close() {
      await server.close();
      await queue.close();
      await opened.close();
    },
  };
}
