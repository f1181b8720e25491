import type { Database } from "../../database/index.ts";
import { isAppError } from "../../errors/index.ts";
import type { FileStore } from "../../files/index.ts";
import { claimFolder, settleFolder, type FolderToDelete } from "./file-deletions.store.ts";

export type SweepContext = { database: Database; files: FileStore; events: { folderNotDeleted(facts: FolderToDelete): void } };

/**
 * Deletes the files of what was deleted, folder by folder, until none is due; any number of processes may do it at once.
 * Stops when the storage is away, for then the next folder fares no better. No transaction is open while files are deleted.
 */
export async function sweepDeletedFiles({ database, files, events }: SweepContext): Promise<void> {
  for (let claimed = await claimFolder(database); claimed !== null; claimed = await claimFolder(database)) {
    try {
      await files.deleteFolder(claimed.folder);
    } catch (error) {
      if (!isAppError(error)) throw error;
      return events.folderNotDeleted(claimed);
    }
    await settleFolder(database, claimed.folder);
  }
}
