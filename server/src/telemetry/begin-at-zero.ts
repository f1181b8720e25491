import { ERROR_CODES } from "@ai-story-book/contracts";
import { accountKey, FAILURE_KINDS, type Account, type Operation } from "../calls/index.ts";
import { CALL_RESULTS } from "./call-events.ts";
import type { Metrics } from "./metrics.ts";

export type KnownAtStart = { kinds: readonly string[]; accounts: readonly { account: Account; operation: Operation }[] };

/** Shows counters at 0 for all values of their labels that are known before anything happens, so that the first one is a step that Prometheus sees. */
export function beginAtZero(metrics: Metrics, { kinds, accounts }: KnownAtStart): void {
  for (const scope of ["user", "ip"]) metrics.rateLimited.inc({ scope }, 0);
  for (const what of ["book", "call"]) metrics.budgetRefused.inc({ what }, 0);
  for (const [stage, action] of [["input", "refused"], ["output", "refused"], ["output", "redrawn"]] as const) metrics.safetyEvents.inc({ stage, action }, 0);
  for (const operation of ["get", "put", "stat", "delete"]) for (const result of ["ok", "error"]) metrics.fileOperations.inc({ operation, result }, 0);
  for (const kind of kinds) beginKind(metrics, kind);
  for (const { account, operation } of accounts) beginAccount(metrics, account, operation);
}

function beginKind(metrics: Metrics, kind: string): void {
  metrics.jobsCreated.inc({ kind }, 0);
  for (const outcome of ["completed", "canceled"]) metrics.jobsFinished.inc({ kind, outcome, error_code: "", fault: "none" }, 0);
  for (const [code, { fault }] of Object.entries(ERROR_CODES)) metrics.jobsFinished.inc({ kind, outcome: "failed", error_code: code, fault }, 0);
  for (const reason of ["queued", "running"]) metrics.jobsLate.inc({ kind, reason }, 0);
  for (const counter of [metrics.jobsRecovered, metrics.jobsDeadLettered]) counter.inc({ kind, reason: "process-died" }, 0);
  metrics.jobsLeaseLost.inc({ kind, reason: "ended-or-taken" }, 0);
  metrics.jobsHandedBack.inc({ kind }, 0);
}

function beginAccount(metrics: Metrics, account: Account, operation: Operation): void {
  const { provider } = account;
  for (const result of CALL_RESULTS) metrics.providerRequests.inc({ provider, operation, result }, 0);
  for (const reason of FAILURE_KINDS) metrics.breakerOpened.inc({ account: accountKey(account), reason }, 0);
  metrics.breakerState.set({ account: accountKey(account) }, 0);
  metrics.cost.inc({ provider, operation }, 0);
  metrics.providerInFlight.set({ provider }, 0);
  metrics.limiterPauses.inc({ limit: `${provider}/${operation}` }, 0);
}
