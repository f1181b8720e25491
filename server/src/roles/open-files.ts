import { join } from "node:path";
import type { Config } from "../config/index.ts";
import { openFolderFileStore, type FileStore } from "../files/index.ts";
import type { Logger } from "../telemetry/index.ts";

export const openFiles = (config: Config): Promise<FileStore> => openFolderFileStore(join(config.dataDir, "files"), { isAlone: config.isEmbedded });

/** The service starts all the same: the storage may be back later, and books wait until it is. */
export async function tellOfFiles(files: FileStore, logger: Logger): Promise<void> {
  const problem = await files.findProblem();
  if (problem !== null) logger.error({ event: "files.misconfigured", problem }, "files cannot be kept as it is set");
}
