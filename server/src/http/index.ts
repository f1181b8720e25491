export { holdsToken } from "./admit-operator.ts";
export { refuseForeignSite, SESSION_COOKIE } from "./authenticate.ts";
export { buildHttpApp } from "./build-http-app.ts";
export type { Register } from "./endpoint-handler.ts";
export { networkOf, plainAddress } from "./network-of.ts";
export { createLimits, type Limits } from "./limit-costly.ts";
export { ACTIONS, spokenLanguage, type SpokenLanguage } from "./problem-texts.ts";
export { serveMetrics, type MetricsServer } from "./serve-metrics.ts";
