import { join } from "node:path";
import type { Config, Secrets } from "../config/index.ts";
import { listPendingMigrations, migrate, openDatabase, type OpenedDatabase } from "../database/index.ts";
import { MAKE_BOOK } from "../features/making/index.ts";
import { openFolderFileStore, openMemoryFileStore, type FileStore } from "../files/index.ts";
import { openQueue, type JobEvents, type OpenedQueue } from "../jobs/index.ts";
import { createJobEvents, createLogger, createMetrics, type Logger, type Metrics } from "../telemetry/index.ts";
import packageJson from "../../package.json" with { type: "json" };

export const VERSION: string = packageJson.version;

/** What every long-running role stands on. */
export type Service = {
  config: Config;
  secrets: Secrets;
  logger: Logger;
  metrics: Metrics;
  jobEvents: JobEvents;
  opened: OpenedDatabase;
  files: FileStore;
  queue: OpenedQueue;
  close(): Promise<void>;
};

type ServiceOptions = {
  role: string;
  config: Config;
  secrets: Secrets;
  takesJobs: boolean;
  logger?: Logger;
  /** Database and files are gone when the process ends; no folder is touched and none is locked. */
  isInMemory?: boolean;
};

/** Opens database, files and queue in this order. The embedded database is brought up to date; a shared one is left to `npm run migrate`. */
export async function openService({ role, config, secrets, takesJobs, isInMemory = false, ...given }: ServiceOptions): Promise<Service> {
  const logger = given.logger ?? createLogger({ level: config.logLevel, version: VERSION, role });
  const metrics = createMetrics(VERSION);
  const jobEvents = createJobEvents({ logger, metrics });
  const opened = await openDatabase({
    databaseUrl: secrets.databaseUrl,
    poolMax: config.databasePoolMax,
    dataDir: isInMemory ? null : config.dataDir,
    onConnectionError: (error) => logger.warn({ event: "database.connection-lost", err: error }, "a database connection was lost"),
  });
  try {
    if (config.isEmbedded) await migrate(opened.database);
    else await refuseOldTables(opened);
    const queue = await openQueue({ opened, definitions: [MAKE_BOOK], supervises: takesJobs, onError: jobEvents.engineError });
    const files = isInMemory ? openMemoryFileStore() : await openFolderFileStore(join(config.dataDir, "files"), { isAlone: config.isEmbedded });
    return {
      config, secrets, logger, metrics, jobEvents, opened, files, queue,
      close: async () => {
        await queue.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Tables are older than the program: `npm run migrate` has not run. */
class TablesTooOldError extends Error {
  override readonly name = "TablesTooOldError";
}

async function refuseOldTables(opened: OpenedDatabase): Promise<void> {
  const pending = await listPendingMigrations(opened.database);
  if (pending.length > 0) throw new TablesTooOldError(`The database is older than this program: it lacks ${pending.join(", ")}.\nRun npm run migrate once, then start again.`);
}
