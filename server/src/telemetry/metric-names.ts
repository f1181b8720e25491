/**
 * Every measure that `GET /metrics` shows, in one table: alerts and dashboards under ops/ may ask for these names only.
 * Labels are bounded: never a user, a job, an address or a text. Times are seconds, money is US dollars.
 * What is read from the database (`storybook_jobs`, `storybook_workers`, the marks …) is the same in every process, at most
 * five seconds old; queries take `max` over processes. What a process counts itself is added up with `sum`.
 * A counter begins at 0 for each value of its labels that can be known at start (codes, outcomes, results): Prometheus does
 * not see the step from nothing to 1, and the first refusal for money is the one that must wake somebody.
 */
export type MetricDefinition = {
  name: string;
  type: "counter" | "gauge" | "histogram";
  labels: readonly string[];
  help: string;
  buckets?: readonly number[];
};

const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5, 5, 10];
const JOB_SECONDS = [15, 30, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1200, 1800, 3600];
const WAIT_SECONDS = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600];
const STEP_SECONDS = [0.5, 1, 2.5, 5, 10, 20, 30, 60, 90, 120, 180];
const VENDOR_SECONDS = [0.5, 1, 2, 5, 10, 20, 30, 60, 90, 120, 180, 300];
const TURN_SECONDS = [0.05, 0.25, 1, 2.5, 5, 10, 20, 30, 60, 120, 300];
const FILE_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Powers of four, as the OpenTelemetry conventions for generative models advise. */
const TOKENS = [1, 4, 16, 64, 256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576];

export const METRICS = [
  // Requests. Route is the template, never the path; 503 by switch or budget is an error and shows in status_class 5xx.
  { name: "http_request_duration_seconds", type: "histogram", labels: ["method", "route", "status_class"], help: "Time until a request was answered; event streams excepted", buckets: REQUEST_SECONDS },
  { name: "http_requests_in_flight", type: "gauge", labels: [], help: "Requests being answered now" },

  // Jobs, read from the database.
  { name: "storybook_jobs", type: "gauge", labels: ["state"], help: "Jobs by state: queued, running, stuck, dead" },
  { name: "storybook_oldest_queued_age_seconds", type: "gauge", labels: [], help: "Age of the job that waits longest; 0 when none waits" },
  { name: "storybook_last_job_done_timestamp_seconds", type: "gauge", labels: [], help: "When a job was last completed" },
  { name: "storybook_workers", type: "gauge", labels: [], help: "Workers whose heartbeat is fresh" },
  { name: "storybook_worker_heartbeat_age_seconds", type: "gauge", labels: [], help: "Age of the oldest heartbeat among workers that have not said goodbye" },
  { name: "storybook_reaper_last_run_timestamp_seconds", type: "gauge", labels: [], help: "When the job monitor last looked" },

  // Jobs, counted by the process that did it.
  { name: "storybook_jobs_created_total", type: "counter", labels: ["kind"], help: "Jobs accepted" },
  { name: "storybook_jobs_finished_total", type: "counter", labels: ["kind", "outcome", "error_code", "fault"], help: "Jobs that ended: completed, failed, canceled; fault is none, user, provider or system" },
  { name: "storybook_job_duration_seconds", type: "histogram", labels: ["kind", "outcome"], help: "From created to ended", buckets: JOB_SECONDS },
  { name: "storybook_job_queue_wait_seconds", type: "histogram", labels: ["kind"], help: "From created to an attempt", buckets: WAIT_SECONDS },
  { name: "storybook_step_duration_seconds", type: "histogram", labels: ["step", "outcome"], help: "Time of one step of a book", buckets: STEP_SECONDS },
  { name: "storybook_jobs_recovered_total", type: "counter", labels: ["kind", "reason"], help: "Jobs taken up after their process died" },
  { name: "storybook_jobs_lease_lost_total", type: "counter", labels: ["kind", "reason"], help: "Attempts that lost their job" },
  { name: "storybook_jobs_dead_lettered_total", type: "counter", labels: ["kind", "reason"], help: "Jobs given up because their process died too often" },
  { name: "storybook_jobs_sla_missed_total", type: "counter", labels: ["kind", "reason"], help: "Jobs that were not done within JOB_SLA_SECONDS" },
  { name: "storybook_jobs_handed_back_total", type: "counter", labels: ["kind"], help: "Jobs handed back by a stopping process" },

  // Providers and money.
  { name: "storybook_provider_requests_total", type: "counter", labels: ["provider", "operation", "result"], help: "Calls to vendors that ended: ok, rate_limited, billing, safety, timeout, 5xx, invalid, unknown" },
  { name: "storybook_provider_duration_seconds", type: "histogram", labels: ["provider", "operation"], help: "Duration of calls to vendors", buckets: VENDOR_SECONDS },
  { name: "storybook_provider_time_to_first_chunk_seconds", type: "histogram", labels: ["provider", "operation"], help: "Until the first part of a streamed answer", buckets: VENDOR_SECONDS },
  { name: "storybook_provider_in_flight", type: "gauge", labels: ["provider"], help: "Calls to a vendor under way in this process" },
  { name: "storybook_provider_breaker_state", type: "gauge", labels: ["account"], help: "0 takes orders, 1 is being tried, 2 takes none" },
  { name: "storybook_provider_breaker_opened_total", type: "counter", labels: ["account", "reason"], help: "Times an account stopped taking orders" },
  { name: "storybook_provider_limiter_wait_seconds", type: "histogram", labels: ["limit"], help: "Wait for a turn at a vendor's account", buckets: TURN_SECONDS },
  { name: "storybook_provider_limiter_pauses_total", type: "counter", labels: ["limit"], help: "Times a vendor asked to wait" },
  { name: "gen_ai_client_token_usage", type: "histogram", labels: ["model", "type"], help: "Tokens of a call, type input or output (OpenTelemetry gen_ai.client.token.usage)", buckets: TOKENS },
  { name: "storybook_cost_usd_total", type: "counter", labels: ["provider", "operation"], help: "Dollars booked for calls" },
  { name: "storybook_budget_usd", type: "gauge", labels: ["kind"], help: "Dollars of the day (UTC): spent, reserved, and the limit (cap)" },
  { name: "storybook_budget_warnings_total", type: "counter", labels: [], help: "Days that spent what is warned about" },
  { name: "storybook_budget_refused_total", type: "counter", labels: ["what"], help: "Books and calls refused because the day has no room" },
  { name: "storybook_calls_given_up_total", type: "counter", labels: [], help: "Calls booked as unknown because nobody waits for them any more" },

  // Limits, controls, safety.
  { name: "storybook_rate_limited_total", type: "counter", labels: ["scope"], help: "Requests refused by a limit: user, ip" },
  { name: "storybook_rate_limiter_degraded", type: "gauge", labels: [], help: "1 while the limit in this process stands in for Redis" },
  { name: "storybook_emergency_switch", type: "gauge", labels: ["kind"], help: "1 while an operator has switched off what kind names (books)" },
  { name: "storybook_blocked_subjects", type: "gauge", labels: ["kind"], help: "Blocked users and addresses" },
  { name: "storybook_admin_auth_failures_total", type: "counter", labels: [], help: "Requests to the admin API without the right token" },
  { name: "storybook_safety_events_total", type: "counter", labels: ["stage", "action"], help: "Texts and pictures that were refused or made again" },

  // What the service stands on.
  { name: "storybook_database_up", type: "gauge", labels: [], help: "1 while the database answers this process" },
  { name: "storybook_database_pool_connections", type: "gauge", labels: ["state"], help: "Connections of this process: total, idle; and callers waiting for one" },
  { name: "storybook_database_connections", type: "gauge", labels: ["state"], help: "Connections at the server to this database by pg_stat_activity.state" },
  { name: "storybook_database_connections_max", type: "gauge", labels: [], help: "max_connections of the server" },
  { name: "storybook_database_oldest_transaction_seconds", type: "gauge", labels: [], help: "Age of the oldest open transaction in this database; maintenance excepted" },
  { name: "storybook_redis_up", type: "gauge", labels: [], help: "1 while Redis answers this process; absent without REDIS_URL" },
  { name: "storybook_redis_errors_total", type: "counter", labels: [], help: "Commands that Redis did not answer" },
  { name: "storybook_file_operations_total", type: "counter", labels: ["operation", "result"], help: "Reads, writes and deletes of files: ok or error" },
  { name: "storybook_file_operation_duration_seconds", type: "histogram", labels: ["operation"], help: "Time of one file operation", buckets: FILE_SECONDS },

  // Read from the table operation_marks(name, succeeded_at), which scripts/mark-success.sh writes: names backup, restore-drill, canary.
  { name: "storybook_backup_last_success_timestamp_seconds", type: "gauge", labels: [], help: "When a backup last succeeded; 0 for never" },
  { name: "storybook_restore_drill_last_success_timestamp_seconds", type: "gauge", labels: [], help: "When a backup was last restored and proved; 0 for never" },
  { name: "storybook_canary_last_success_timestamp_seconds", type: "gauge", labels: [], help: "When the synthetic book last came out; 0 for never" },
  { name: "storybook_purge_pending", type: "gauge", labels: [], help: "Deletions of accounts and books that are not finished" },
  { name: "storybook_purge_oldest_seconds", type: "gauge", labels: [], help: "Age of the oldest unfinished deletion; 0 when there is none" },
  { name: "storybook_build_info", type: "gauge", labels: ["version", "commit"], help: "1 for the version that runs" },
] as const satisfies readonly MetricDefinition[];

export type MetricName = (typeof METRICS)[number]["name"];

/** What prom-client tells of the process by itself and the operators' files rely on. */
export const RUNTIME_METRICS = [
  "process_start_time_seconds",
  "process_resident_memory_bytes",
  "process_cpu_seconds_total",
  "nodejs_eventloop_lag_p99_seconds",
  "nodejs_heap_size_used_bytes",
] as const;
