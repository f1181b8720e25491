import type { Service } from "./open-service.ts";

/** The service starts all the same: the storage may be back later, and books wait until it is. */
export async function tellOfFiles({ files, logger }: Pick<Service, "files" | "logger">): Promise<void> {
  // A process that has just begun is busy and may miss a clock: only what is wrong twice is told.
  const problem = (await files.findProblem()) === null ? null : await files.findProblem();
  if (problem !== null) logger.error({ event: "files.misconfigured", problem }, "files cannot be kept as it is set");
}
