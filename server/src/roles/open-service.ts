import type { Config, Secrets } from "../config/index.ts";
import { listPendingMigrations, migrate, openDatabase, type OpenedDatabase } from "../database/index.ts";
import { forgetErasedUsers } from "../features/accounts/index.ts";
import { sweepDeletedFiles } from "../features/books/index.ts";
import { JOB_DEFINITIONS } from "../features/making/index.ts";
import { measureFiles, openMemoryFileStore, type FileStore } from "../files/index.ts";
import { openQueue, repeat, type JobEvents, type OpenedQueue, type Repeating } from "../jobs/index.ts";
import { createFileEvents, createFileMeasures, createJobEvents, createLogger, createMetrics, type Logger, type Metrics } from "../telemetry/index.ts";
import { tellOfConnections } from "./tell-of-connections.ts";
import packageJson from "../../package.json" with { type: "json" };
import { openFiles } from "./open-files.ts";

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
  /** Deletes the files of what was deleted, again and again. */
  fileDeletions: Pick<Repeating, "soon">;
  queue: OpenedQueue;
  close(): Promise<void>;
};

const SWEEP_MS = 30_000;

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
    await tellOfConnections({ poolMax: config.databasePoolMax, opened, logger });
    const queue = await openQueue({ opened, definitions: JOB_DEFINITIONS, supervises: takesJobs, events: jobEvents });
    const files = measureFiles(isInMemory ? openMemoryFileStore() : await openFiles(config, secrets), createFileMeasures({ metrics }));
    const fileDeletions = repeat(async () => {
      await sweepDeletedFiles({ database: opened.database, files, events: createFileEvents({ logger }) });
      await forgetErasedUsers(opened.database);
    }, SWEEP_MS, jobEvents.engineError);
    return {
      config, secrets, logger, metrics, jobEvents, opened, files, fileDeletions, queue,
      close: async () => {
        files.close();
        await fileDeletions.stop();
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
