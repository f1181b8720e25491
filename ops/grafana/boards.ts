import type { Dashboard, Panel, Unit } from "./dashboard.ts";

type Queries = Panel["queries"];
const time = (title: string, help: string, unit: Unit, queries: Queries, limits?: Panel["limits"]): Panel => ({ title, help, kind: "time", unit, queries, ...(limits === undefined ? {} : { limits }) });
const stat = (title: string, help: string, unit: Unit, expression: string, limits?: Panel["limits"]): Panel => ({ title, help, kind: "stat", unit, queries: [[expression, ""]], ...(limits === undefined ? {} : { limits }) });
/** The middle and the slow end of a histogram. */
const spread = (measure: string, by: string, choice = ""): Queries =>
  [["0.5", "half"], ["0.95", "95 %"], ["0.99", "99 %"]].map(([part, name]) => [`histogram_quantile(${part}, sum by (le${by && `, ${by}`}) (rate(${measure}_bucket${choice}[$__rate_interval])))`, `${name}${by && ` {{${by}}}`}`] as const);

const REQUESTS = 'route!~"/health.*|/metrics"';

export const OVERVIEW: Dashboard = {
  uid: "storybook-overview", title: "Overview",
  rows: [
    { title: "Now", panels: [
      stat("Queued", "Jobs that wait. Warning above 50; at 100 new books are refused.", "none", 'max(storybook_jobs{state="queued"})', [51, 100]),
      stat("Running", "Books being made.", "none", 'max(storybook_jobs{state="running"})'),
      stat("Stuck", "Running jobs without news for 15 minutes.", "none", 'max(storybook_jobs{state="stuck"})', [1, 6]),
      stat("Failed, last hour", "Share of finished books; faults of users excepted.", "percentunit", "storybook:book_fail:ratio_rate1h", [0.1, 0.2]),
      stat("Spent today", "Dollars since midnight UTC.", "currencyUSD", 'max(storybook_budget_usd{kind="spent"})', [100, 400]),
      stat("Workers", "With a fresh heartbeat.", "none", "max(storybook_workers)"),
      stat("New books off", "1 while an operator has switched them off.", "none", 'max(storybook_emergency_switch{kind="books"})', [1, 1]),
      stat("Processes away", "That Prometheus cannot read.", "none", "count(up == 0) or vector(0)", [1, 3]),
    ] },
    { title: "What is promised: share of bad in an hour, against burning 14.4 times too fast", panels: [
      time("API errors", "Promised: 0.5 % at most.", "percentunit", [["storybook:api_errors:ratio_rate1h", "an hour"], ["storybook:api_errors:ratio_rate3d", "three days"]], [0.005, 0.072]),
      time("Slow requests", "Promised: 1 % at most above 500 ms.", "percentunit", [["storybook:api_slow:ratio_rate1h", "an hour"], ["storybook:api_slow:ratio_rate3d", "three days"]], [0.01, 0.144]),
      time("Failed books", "Promised: 5 % at most.", "percentunit", [["storybook:book_fail:ratio_rate1h", "an hour"], ["storybook:book_fail:ratio_rate3d", "three days"]], [0.05, 0.2]),
      time("Late books", "Promised: 5 % at most above ten minutes.", "percentunit", [["storybook:book_late:ratio_rate1h", "an hour"], ["storybook:book_late:ratio_rate3d", "three days"]], [0.05, 0.3]),
    ] },
    { title: "Guards", panels: [
      stat("Job monitor", "When it last looked.", "dateTimeFromNow", "max(storybook_reaper_last_run_timestamp_seconds) * 1000"),
      stat("Last book", "When one was last completed.", "dateTimeFromNow", "max(storybook_last_job_done_timestamp_seconds) * 1000"),
      stat("Canary", "When the synthetic book last came out.", "dateTimeFromNow", "max(storybook_canary_last_success_timestamp_seconds) * 1000"),
      stat("Backup", "When one last succeeded.", "dateTimeFromNow", "max(storybook_backup_last_success_timestamp_seconds) * 1000"),
      stat("Restore drill", "When a backup was last proved.", "dateTimeFromNow", "max(storybook_restore_drill_last_success_timestamp_seconds) * 1000"),
      stat("Certificate", "Until it ends.", "s", "min(probe_ssl_earliest_cert_expiry) - time()"),
      stat("Unfinished deletions", "Accounts and books that are being erased.", "none", "max(storybook_purge_pending)"),
      stat("Oldest deletion", "Promised: a day at most.", "s", "max(storybook_purge_oldest_seconds)", [43_200, 86_400]),
    ] },
    { title: "Processes", panels: [
      time("Versions", "Two during a deployment.", "none", [["count by (version, commit) (storybook_build_info)", "{{version}} {{commit}}"]]),
      time("Starts", "Times a process was started in a quarter of an hour.", "none", [["sum by (job) (changes(process_start_time_seconds[15m]))", "{{job}}"]], [1, 3]),
      time("Refused and made again", "By safety, texts and pictures.", "none", [["sum by (stage, action) (increase(storybook_safety_events_total[1h]))", "{{stage}} {{action}}"]]),
      time("Room on disks", "", "percentunit", [["node_filesystem_avail_bytes / node_filesystem_size_bytes", "{{instance}} {{mountpoint}}"]]),
    ] },
  ],
};

export const JOBS: Dashboard = {
  uid: "storybook-jobs", title: "Jobs",
  rows: [
    { title: "The queue", panels: [
      time("Jobs by state", "From the database, at most five seconds old.", "none", [["max by (state) (storybook_jobs)", "{{state}}"]], [51, 100]),
      time("Oldest that waits", "", "s", [["max(storybook_oldest_queued_age_seconds)", "oldest"]], [120, 300]),
      time("Wait before a worker takes a job", "", "s", spread("storybook_job_queue_wait_seconds", "")),
    ] },
    { title: "Books", panels: [
      time("Accepted and finished in an hour", "", "none", [["sum by (kind) (increase(storybook_jobs_created_total[1h]))", "accepted {{kind}}"], ["sum by (outcome) (increase(storybook_jobs_finished_total[1h]))", "{{outcome}}"]]),
      time("Failures by code in an hour", "", "none", [['sum by (error_code) (increase(storybook_jobs_finished_total{outcome="failed"}[1h]))', "{{error_code}}"]]),
      time("Time of completed books", "From accepted to done; promised is ten minutes.", "s", spread("storybook_job_duration_seconds", "", '{outcome="completed"}'), [300, 600]),
      time("Late books in an hour", "Not done within JOB_SLA_SECONDS.", "none", [["sum(increase(storybook_jobs_sla_missed_total[1h]))", "late"]]),
    ] },
    { title: "Steps", panels: [
      time("Time of steps", "The slow end, 95 %.", "s", [["histogram_quantile(0.95, sum by (le, step) (rate(storybook_step_duration_seconds_bucket[$__rate_interval])))", "{{step}}"]]),
      time("Steps that stopped in an hour", "", "none", [['sum by (step) (increase(storybook_step_duration_seconds_count{outcome="stopped"}[1h]))', "{{step}}"]]),
    ] },
    { title: "Workers", panels: [
      time("Workers", "", "none", [["max(storybook_workers)", "with a fresh heartbeat"]]),
      time("Oldest heartbeat", "Jobs are taken up by others after a minute.", "s", [["max(storybook_worker_heartbeat_age_seconds)", "oldest"]], [30, 60]),
      time("Crashes and stops in an hour", "Taken up after a death; lost to another; given up; handed back by a stop.", "none", [["sum(increase(storybook_jobs_recovered_total[1h]))", "taken up"], ["sum(increase(storybook_jobs_lease_lost_total[1h]))", "lost"], ["sum(increase(storybook_jobs_dead_lettered_total[1h]))", "given up"], ["sum(increase(storybook_jobs_handed_back_total[1h]))", "handed back"]]),
    ] },
  ],
};

export const PROVIDERS: Dashboard = {
  uid: "storybook-providers", title: "Providers and cost",
  rows: [
    { title: "Money", panels: [
      time("Today", "Dollars since midnight UTC. Spent and reserved together never pass the cap.", "currencyUSD", [["max by (kind) (storybook_budget_usd)", "{{kind}}"]], [100, 400]),
      time("Dollars in an hour", "", "currencyUSD", [["sum by (provider, operation) (increase(storybook_cost_usd_total[1h]))", "{{provider}} {{operation}}"]]),
      time("Refused for lack of room, in an hour", "", "none", [["sum by (what) (increase(storybook_budget_refused_total[1h]))", "{{what}}"], ["sum(increase(storybook_budget_warnings_total[1h]))", "warnings"], ["sum(increase(storybook_calls_given_up_total[1h]))", "calls booked at their worst"]]),
    ] },
    { title: "Calls", panels: [
      time("Calls by result, in five minutes", "", "none", [["sum by (provider, operation, result) (increase(storybook_provider_requests_total[5m]))", "{{provider}} {{operation}} {{result}}"]]),
      time("Time of a call, 95 %", "", "s", [["histogram_quantile(0.95, sum by (le, provider, operation) (rate(storybook_provider_duration_seconds_bucket[$__rate_interval])))", "{{provider}} {{operation}}"]]),
      time("Until the first words, 95 %", "", "s", [["histogram_quantile(0.95, sum by (le, provider) (rate(storybook_provider_time_to_first_chunk_seconds_bucket[$__rate_interval])))", "{{provider}}"]]),
      time("Under way", "", "none", [["sum by (provider) (storybook_provider_in_flight)", "{{provider}}"]]),
    ] },
    { title: "Accounts", panels: [
      time("Breakers", "0 takes orders, 1 is being tried, 2 takes none.", "none", [["max by (account) (storybook_provider_breaker_state)", "{{account}}"]], [1, 2]),
      time("Breakers opened, in an hour", "", "none", [["sum by (account, reason) (increase(storybook_provider_breaker_opened_total[1h]))", "{{account}} {{reason}}"]]),
      time("Wait for a turn, 95 %", "", "s", [["histogram_quantile(0.95, sum by (le, limit) (rate(storybook_provider_limiter_wait_seconds_bucket[$__rate_interval])))", "{{limit}}"]]),
      time("Vendor asked to wait, in an hour", "", "none", [["sum by (limit) (increase(storybook_provider_limiter_pauses_total[1h]))", "{{limit}}"]]),
    ] },
    { title: "Tokens", panels: [time("Tokens in an hour", "", "short", [["sum by (model, type) (increase(gen_ai_client_token_usage_sum[1h]))", "{{model}} {{type}}"]])] },
  ],
};

export const API: Dashboard = {
  uid: "storybook-api", title: "API",
  rows: [
    { title: "Requests", panels: [
      time("Requests a second", "Health and measures excepted.", "reqps", [[`sum by (status_class) (rate(http_request_duration_seconds_count{${REQUESTS}}[$__rate_interval]))`, "{{status_class}}"]]),
      time("Errors by route", "5xx a second.", "reqps", [[`sum by (method, route) (rate(http_request_duration_seconds_count{${REQUESTS},status_class="5xx"}[$__rate_interval]))`, "{{method}} {{route}}"]]),
      time("Time", "Promised: 99 % within 500 ms.", "s", spread("http_request_duration_seconds", "", `{${REQUESTS}}`), [0.5, 5]),
      time("Slowest routes, 99 %", "", "s", [[`topk(10, histogram_quantile(0.99, sum by (le, method, route) (rate(http_request_duration_seconds_bucket{${REQUESTS}}[$__rate_interval]))))`, "{{method}} {{route}}"]]),
    ] },
    { title: "Limits and controls", panels: [
      time("Refused by a limit, in five minutes", "", "none", [["sum by (scope) (increase(storybook_rate_limited_total[5m]))", "{{scope}}"]]),
      time("Limits without Redis", "1 while a process keeps the limit by itself.", "none", [["max by (instance) (storybook_rate_limiter_degraded)", "{{instance}}"]], [1, 1]),
      time("Blocked", "", "none", [["max by (kind) (storybook_blocked_subjects)", "{{kind}}"]]),
      time("Wrong admin tokens, in ten minutes", "", "none", [["sum(increase(storybook_admin_auth_failures_total[10m]))", "wrong"]], [5, 10]),
    ] },
    { title: "Processes", panels: [
      time("Requests under way", "", "none", [["sum by (instance) (http_requests_in_flight)", "{{instance}}"]]),
      time("Event loop late, 99 %", "", "s", [["max by (job, instance) (nodejs_eventloop_lag_p99_seconds)", "{{job}} {{instance}}"]], [0.1, 0.2]),
      time("CPU", "1 is a whole core.", "none", [["sum by (job, instance) (rate(process_cpu_seconds_total[$__rate_interval]))", "{{job}} {{instance}}"]]),
      time("Memory", "", "bytes", [["max by (job, instance) (process_resident_memory_bytes)", "{{job}} {{instance}}"], ["max by (job, instance) (nodejs_heap_size_used_bytes)", "heap {{job}} {{instance}}"]]),
    ] },
  ],
};

export const DATABASE: Dashboard = {
  uid: "storybook-database", title: "Database, Redis and files",
  rows: [
    { title: "PostgreSQL", panels: [
      time("Answers", "1 while it answers a process.", "none", [["min by (instance) (storybook_database_up)", "{{instance}}"]]),
      time("Connections at the server", "", "none", [["max by (state) (storybook_database_connections)", "{{state}}"], ["max(storybook_database_connections_max)", "most"]]),
      time("Share of connections in use", "", "percentunit", [["sum(max by (state) (storybook_database_connections)) / max(storybook_database_connections_max)", "in use"]], [0.6, 0.8]),
      time("Oldest transaction", "", "s", [["max(storybook_database_oldest_transaction_seconds)", "oldest"]], [10, 60]),
    ] },
    { title: "Pools of the processes", panels: [
      time("Callers that wait for a connection", "", "none", [['max by (job, instance) (storybook_database_pool_connections{state="waiting"})', "{{job}} {{instance}}"]], [1, 5]),
      time("Connections", "", "none", [["sum by (job, state) (storybook_database_pool_connections)", "{{job}} {{state}}"]]),
    ] },
    { title: "Redis", panels: [
      time("Answers", "Only limits live there.", "none", [["min by (instance) (storybook_redis_up)", "{{instance}}"]]),
      time("Commands without an answer, in five minutes", "", "none", [["sum by (instance) (increase(storybook_redis_errors_total[5m]))", "{{instance}}"]]),
    ] },
    { title: "Files", panels: [
      time("Operations a second", "", "reqps", [["sum by (operation, result) (rate(storybook_file_operations_total[$__rate_interval]))", "{{operation}} {{result}}"]]),
      time("Time, 95 %", "", "s", [["histogram_quantile(0.95, sum by (le, operation) (rate(storybook_file_operation_duration_seconds_bucket[$__rate_interval])))", "{{operation}}"]]),
    ] },
  ],
};

export const DASHBOARDS: readonly Dashboard[] = [OVERVIEW, JOBS, PROVIDERS, API, DATABASE];
