import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { METRICS, type MetricDefinition, type MetricName } from "./metric-names.ts";

/** All measures of the program, by what the program calls them; their names, labels and buckets stand in the table of measures. */
export function createMetrics(version: string) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const made = new Map<MetricName, Counter | Gauge | Histogram>(METRICS.map((definition) => [definition.name, make(definition, registry)]));
  const counter = (name: MetricName) => made.get(name) as Counter;
  const gauge = (name: MetricName) => made.get(name) as Gauge;
  const histogram = (name: MetricName) => made.get(name) as Histogram;
  // A gauge without labels begins at 0, and 0 here would be an alert where there is no Redis.
  gauge("storybook_redis_up").remove({});
  gauge("storybook_build_info").set({ version, commit: process.env["COMMIT"] ?? "unknown" }, 1);
  return {
    registry,
    requestDuration: histogram("http_request_duration_seconds"),
    requestsInFlight: gauge("http_requests_in_flight"),

    jobs: gauge("storybook_jobs"),
    oldestQueuedAge: gauge("storybook_oldest_queued_age_seconds"),
    lastJobDone: gauge("storybook_last_job_done_timestamp_seconds"),
    workers: gauge("storybook_workers"),
    workerHeartbeatAge: gauge("storybook_worker_heartbeat_age_seconds"),
    monitorLastRun: gauge("storybook_reaper_last_run_timestamp_seconds"),

    jobsCreated: counter("storybook_jobs_created_total"),
    jobsFinished: counter("storybook_jobs_finished_total"),
    jobDuration: histogram("storybook_job_duration_seconds"),
    jobQueueWait: histogram("storybook_job_queue_wait_seconds"),
    stepDuration: histogram("storybook_step_duration_seconds"),
    jobsRecovered: counter("storybook_jobs_recovered_total"),
    jobsLeaseLost: counter("storybook_jobs_lease_lost_total"),
    jobsDeadLettered: counter("storybook_jobs_dead_lettered_total"),
    jobsLate: counter("storybook_jobs_sla_missed_total"),
    jobsHandedBack: counter("storybook_jobs_handed_back_total"),

    providerRequests: counter("storybook_provider_requests_total"),
    providerDuration: histogram("storybook_provider_duration_seconds"),
    providerInFlight: gauge("storybook_provider_in_flight"),
    timeToFirstChunk: histogram("storybook_provider_time_to_first_chunk_seconds"),
    cost: counter("storybook_cost_usd_total"),
    tokens: histogram("gen_ai_client_token_usage"),
    budget: gauge("storybook_budget_usd"),
    budgetWarnings: counter("storybook_budget_warnings_total"),
    budgetRefused: counter("storybook_budget_refused_total"),
    callsGivenUp: counter("storybook_calls_given_up_total"),
    breakerState: gauge("storybook_provider_breaker_state"),
    breakerOpened: counter("storybook_provider_breaker_opened_total"),
    limiterWait: histogram("storybook_provider_limiter_wait_seconds"),
    limiterPauses: counter("storybook_provider_limiter_pauses_total"),

    rateLimited: counter("storybook_rate_limited_total"),
    rateLimiterDegraded: gauge("storybook_rate_limiter_degraded"),
    emergencySwitch: gauge("storybook_emergency_switch"),
    blockedSubjects: gauge("storybook_blocked_subjects"),
    adminAuthFailures: counter("storybook_admin_auth_failures_total"),
    safetyEvents: counter("storybook_safety_events_total"),

    databaseUp: gauge("storybook_database_up"),
    databasePool: gauge("storybook_database_pool_connections"),
    databaseConnections: gauge("storybook_database_connections"),
    databaseConnectionsMax: gauge("storybook_database_connections_max"),
    databaseOldestTransaction: gauge("storybook_database_oldest_transaction_seconds"),
    redisUp: gauge("storybook_redis_up"),
    redisErrors: counter("storybook_redis_errors_total"),

    fileOperations: counter("storybook_file_operations_total"),
    fileOperationDuration: histogram("storybook_file_operation_duration_seconds"),

    backupLastSuccess: gauge("storybook_backup_last_success_timestamp_seconds"),
    restoreDrillLastSuccess: gauge("storybook_restore_drill_last_success_timestamp_seconds"),
    purgePending: gauge("storybook_purge_pending"),
    purgeOldest: gauge("storybook_purge_oldest_seconds"),
    canaryLastSuccess: gauge("storybook_canary_last_success_timestamp_seconds"),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

function make({ name, type, labels, help, buckets }: MetricDefinition, registry: Registry): Counter | Gauge | Histogram {
  const common = { name, help, labelNames: [...labels], registers: [registry] };
  if (type === "counter") return new Counter(common);
  if (type === "gauge") return new Gauge(common);
  return new Histogram({ ...common, ...(buckets === undefined ? {} : { buckets: [...buckets] }) });
}
