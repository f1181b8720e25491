import type { Account, BreakerEvents, CallEvents, FailureKind, Operation, TurnEvents, Units } from "../calls/index.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";

type Telemetry = { logger: Logger; metrics: Metrics };

export const CALL_RESULTS = ["ok", "rate_limited", "billing", "safety", "timeout", "5xx", "invalid", "unknown"] as const;
type Result = (typeof CALL_RESULTS)[number];
const RESULTS: Record<FailureKind, Result> = {
  "rate-limited": "rate_limited", server: "5xx", interrupted: "5xx", timeout: "timeout", network: "timeout", "cut-off": "invalid", unusable: "invalid", "too-long": "invalid",
  lost: "invalid", refused: "safety", "unsafe-output": "safety", billing: "billing", credentials: "billing", "not-found": "invalid", "bad-request": "invalid",
};

/** What happens to money, as one log line and one measure each. */
export const createCostEvents = ({ logger, metrics }: Telemetry) => ({
  callSettled({ account, operation, outcome, kind, costUsd, used }: { account: Account; operation: Operation; outcome: "succeeded" | "failed" | "unknown"; kind?: FailureKind; costUsd: number; used: Units | null }): void {
    const result = outcome === "succeeded" ? "ok" : outcome === "unknown" || kind === undefined ? "unknown" : RESULTS[kind];
    metrics.providerRequests.inc({ provider: account.provider, operation, result });
    // A counter cannot fall: what a later answer made cheaper shows in the ledger only.
    if (costUsd > 0) metrics.cost.inc({ provider: account.provider, operation }, costUsd);
    if (used?.inputTokens !== undefined) metrics.tokens.observe({ model: account.model, type: "input" }, used.inputTokens);
    if (used?.outputTokens !== undefined) metrics.tokens.observe({ model: account.model, type: "output" }, used.outputTokens);
    logger.debug({ event: "call.settled", ...account, operation, outcome, kind, cost_usd: costUsd }, "call settled");
  },
  dayChanged({ spentUsd, reservedUsd, limitUsd }: { day: string; spentUsd: number; reservedUsd: number; limitUsd: number }): void {
    metrics.budget.set({ kind: "spent" }, spentUsd);
    metrics.budget.set({ kind: "reserved" }, reservedUsd);
    metrics.budget.set({ kind: "cap" }, limitUsd);
  },
  dayWarned({ day, spentUsd, warnUsd }: { day: string; spentUsd: number; warnUsd: number }): void {
    metrics.budgetWarnings.inc();
    logger.warn({ event: "budget.warned", day, spent_usd: spentUsd, warn_usd: warnUsd }, "the day has spent what is warned about");
  },
  budgetRefused({ what, worstCaseUsd, limitUsd }: { what: "book" | "call"; worstCaseUsd: number; limitUsd: number }): void {
    metrics.budgetRefused.inc({ what });
    logger.warn({ event: "budget.refused", what, worst_case_usd: worstCaseUsd, limit_usd: limitUsd }, "the day has no room under its limit");
  },
  callsGivenUp({ count }: { count: number }): void {
    metrics.callsGivenUp.inc(count);
    logger.warn({ event: "calls.given-up", count }, "calls of unknown outcome booked at their worst case");
  },
  callsFoundOut({ count }: { count: number }): void {
    logger.info({ event: "calls.found-out", count }, "a vendor said what became of calls that nobody waited for");
  },
});

/** Each try at a vendor; never what was asked or answered. */
export const createCallEvents = ({ logger, metrics }: Telemetry): CallEvents => ({
  callBegan({ account: { provider }, operation }) {
    metrics.providerInFlight.inc({ provider });
    const stopClock = metrics.timeToFirstChunk.startTimer({ provider, operation });
    let isSilent = true;
    return {
      heard() {
        if (isSilent) stopClock();
        isSilent = false;
      },
      left: () => metrics.providerInFlight.dec({ provider }),
    };
  },
  callEnded({ account, operation, jobId, part, tryNumber, outcome, detail, costUsd, durationSeconds }) {
    metrics.providerDuration.observe({ provider: account.provider, operation }, durationSeconds);
    const line = { event: "call.ended", ...account, operation, job_id: jobId, part, try: tryNumber, outcome, detail, cost_usd: costUsd, duration_seconds: durationSeconds };
    if (outcome === "succeeded") logger.debug(line, "a vendor answered");
    else logger.warn(line, "a vendor gave no answer that can be used");
  },
});

/** Vendors that stop taking orders and take them again; alerts hang on these. */
export const createBreakerEvents = ({ logger, metrics }: Telemetry): BreakerEvents => ({
  opened({ accountKey, reason }) {
    metrics.breakerOpened.inc({ account: accountKey, reason });
    logger.error({ event: "breaker.opened", account: accountKey, reason }, "a vendor takes no orders");
  },
  closed({ accountKey }) {
    logger.info({ event: "breaker.closed", account: accountKey }, "a vendor takes orders again");
  },
  seen(states) {
    for (const { accountKey, isOpen } of states) metrics.breakerState.set({ account: accountKey }, isOpen ? 2 : 0);
  },
  failedToLook(error) {
    logger.warn({ event: "breaker.unread", err: error }, "the state of vendors could not be read");
  },
});

/** Waiting for turns at a vendor's account. */
export const createTurnEvents = ({ logger, metrics }: Telemetry): TurnEvents => ({
  granted({ limitKey, waitedSeconds }) {
    metrics.limiterWait.observe({ limit: limitKey }, waitedSeconds);
  },
  paused({ limitKey, waitSeconds }) {
    metrics.limiterPauses.inc({ limit: limitKey });
    logger.warn({ event: "limiter.paused", limit: limitKey, wait_seconds: waitSeconds }, "a vendor asks to wait");
  },
  trouble(error) {
    logger.warn({ event: "limiter.trouble", err: error }, "turns could not be read or renewed; another try comes");
  },
});
