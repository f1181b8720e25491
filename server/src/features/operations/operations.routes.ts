import { endpoints } from "@ai-story-book/contracts";
import type { Register } from "../../http/index.ts";
import { cancelAnyJob } from "./cancel-any-job.ts";
import type { HealthContext } from "./describe-health.ts";
import { describeStatus } from "./describe-status.ts";
import { listJobs } from "./list-jobs.ts";
import type { OperationsContext } from "./operations.context.ts";
import { reconcileBill } from "./reconcile-bill.ts";
import { retryJob } from "./retry-job.ts";
import { showJob } from "./show-job.ts";

type StatusParts = { describeSettings(): Promise<{ rate_limit_requests: { value: number; is_default: boolean }; new_books: { value: boolean; is_default: boolean } }>; blockedCount(): number };

export const operationsRoutes = (context: OperationsContext & HealthContext & StatusParts) => (register: Register): void => {
  const { admin } = endpoints;
  register(admin.getStatus, async () => ({ ...(await describeStatus(context)), settings: await context.describeSettings(), block_count: context.blockedCount() }));
  register(admin.listJobs, ({ query: { stuck, ...filter } }) => listJobs(context, { ...filter, isStuck: stuck === "true" }));
  register(admin.showJob, ({ params }) => showJob(context, params.job_id));
  register(admin.retryJob, async ({ params, body, operator }) => {
    await retryJob(context, { actor: operator, reason: body?.reason }, params.job_id);
    return showJob(context, params.job_id);
  });
  register(admin.cancelAnyJob, async ({ params, body, operator }) => {
    await cancelAnyJob(context, { actor: operator, reason: body?.reason }, params.job_id);
    return showJob(context, params.job_id);
  });
  register(admin.reconcileCosts, async ({ body: { reason, ...bill }, operator }) => {
    const { correctedByUsd, stillOpen, notOurs, notOnBill, ...counts } = await reconcileBill(context, { actor: operator, reason }, bill);
    return { ...counts, corrected_by_usd: correctedByUsd, still_open: stillOpen, not_ours: notOurs, not_on_bill: notOnBill };
  });
};
