import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Another live process uses the folder. */
export class FolderInUseError extends Error {
  constructor(folder: string, holder: string) {
    super(
      `The data folder ${folder} is in use by another process (${holder}).\n` +
        `Stop that process first, or set DATA_DIR to another folder. Several processes need PostgreSQL (DATABASE_URL).`,
    );
    this.name = "FolderInUseError";
  }
}

/**
 * Keeps other processes out of the folder until the returned function is called or the process is gone.
 * The operating system holds the lock, so a killed process leaves none behind. Fails with FolderInUseError.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const holderFile = join(folder, "lock.pid");
  const lock = new DatabaseSync(join(folder, "lock"), { timeout: 0 });
  try {
    lock.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch {
    lock.close();
    throw new FolderInUseError(folder, describeHolder(holderFile));
  }
  writeFileSync(holderFile, String(process.pid));
  return () => lock.close();
}

function describeHolder(holderFile: string): string {
  try {
    return `pid ${readFileSync(holderFile, "utf8").trim()}`;
  } catch {
    return "pid unknown";
  }
}
