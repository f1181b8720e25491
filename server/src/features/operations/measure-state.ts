import type { OpenedDatabase } from "../../database/index.ts";
import type { Metrics } from "../../telemetry/index.ts";
import type { Controls } from "../controls/index.ts";
import { describeCostsToday, type CostLimits } from "../costs/index.ts";
import { isDatabaseReady } from "./describe-health.ts";
import { countJobs, readQueueAges } from "./operations.store.ts";
import { countDead, readMarks, readPurgeState, readServerState, readWorkerState } from "./state.store.ts";

type StateContext = {
  opened: Pick<OpenedDatabase, "database" | "engine">;
  metrics: Metrics;
  stuckAfterSeconds: number;
  costLimits: CostLimits;
  /** What only processes that answer requests know. */
  controls?: Pick<Controls, "areNewBooksOn" | "blockedCount">;
  redisState?: () => Promise<"healthy" | "unhealthy" | "disabled">;
};

/** Many may ask at once, and each answer costs the database a few counts. */
const CACHE_MS = 5000;

/** Sets the measures that are read and not counted. Never fails: without a database `storybook_database_up` is 0 and the others stay. */
export function createStateMeasure(context: StateContext): () => Promise<void> {
  let measured: { at: number; done: Promise<void> } | null = null;
  return () => {
    if (measured === null || performance.now() - measured.at > CACHE_MS) measured = { at: performance.now(), done: measureAll(context).catch(() => {}) };
    return measured.done;
  };
}

async function measureAll(context: StateContext): Promise<void> {
  const { opened, metrics, controls, redisState } = context;
  const redis = (await redisState?.()) ?? "disabled";
  if (redis !== "disabled") metrics.redisUp.set(redis === "healthy" ? 1 : 0);
  if (controls !== undefined) {
    metrics.emergencySwitch.set({ kind: "books" }, controls.areNewBooksOn() ? 0 : 1);
    metrics.blockedSubjects.set({ kind: "all" }, controls.blockedCount());
  }
  if (opened.engine.kind === "postgres") measurePool(metrics, opened.engine.pool);
  const isUp = await isDatabaseReady(opened.database);
  metrics.databaseUp.set(isUp ? 1 : 0);
  if (!isUp) return;
  await measureJobs(context);
  await measureServer(context);
}

function measurePool({ databasePool }: Metrics, pool: { totalCount: number; idleCount: number; waitingCount: number }): void {
  databasePool.set({ state: "total" }, pool.totalCount);
  databasePool.set({ state: "idle" }, pool.idleCount);
  databasePool.set({ state: "waiting" }, pool.waitingCount);
}

async function measureJobs({ opened: { database }, metrics, stuckAfterSeconds, costLimits }: StateContext): Promise<void> {
  const { queued, running, stuck } = await countJobs(database, stuckAfterSeconds);
  for (const [state, count] of Object.entries({ queued, running, stuck, dead: await countDead(database) })) metrics.jobs.set({ state }, count);
  const { oldestQueuedSeconds, lastDoneAt } = await readQueueAges(database);
  metrics.oldestQueuedAge.set(oldestQueuedSeconds ?? 0);
  if (lastDoneAt !== null) metrics.lastJobDone.set(lastDoneAt.getTime() / 1000);
  const workers = await readWorkerState(database);
  metrics.workers.set(workers.fresh);
  metrics.workerHeartbeatAge.set(workers.oldestSeconds);
  const costs = await describeCostsToday(database, costLimits);
  metrics.budget.set({ kind: "spent" }, costs.spent_today_usd);
  metrics.budget.set({ kind: "reserved" }, costs.reserved_usd);
  metrics.budget.set({ kind: "cap" }, costs.limit_usd);
}

async function measureServer({ opened: { database, engine }, metrics }: StateContext): Promise<void> {
  const marks = await readMarks(database);
  metrics.backupLastSuccess.set(marks.get("backup") ?? 0);
  metrics.restoreDrillLastSuccess.set(marks.get("restore-drill") ?? 0);
  metrics.canaryLastSuccess.set(marks.get("canary") ?? 0);
  metrics.monitorLastRun.set(marks.get("job-monitor") ?? 0);
  const purge = await readPurgeState(database);
  metrics.purgePending.set(purge.pending);
  metrics.purgeOldest.set(purge.oldestSeconds);
  if (engine.kind === "embedded") return;
  const server = await readServerState(database);
  metrics.databaseConnections.reset();
  for (const { state, count } of server.connections) metrics.databaseConnections.set({ state }, count);
  metrics.databaseConnectionsMax.set(server.mostConnections);
  metrics.databaseOldestTransaction.set(server.oldestTransactionSeconds);
}
