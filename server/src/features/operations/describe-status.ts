import { describeHealth, type HealthContext } from "./describe-health.ts";
import type { OperationsContext } from "./operations.context.ts";
import { listWorkerRows, readQueueAges } from "./operations.store.ts";

/** What an operator looks at first. */
export async function describeStatus(context: HealthContext & Pick<OperationsContext, "breaker">) {
  const [health, ages, workers, open] = [await describeHealth(context), await readQueueAges(context.database), await listWorkerRows(context.database), await context.breaker.listOpen()];
  return {
    health,
    oldest_queued_seconds: ages.oldestQueuedSeconds,
    late_jobs: ages.lateJobs,
    workers: workers.map(({ id, host, version, running_jobs, started_at, seen_at }) => ({ worker_id: id, host, version, running_jobs, started_at: started_at.toISOString(), seen_at: seen_at.toISOString() })),
    providers: open.map(({ accountKey, reason, retryAtMs }) => ({ account: accountKey, reason, retry_at: new Date(retryAtMs).toISOString() })),
  };
}
