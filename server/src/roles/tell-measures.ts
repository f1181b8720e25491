import { createStateMeasure } from "../features/operations/measure-state.ts";
import { serveMetrics, type MetricsServer } from "../http/index.ts";
import type { Service } from "./open-service.ts";

/** Where Prometheus looks for workers when METRICS_PORT says nothing else. */
const DEFAULT_PORT = 9464;

/** `/metrics` of a worker. A port that is taken, as by a second worker on the same machine, is told and no reason not to work. */
export async function tellMeasures({ config, opened, metrics, logger }: Omit<Service, "close">): Promise<MetricsServer | null> {
  const measureState = createStateMeasure({ opened, metrics, stuckAfterSeconds: config.jobStuckAfterSeconds, costLimits: { warnUsd: config.costDailyWarnUsd, limitUsd: config.costDailyLimitUsd } });
  const port = config.metricsPort ?? DEFAULT_PORT;
  try {
    return await serveMetrics({ port, host: config.host, text: () => measureState().then(() => metrics.registry.metrics()), contentType: metrics.registry.contentType });
  } catch (error) {
    logger.warn({ event: "metrics.closed", port, err: error }, "measures are not told: the port cannot be had");
    return null;
  }
}
