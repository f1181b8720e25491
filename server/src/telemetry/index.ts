export { beginAtZero } from "./begin-at-zero.ts";
export { createJobEvents, createMakingEvents } from "./events.ts";
export { createBreakerEvents, createCallEvents, createCostEvents, createTurnEvents } from "./call-events.ts";
export { createFileEvents } from "./file-events.ts";
export { createLogger, hashUser, type Logger } from "./logger.ts";
export { createMetrics, type Metrics } from "./metrics.ts";
export { METRICS, RUNTIME_METRICS, type MetricDefinition, type MetricName } from "./metric-names.ts";
export { createControlEvents, createFileMeasures, createLimitEvents } from "./service-events.ts";
