import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";

type Telemetry = { logger: Logger; metrics: Metrics };

/** What operators do, and what is refused to others. */
export const createControlEvents = ({ logger, metrics }: Telemetry) => ({
  acted({ actor, action, subject }: { actor: string; action: string; subject?: string }): void {
    logger.warn({ event: "admin.action", actor, action, subject: action.startsWith("user.") ? undefined : subject }, "an operator acted");
  },
  failedToLook(error: unknown): void {
    logger.warn({ event: "controls.unread", err: error }, "what operators have set could not be read; what was known last stays in force");
  },
  tokenRefused({ address }: { address: string }): void {
    metrics.adminAuthFailures.inc();
    logger.warn({ event: "admin.refused", address }, "somebody asked the admin API without its token");
  },
});

/** Limits, and the Redis they are kept in. */
export const createLimitEvents = ({ logger, metrics }: Telemetry) => ({
  limited(scope: "user" | "ip"): void {
    metrics.rateLimited.inc({ scope });
  },
  limitsDegraded(error: unknown): void {
    metrics.rateLimiterDegraded.set(1);
    logger.error({ event: "limits.degraded", err: error }, "Redis does not answer; a small limit of this process stands in for it");
  },
  limitsShared(): void {
    metrics.rateLimiterDegraded.set(0);
    logger.info({ event: "limits.shared" }, "limits are kept in Redis again");
  },
  redisError(error: Error): void {
    metrics.redisErrors.inc();
    logger.debug({ event: "redis.error", err: error }, "an error of the connection to Redis");
  },
});

/** Every read, write and deletion of a file. */
export const createFileMeasures = ({ metrics }: Pick<Telemetry, "metrics">) => ({
  operated(operation: string, result: "ok" | "error", seconds: number): void {
    metrics.fileOperations.inc({ operation, result });
    metrics.fileOperationDuration.observe({ operation }, seconds);
  },
});
