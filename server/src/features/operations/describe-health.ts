import type { Breaker } from "../../calls/index.ts";
import type { Database } from "../../database/index.ts";
import type { FileStore } from "../../files/index.ts";
import { describeCostsToday, type CostLimits } from "../costs/index.ts";
import { countJobs, pingDatabase } from "./operations.store.ts";

export type HealthContext = {
  database: Database;
  files: Pick<FileStore, "findProblem">;
  version: string;
  stuckAfterSeconds: number;
  costLimits: CostLimits;
  breaker: Pick<Breaker, "listOpen">;
  services: { llm_provider: string; image_provider: string };
  redisState(): Promise<"healthy" | "unhealthy" | "disabled">;
  /** Asked anew each time: operators may change it. */
  rateLimitRequests(): number;
  config: { rate_limit_window: number; job_sla_seconds: number; image_max_concurrent: number };
};

const DATABASE_WAIT_MS = 2000;

/** Whether the database answers in time. */
export async function isDatabaseReady(database: Database): Promise<boolean> {
  return Promise.race([
    pingDatabase(database).then(() => true, () => false),
    new Promise<boolean>((resolve) => setTimeout(resolve, DATABASE_WAIT_MS, false).unref()),
  ]);
}

/** Jobs, services and limits in numbers; the names are a contract with the playbook. */
export async function describeHealth(context: HealthContext) {
  const [isReady, storageProblem] = await Promise.all([isDatabaseReady(context.database), context.files.findProblem()]);
  const counts = isReady ? await countJobs(context.database, context.stuckAfterSeconds) : { queued: 0, running: 0, stuck: 0, completed_last_hour: 0, failed_last_hour: 0 };
  const redis = await context.redisState();
  const refusing = isReady ? await context.breaker.listOpen() : [];
  const finished = counts.completed_last_hour + counts.failed_last_hour;
  const isWhole = counts.stuck === 0 && redis !== "unhealthy" && storageProblem === null && refusing.length === 0;
  return {
    status: isReady ? (isWhole ? "healthy" as const : "degraded" as const) : "unhealthy" as const,
    version: context.version,
    jobs: { ...counts, success_rate: finished === 0 ? 100 : Math.round((counts.completed_last_hour / finished) * 10_000) / 100 },
    ...(isReady ? { costs: await describeCostsToday(context.database, context.costLimits) } : {}),
    services: { redis, ...context.services, database: isReady ? "healthy" : "unhealthy", storage: storageProblem === null ? "healthy" : "unhealthy", providers: describeProviders(refusing) },
    config: { rate_limit_requests: context.rateLimitRequests(), ...context.config },
  };
}

/** Which of them take no orders now and why, such as `openai/gpt-4.1-mini: billing`. */
const describeProviders = (refusing: Awaited<ReturnType<Breaker["listOpen"]>>): string =>
  refusing.length === 0 ? "healthy" : refusing.map(({ accountKey, reason }) => `${accountKey}: ${reason}`).join(", ");
