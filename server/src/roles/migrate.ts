import { readConfig } from "../config/index.ts";
import { migrate, openDatabase } from "../database/index.ts";

/** Brings the database up to date and says what was applied. */
export async function runMigrate(): Promise<void> {
  const { config, secrets } = readConfig(process.env);
  const opened = await openDatabase({
    databaseUrl: secrets.databaseUrl,
    poolMax: config.databasePoolMax,
    dataDir: config.dataDir,
    onConnectionError: (error) => console.error(`a database connection was lost: ${error.name}`),
  });
  try {
    const applied = await migrate(opened.database);
    console.log(applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`);
  } finally {
    await opened.close();
  }
}
