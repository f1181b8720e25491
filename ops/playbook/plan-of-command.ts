/** What the test does with a command of the playbook. */
export type Plan =
  /** Runs it; `needs` names a part of the service without which it is left out. */
  | { kind: "run"; needs?: "ops" | "redis" | "marks"; exits?: readonly number[]; says?: RegExp }
  /** Another test runs it, where it can be undone. */
  | { kind: "elsewhere"; where: string }
  | { kind: "cannot"; reason: string };

const run = (more: Omit<Extract<Plan, { kind: "run" }>, "kind"> = {}): Plan => ({ kind: "run", ...more });
const cannot = (reason: string): Plan => ({ kind: "cannot", reason });

const ENGINE = "needs a container engine; its services and containers are compared with docker-compose.yml";
const CLUSTER = "needs a cluster; its names are compared with ops/k8s";

/** The first that fits counts. */
export const PLANS: readonly (readonly [fits: RegExp, plan: Plan])[] = [
  // Logs are the service's own, whoever keeps them. grep ends with 1 where there is no error to show.
  [/^docker logs api-server --tail 100 \| grep ERROR$/, run({ exits: [1] })],
  [/^docker logs api-server --tail 100 \| grep '"level":"error"'$/, run({ exits: [0, 1] })],
  [/^(docker-compose|docker|kubectl -n storybook) logs (?!job\/)/, run()],

  [/^(npm run ops --|docker-compose exec api node server\/src\/main\.ts ops|kubectl -n storybook exec deploy\/api -- node server\/src\/main\.ts ops) /, run({ needs: "ops", exits: [0, 1] })],

  [/^psql -c "SELECT \* FROM operation_marks;"$/, run({ needs: "marks" })],
  [/^psql -c "UPDATE jobs SET status = 'failed', error_code = 'MANUAL_RECOVERY'/, run({ says: /^UPDATE \d+$/m })],
  [/^psql -c "(VACUUM|REINDEX)/, run({ says: /^(VACUUM|REINDEX)$/m })],
  [/^psql /, run()],
  [/^docker exec (-it )?postgres pg_isready/, run({ says: /accepting connections/ })],
  [/^docker exec (-it )?postgres psql/, run()],
  [/^docker exec redis redis-cli PING$/, run({ says: /^PONG$/m })],
  [/^docker exec (-it )?redis redis-cli/, run()],
  [/^KEYS rate_limit:\*$/, run({ needs: "redis", says: /rate_limit:user_/ })],
  [/^TTL rate_limit:user_123$/, run({ says: /^-2$/m })],

  [/^curl .*\/health\/detailed$/, run({ says: /"jobs":\{"queued":\d+,"running":\d+,"stuck":\d+,"completed_last_hour":\d+,"failed_last_hour":\d+,"success_rate":[\d.]+\}/ })],
  [/^curl .*\/health$/, run()],
  [/^curl /, run()],

  [/^\.\/scripts\/check-env\.sh/, run({ says: /The environment is right/ })],
  [/^\.\/scripts\/smoke\.sh --dry-run/, run({ says: /Nothing was asked/ })],
  [/^\.\/scripts\/smoke\.sh/, run({ says: /All is well/ })],
  [/^\.\/scripts\/backup\.sh/, run({ says: /storybook-\d{8}T\d{6}Z/ })],
  [/^\.\/scripts\/deploy-kubernetes\.sh .*--dry-run$/, run({ says: /kind: Deployment/ })],
  [/^\.\/scripts\/deploy-kubernetes\.sh/, cannot(CLUSTER)],
  [/^(DATA_DIR=\S+ |BACKUP_PASSPHRASE=\S+ )?\.\/scripts\/(restore|restore-drill|backup)\.sh/, { kind: "elsewhere", where: "scripts/backup.itest.ts" }],

  [/^openssl rand -hex 32$/, run({ says: /^[0-9a-f]{64}$/m })],
  [/^openssl s_client/, cannot("needs the public address")],
  [/^df -h$/, run()],
  [/^sed -i .* \.env$/, run()],
  [/^git log --oneline -10$/, run({ says: /^[0-9a-f]{7,} / })],

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
