import type { Logger } from "../telemetry/index.ts";

/** Behind this the process ends whatever still runs; orchestrators allow ten seconds. */
const LAST_RESORT_MS = 9500;

export type Stoppable = {
  /** Stops in order. `hurry` is aborted by a second signal: what waits is then given up. */
  stop(hurry: AbortSignal): Promise<void>;
};

/** Ends the process with 0 after SIGTERM or SIGINT; with 1 after an error that nobody caught, once jobs are handed back. */
export function runUntilStopped(service: Stoppable, logger: Logger): void {
  const hurry = new AbortController();
  let isStopping = false;

  const stop = (exitCode: number): void => {
    if (isStopping) return hurry.abort();
    isStopping = true;
    setTimeout(() => process.exit(exitCode === 0 ? 1 : exitCode), LAST_RESORT_MS).unref();
    service.stop(hurry.signal).then(
      () => process.exit(exitCode),
      (error: unknown) => {
        logger.error({ event: "service.stop-failed", err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };

  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      logger.info({ event: "service.stopping", signal }, isStopping ? "stopping at once" : "stopping");
      stop(0);
    });
  }
  for (const surprise of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(surprise, (error: unknown) => {
      logger.fatal({ event: "service.surprise", surprise, err: error }, "an error that nobody caught");
      stop(1);
      // A process in an unknown state hands back and takes no further step.
      hurry.abort();
    });
  }
}
