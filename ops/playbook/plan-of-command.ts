/** What the test does with a command of the playbook. */
export type Plan =
  /** Types it and looks at what it says; what it does besides is looked at by `effects.ts`. */
  | { kind: "run"; exits: readonly number[]; says: RegExp }
  /** Another test runs it, where it can be undone. */
  | { kind: "elsewhere"; where: string }
  | { kind: "cannot"; reason: string };

const run = (says: RegExp, exits: readonly number[] = [0]): Plan => ({ kind: "run", exits, says });
const cannot = (reason: string): Plan => ({ kind: "cannot", reason });

const ENGINE = "needs a container engine; its services and containers are compared with docker-compose.yml";
const CLUSTER = "needs a cluster; its names are compared with ops/k8s";

/** Log lines that have this, or none where nothing of the kind has happened. */
const linesWith = (what: string): RegExp => new RegExp(`^(\\{.*${what}.*\\}\\n)*$`);
/** A table of psql with these columns and this many rows or more. */
const table = (columns: string, least = 0): RegExp => new RegExp(`^ *${columns.replaceAll(" ", " +\\| +")} *\\n[-+]+\\n(.+\\n){${least},}\\(\\d+ rows?\\)`);

/** The first that fits counts. */
export const PLANS: readonly (readonly [fits: RegExp, plan: Plan])[] = [
  // Logs are the service's own, whoever keeps them. grep ends with 1 where there is no error to show.
  [/^docker logs api-server --tail 100 \| grep ERROR$/, run(/^$/, [1])],
  [/^docker logs api-server --tail 100 \| grep '"level":"error"'$/, run(linesWith('"level":"error"'), [0, 1])],
  [/logs .*"event":"job\.finished"' \| tail/, run(/"event":"job\.finished","job_id":"[0-9a-f-]{36}".*"outcome":"completed"/)],
  [/logs .*"event":"admin\.refused"' \| tail/, run(/^\{.*"event":"admin\.refused","address":"127\.0\.0\.1"/)],
  [/logs .*grep "\\"job_id\\":\\"\$JOB_ID\\""$/, run(/"event":"job\.claimed"[\s\S]*"event":"job\.finished"/)],
  [/logs .*grep '"level":"error"' \| tail/, run(linesWith('"level":"error"'))],
  [/logs .*grep '"event":"/, run(linesWith('"event":"'))],
  [/logs .*grep STORAGE_FAILED/, run(linesWith("STORAGE_FAILED"))],
  [/logs .*grep -E '"level":"fatal"/, run(/^$/)],
  [/logs .*jq -R 'fromjson\? \| select\(\.level == "error"\)/, run(/^(\{[\s\S]*"event": [\s\S]*\}\n)?$/)],
  [/logs .*jq -R 'fromjson\? \| select\(\.event == "job\.finished"/, run(/^$/)],
  [/logs .*> \/incident\/logs\.txt$/, run(/^$/)],
  [/^(docker-compose|docker|kubectl -n storybook) logs (?!job\/)/, run(/"event":"service\.started"/)],

  [/^(npm run ops --|docker-compose exec api node server\/src\/main\.ts ops|kubectl -n storybook exec deploy\/api -- node server\/src\/main\.ts ops) status$/, run(/^(healthy|degraded), version \d[\s\S]*^jobs +1 queued, \d running, 1 stuck[\s\S]*redis healthy[\s\S]*^workers +\S+ \(\d+ running\)[\s\S]*^limit [\s\S]*^blocks +0$/m)],
  [/^npm run ops -- settings show$/, run(/^limit +\d+ costly requests in a window, .*\nbooks +new books are (on|OFF), /)],
  [/^npm run ops -- rate-limit default$/, run(/^limit +100000 costly requests in a window, as the environment says$/m)],
  [/^npm run ops -- rate-limit \d+$/, run(/^limit +\d+ costly requests in a window, set by \S+ at /m)],
  [/^npm run ops -- books off$/, run(/^books +new books are OFF, set by \S+ at /m)],
  [/^npm run ops -- books on$/, run(/^books +new books are on, /m)],
  [/^npm run ops -- block (user|ip) /, run(/^Blocked (user_\w+|203\.0\.113\.\S+)\./)],
  [/^npm run ops -- unblock (user|ip) /, run(/^Done\.$/m)],
  [/^npm run ops -- jobs list --status (failed|queued)$/, run(/^job +status [\s\S]*^[0-9a-f-]{36} +(failed|queued) /m)],
  [/^npm run ops -- stuck$/, run(/^[0-9a-f-]{36} +running \(stuck\)/m)],
  [/^npm run ops -- jobs show \$JOB_ID$/, run(/^[0-9a-f-]{36} +completed[\s\S]*^book [0-9a-f-]{36}[\s\S]*^at +status [\s\S]*^provider +operation /m)],
  [/^npm run ops -- jobs retry \$JOB_ID$/, run(/^[0-9a-f-]{36} +(queued|running|completed)/m)],
  [/^npm run ops -- jobs cancel \$JOB_ID$/, run(/^[0-9a-f-]{36} +canceled/m)],
  [/^npm run ops -- costs today$/, run(/^\d{4}-\d\d-\d\d +2 .*\ntotal \$0\.\d{4}$/m)],
  [/^npm run ops -- costs by-user$/, run(/^user_\w+ +2 .*\ntotal \$0\.\d{4}$/m)],
  [/^npm run ops -- costs by-book$/, run(/^[0-9a-f-]{36} +2 .*\ntotal \$0\.\d{4}$/m)],
  [/^npm run ops -- costs reconcile --bill bill\.json$/, run(/^1 calls agree, 1 put right by \$-0\.0500 in all, 0 still under way\n\nOn the bill, and not made by this service:[\s\S]*somebody-else +\$7\.0000/)],
  [/^npm run ops -- audit --limit 20$/, run(/^at +who +action [\s\S]*rate-limit\.set/)],

  [/^psql -c "SELECT \* FROM operation_marks;"$/, run(/^ *job-monitor \| \d{4}-/m)],
  [/^psql -c "UPDATE jobs SET status = 'failed', error_code = 'MANUAL_RECOVERY'/, run(/^UPDATE 0$/m)],
  [/^psql -c "(VACUUM|REINDEX)/, run(/^(VACUUM|REINDEX)$/m)],
  [/^psql -c "SET lock_timeout = '5s'" -c "VACUUM FULL job_events;"$/, run(/^SET\nVACUUM$/m)],
  [/^psql -c "DELETE FROM api_keys;"$/, run(/^DELETE [1-9]\d*$/m)],
  [/^psql -c "SHOW max_connections;"$/, run(/^ \d+$/m)],
  [/^psql -c "SELECT user_key, count\(\*\) FROM jobs WHERE created_at/, run(table("user_key count", 1))],
  [/^psql -c "SELECT user_key, count\(\*\) FROM jobs WHERE (status|error_code)/, run(table("user_key count"))],
  [/^psql -c "SELECT status, count\(\*\) FROM jobs GROUP BY status;"$/, run(/^ completed +\| +[1-9]/m)],
  [/^psql -c "SELECT status, current_step, count\(\*\), min\(updated_at\)/, run(table("status current_step count oldest", 2))],
  [/^psql -c "SELECT (kind, )?count\(\*\).* FROM jobs WHERE status = 'queued'/, run(/^ *(operations\.nothing +\| +)?1\b/m)],
  [/^psql -c "SELECT id, current_step,( attempt,)? updated_at FROM jobs WHERE status = 'running'/, run(table("id current_step.* updated_at", 1))],
  [/^psql -c "SELECT id, kind, current_step, error_code, created_at FROM jobs WHERE status = 'failed'/, run(/^ [0-9a-f-]{36} \| operations\.nothing +\| \S+ +\| LLM_TIMEOUT/m)],
  [/^psql -c "SELECT \* FROM jobs WHERE status = 'failed'/, run(/operations\.nothing[\s\S]*LLM_TIMEOUT[\s\S]*\([1-9] rows?\)/)],
  [/^psql -c "SELECT id, kind, current_step, attempt, crash_count FROM jobs/, run(table("id kind current_step attempt crash_count"))],
  [/^psql -c "SELECT error_code(, error_detail)?, count\(\*\) FROM jobs WHERE status = 'failed'/, run(/^ LLM_TIMEOUT +\|/m)],
  [/^psql -c "SELECT error_code, count\(\*\) FROM jobs WHERE error_code LIKE 'SAFETY%'/, run(table("error_code count"))],
  [/^psql -c "SELECT percentile_cont/, run(/^ +\d\d:\d\d:[\d.]+ +\| \d\d:\d\d:[\d.]+$/m)],
  [/^psql -c "SELECT account_key, state, reason, opened_at, retry_at FROM provider_breakers;"$/, run(table("account_key state reason opened_at retry_at"))],
  [/^psql -c "SELECT .* FROM provider_calls WHERE (status = 'failed'|created_at)/, run(/\(\d+ rows?\)/)],
  [/^psql -c "SELECT date_trunc\('minute', created_at\) AS minute, count\(\*\) FROM provider_calls/, run(table("minute count", 1))],
  [/^psql -c "SELECT user_key, kind, prefix, created_at FROM api_keys/, run(table("user_key kind prefix created_at", 1))],
  [/^psql -c "SELECT pg_terminate_backend/, run(table("pg_terminate_backend"))],
  [/^psql -c "SELECT .* FROM pg_stat_activity .*(cardinality\(pg_blocking_pids|xact_start < NOW\(\))/, run(/\(0 rows\)/)],
  [/^psql -c "SELECT (state, |application_name, .*)?count\(\*\) FROM pg_stat_activity/, run(/^.*\b[1-9]\d*$[\s\S]*\([1-9]\d* rows?\)/m)],
  [/^psql -c "SELECT .* FROM pg_stat_activity/, run(/\([1-9]\d* rows?\)/)],
  [/^psql -c "SELECT relname, .* FROM pg_(catalog\.pg_statio|stat)_user_tables/, run(/^ jobs +\|/m)],
  [/^psql -c "SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;"$/, run(/\(0 rows\)/)],
  [/psql .*-c "SELECT 1;"$/, run(/^ +1$/m)],
  [/^docker exec (-it )?postgres pg_isready/, run(/accepting connections/)],
  [/^docker exec (-it )?postgres psql -U storybook -c "SELECT count\(\*\) FROM pg_stat_activity;"$/, run(/^ +[1-9]\d*$/m)],
  // At a prompt nobody types anything here.
  [/^docker exec -it postgres psql -U storybook$/, run(/^$/)],
  [/^docker exec -it redis redis-cli$/, run(/^\s*$/)],
  [/^docker exec redis redis-cli PING$/, run(/^PONG$/m)],
  [/^docker exec redis redis-cli --scan --pattern 'rate_limit:\*'$/, run(/^rate_limit:user_\w+$/m)],
  [/^docker exec redis redis-cli TTL rate_limit:\$USER_KEY$/, run(/^[1-9]\d*$/m)],
  [/^docker exec redis redis-cli SLOWLOG GET 5$/, run(/^/)],
  [/^docker exec (-it )?redis redis-cli INFO clients$/, run(/^connected_clients:[1-9]/m)],
  [/^docker exec redis redis-cli INFO memory$/, run(/^used_memory:[1-9]/m)],
  [/^docker exec redis redis-cli INFO keyspace$/, run(/^db0:keys=(\d+),expires=\1,/m)],
  [/^KEYS rate_limit:\*$/, run(/^rate_limit:user_\w+$/m)],
  [/^TTL rate_limit:user_123$/, run(/^-2$/m)],

  [/^curl .*\/health\/detailed$/, run(/"jobs":\{"queued":\d+,"running":\d+,"stuck":1,"completed_last_hour":\d+,"failed_last_hour":\d+,"success_rate":[\d.]+\}/)],
  [/^curl .*\/health\/detailed \| jq '(\.status, )?\.jobs'$/, run(/"stuck": 1,[\s\S]*"success_rate": [\d.]+/)],
  [/^curl .*\/health\/detailed \| jq '\.jobs\.stuck'$/, run(/^1$/m)],
  [/^curl .*\/health\/detailed \| jq '\.services\.(redis|storage)'$/, run(/^"healthy"$/m)],
  [/^curl .*%\{time_total\}.*\/health\/ready$/, run(/^0\.\d+$/m)],
  [/^curl .*%\{http_code\}.*\/health$/, run(/^200$/m)],
  [/^curl .*\/health\/ready$/, run(/\{"status":"ready"\}/)],
  [/^curl .*\/health \| jq -r \.version$/, run(/^\d+\.\d+\.\d+$/m)],
  [/^curl .*\/health$/, run(/\{"status":"healthy","version":"\d+\.\d+\.\d+"\}/)],

  [/^\.\/scripts\/check-env\.sh/, run(/The environment is right/)],
  [/^\.\/scripts\/smoke\.sh --dry-run/, run(/GET +\/health [\s\S]*POST +\/v1\/books [\s\S]*book\.pdf[\s\S]*Nothing was asked/)],
  [/^\.\/scripts\/smoke\.sh/, run(/a book is ordered[\s\S]*four pages with text and picture[\s\S]*the PDF opens[\s\S]*All is well/)],
  [/^\.\/scripts\/backup\.sh/, run(/storybook-\d{8}T\d{6}Z: [\d.]+[KM]/)],
  [/^\.\/scripts\/deploy-kubernetes\.sh .*--dry-run$/, run(/kind: Deployment/)],
  [/^\.\/scripts\/deploy-kubernetes\.sh/, cannot(CLUSTER)],
  [/^(DATA_DIR=\S+ |BACKUP_PASSPHRASE=\S+ )?\.\/scripts\/(restore|restore-drill|backup)\.sh/, { kind: "elsewhere", where: "scripts/backup.drill.ts" }],

  [/^openssl rand -hex 32$/, run(/^[0-9a-f]{64}$/m)],
  [/^openssl s_client/, cannot("needs the public address")],
  [/^df -h$/, run(/ \d+% \//)],
  [/^sed -i .* \.env$/, run(/^$/)],
  [/^git log --oneline -10$/, run(/^[0-9a-f]{7,} /)],

  [/^(docker-compose|docker) /, cannot(ENGINE)],
  [/^du -sh \/var\/lib\/docker/, cannot(ENGINE)],
  [/^(kubectl|cmctl) /, cannot(CLUSTER)],
  [/^aws /, cannot("needs an account at AWS")],
  [/^git (switch|checkout|pull|push|add|commit|revert)\b/, cannot("changes the checkout or the repository that all share")],
  [/^gh /, cannot("needs GitHub")],
  [/^export RATE_LIMIT_REQUESTS=\d+$/, cannot("reaches no process that runs; section 8.4 names what does")],
];

export function planOf(command: string): Plan | undefined {
  return PLANS.find(([fits]) => fits.test(command))?.[1];
}
