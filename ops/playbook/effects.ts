import type { World } from "./open-world.ts";

/** What a command does besides what it says: asked of the database and of the service, as often as it takes a process to hear of it. */
export type Effect = {
  /** Makes what the command is typed for. */
  before?: (world: World) => Promise<unknown>;
  sees: (world: World) => Promise<unknown>;
  is: unknown;
  /** Leaves the service as it was. */
  after?: (world: World) => Promise<unknown>;
};

const lastAct = async ({ query }: World): Promise<unknown> => (await query("SELECT action FROM audit_log ORDER BY id DESC LIMIT 1"))[0]?.["action"];
const setting = async ({ query }: World, name: string): Promise<unknown> => (await query(`SELECT value FROM settings WHERE name = '${name}'`))[0]?.["value"] ?? null;
const limitInForce = async ({ get }: World): Promise<unknown> => ((await get("/health/detailed").then((answer) => answer.json())) as { config: { rate_limit_requests: number } }).config.rate_limit_requests;
const blocks = ({ query }: World): Promise<unknown> => query("SELECT kind, subject, reason FROM blocks");
const unblockAll = ({ query }: World): Promise<unknown> => query("DELETE FROM blocks");
const job = async ({ query, jobId }: World): Promise<Record<string, unknown>> => (await query(`SELECT status, attempt, error_code FROM jobs WHERE id = '${jobId}'`))[0]!;

/** Status and code of an order; one that is taken is canceled at once. */
async function order({ post }: World): Promise<unknown> {
  const answer = await post("/v1/books", { topic: "a shy dragon who learns to share", page_count: 4 });
  const { code, reason, job_id: jobId } = (await answer.json()) as { code?: string; reason?: string; job_id?: string };
  if (jobId !== undefined) await post(`/v1/jobs/${jobId}/cancel`);
  return [answer.status, ...[code, reason].filter((word) => word !== undefined)];
}

const rateLimit = (asked: number | null, inForce: number): Effect => ({
  sees: async (world) => [await setting(world, "rate_limit_requests"), await limitInForce(world), await lastAct(world)],
  is: [asked, inForce, "rate-limit.set"],
  after: ({ query }) => query("DELETE FROM settings"),
});
const blockUser = (reason: string): Effect => ({
  sees: async (world) => [await blocks(world), await order(world), await lastAct(world)],
  is: [[{ kind: "user", subject: "(the user)", reason }], [403, "USER_BLOCKED"], "user.block"],
  after: unblockAll,
});
const blockAddress = (subject: string, reason: string): Effect => ({
  sees: async (world) => [await blocks(world), await lastAct(world)],
  is: [[{ kind: "address", subject, reason }], "address.block"],
  after: unblockAll,
});

/** A command that only looks. */
export const SAYS_ALL: Effect = { sees: async () => null, is: null };

/** By the exact command. */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  "npm run ops -- rate-limit 1": rateLimit(1, 1),
  "npm run ops -- rate-limit 5": rateLimit(5, 5),
  "npm run ops -- rate-limit default": { ...rateLimit(null, 100_000), before: ({ query }) => query("INSERT INTO settings (name, value, changed_by) VALUES ('rate_limit_requests', '5', 'test')") },
  "npm run ops -- books off": {
    sees: async (world) => [await setting(world, "new_books"), await order(world), await lastAct(world)],
    is: [false, [503, "SYS_OVERLOADED", "switch"], "books.off"],
    after: ({ query }) => query("DELETE FROM settings"),
  },
  "npm run ops -- books on": {
    before: ({ query }) => query("INSERT INTO settings (name, value, changed_by) VALUES ('new_books', 'false', 'test')"),
    sees: async (world) => [await order(world), await lastAct(world)],
    is: [[202], "books.on"],
  },
  'npm run ops -- block user $USER_KEY --reason "cost"': blockUser("cost"),
  'npm run ops -- block user $USER_KEY --reason "abuse"': blockUser("abuse"),
  'npm run ops -- block user $USER_KEY --reason "safety"': blockUser("safety"),
  'npm run ops -- block ip 203.0.113.7 --reason "cost"': blockAddress("203.0.113.7", "cost"),
  'npm run ops -- block ip 203.0.113.7 --reason "admin guessing"': blockAddress("203.0.113.7", "admin guessing"),
  'npm run ops -- block ip 203.0.113.0/24 --reason "abuse"': blockAddress("203.0.113.0/24", "abuse"),
  "npm run ops -- unblock user $USER_KEY": {
    before: ({ query, userKey }) => query(`INSERT INTO blocks (kind, subject, created_by) VALUES ('user', '${userKey}', 'test')`),
    sees: async (world) => [await blocks(world), await order(world), await lastAct(world)],
    is: [[], [202], "user.unblock"],
  },
  "npm run ops -- unblock ip 203.0.113.0/24": {
    before: ({ query }) => query("INSERT INTO blocks (kind, subject, created_by) VALUES ('address', '203.0.113.0/24', 'test')"),
    sees: async (world) => [await blocks(world), await lastAct(world)],
    is: [[], "address.unblock"],
  },
  "npm run ops -- jobs retry $JOB_ID": {
    before: ({ query, jobId }) => query(`UPDATE jobs SET status = 'running' WHERE id = '${jobId}'; UPDATE jobs SET status = 'failed', error_code = 'LLM_TIMEOUT' WHERE id = '${jobId}'`),
    // It goes on from what is there, so it is done at once.
    sees: async (world) => [(await job(world))["status"], (await job(world))["error_code"], await lastAct(world)],
    is: ["completed", null, "job.retry"],
  },
  "npm run ops -- jobs cancel $JOB_ID": {
    before: ({ query, jobId }) => query(`UPDATE jobs SET status = 'queued', updated_at = now() WHERE id = '${jobId}'`),
    sees: async (world) => [(await job(world))["status"], await lastAct(world)],
    is: ["canceled", "job.cancel"],
    after: ({ query, jobId }) => query(`UPDATE jobs SET status = 'running' WHERE id = '${jobId}'; UPDATE jobs SET status = 'completed' WHERE id = '${jobId}'`),
  },
  "npm run ops -- costs reconcile --bill bill.json": {
    sees: async (world) => [await world.query("SELECT vendor_ticket, cost_usd::float8 AS usd, reconciled_at IS NOT NULL AS is_reconciled FROM provider_calls ORDER BY vendor_ticket"), await lastAct(world)],
    is: [[{ vendor_ticket: "prediction-1", usd: 0.05, is_reconciled: true }, { vendor_ticket: "prediction-2", usd: 0.05, is_reconciled: true }], "costs.reconcile"],
  },
  "./scripts/backup.sh --to /backups": {
    sees: ({ query }) => query("SELECT name FROM operation_marks WHERE name = 'backup' AND succeeded_at > now() - interval '5 minutes'"),
    is: [{ name: "backup" }],
  },
  'psql -c "DELETE FROM api_keys;"': {
    before: ({ query }) => query("CREATE TABLE kept_keys AS SELECT * FROM api_keys"),
    sees: async ({ get }) => (await get("/v1/me")).status,
    is: 401,
    after: ({ query }) => query("INSERT INTO api_keys SELECT * FROM kept_keys; DROP TABLE kept_keys"),
  },
};
