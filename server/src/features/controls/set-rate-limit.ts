import { actAsOperator } from "./act-as-operator.ts";
import type { ControlsContext, Operator } from "./controls.context.ts";
import { deleteSetting, storeSetting } from "./controls.store.ts";

/** Costly requests one user may send in a window; `null` goes back to RATE_LIMIT_REQUESTS. */
export async function setRateLimit(context: ControlsContext, operator: Operator, requests: number | null): Promise<void> {
  await actAsOperator(context, operator, { action: "rate-limit.set", detail: { requests } }, (transaction) =>
    requests === null
      ? deleteSetting(transaction, "rate_limit_requests")
      : storeSetting(transaction, { name: "rate_limit_requests", value: requests, reason: operator.reason ?? null, changedBy: operator.actor }));
}
