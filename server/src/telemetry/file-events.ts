import type { Logger } from "./logger.ts";

/** What happens to files outside of jobs. */
export const createFileEvents = ({ logger }: { logger: Logger }) => ({
  folderNotDeleted({ folder, tries }: { folder: string; tries: number }): void {
    logger.warn({ event: "files.not-deleted", folder, tries }, "files of something that was deleted are still there; it is tried again");
  },
});
