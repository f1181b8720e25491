import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openEmbedded } from "./open-embedded.ts";
import { openPostgres } from "./open-postgres.ts";
import type { OpenedDatabase } from "./opened-database.ts";
import { lockFolder } from "./lock-folder.ts";

export type DatabaseOptions = {
  /** PostgreSQL; without it the embedded database is used. */
  databaseUrl?: string | undefined;
  poolMax: number;
  /** Folder of the embedded database, locked against a second process; `null` keeps all in memory. */
  dataDir: string | null;
  /** Told about connections that were lost; the pool makes new ones. */
  onConnectionError: (error: Error) => void;
};

/** Opens PostgreSQL or the embedded database. Fails with FolderInUseError when another process has the folder. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenedDatabase> {
  if (options.databaseUrl !== undefined) {
    return openPostgres({ databaseUrl: options.databaseUrl, poolMax: options.poolMax, onConnectionError: options.onConnectionError });
  }
  if (options.dataDir === null) return openEmbedded({ folder: null });
  await mkdir(options.dataDir, { recursive: true });
  const unlock = lockFolder(options.dataDir);
  try {
    const opened = await openEmbedded({ folder: join(options.dataDir, "database") });
    return {
      ...opened,
      close: async () => {
        await opened.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
