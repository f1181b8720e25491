import { AppError, HoldError } from "../errors/index.ts";
import type { CallEvents } from "./call-events.ts";
import type { CallAttempt, ProviderCall } from "./call-gate.ts";
import type { CallEnd, CallLedger } from "./call-ledger.ts";
import { CallFailure, type Failure } from "./failure.ts";
import { requestIdOf } from "./request-id.ts";
import { startClocks } from "./start-clocks.ts";
import type { Units } from "./units.ts";

type TryRequest<Answer> = {
  call: ProviderCall<Answer>;
  ledger: CallLedger;
  events: CallEvents;
  now: () => number;
  tryNumber: number;
  ticket: string | null;
};
type TryOutcome<Answer> = { failure: null; answer: Answer; costUsd: number } | { failure: Failure };

/** One try with its row in the ledger. Fails only when the caller does not want it any more, or when its money cannot be booked. */
export async function tryCall<Answer>({ call, ledger, events, now, tryNumber, ticket }: TryRequest<Answer>): Promise<TryOutcome<Answer>> {
  const { account, operation, origin, worstCase, signal } = call;
  const begun = now();
  const callId = (ticket === null ? null : await ledger.findByTicket(account, ticket)) ?? (await ledger.open({ account, operation, origin, tryNumber, worstCase }));
  const watch = events.callBegan?.({ account, operation, jobId: origin.jobId, part: origin.part, tryNumber });
  const abort = new AbortController();
  const clocks = startClocks({ ...call.clocks, totalMs: Math.min(call.clocks.totalMs, Math.max(1, origin.deadlineAt - now())) }, (failure) => abort.abort(failure));
  let used: Units | null = null;
  let keptTicket = ticket;
  let ownFault: { error: unknown } | null = null;
  const doOwn = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      ownFault = { error };
      throw error;
    }
  };
  const attempt: CallAttempt = {
    signal: AbortSignal.any([signal, abort.signal]),
    tryNumber,
    requestId: requestIdOf(origin, tryNumber),
    ticket,
    async keepTicket(kept) {
      keptTicket = kept;
      await doOwn(async () => {
        await ledger.keepTicket(callId, kept);
        await call.onTicket?.(kept);
      });
    },
    keepAnswer: (keep) => doOwn(keep),
    heard: () => (watch?.heard(), clocks.heard()),
    use: (units) => void (used = units),
  };
  const tell = (outcome: Parameters<CallEvents["callEnded"]>[0]["outcome"], costUsd: number, detail?: string): void =>
    events.callEnded({ account, operation, jobId: origin.jobId, part: origin.part, tryNumber, outcome, costUsd, durationSeconds: (now() - begun) / 1000, ...(detail === undefined ? {} : { detail }) });
  try {
    const result = await call.run(attempt);
    const { costUsd } = await ledger.settle(callId, { outcome: "succeeded", used: result.used });
    tell("succeeded", costUsd);
    return { failure: null, answer: result.answer, costUsd };
  } catch (thrown) {
    if (signal.aborted) {
      // Work that has a ticket goes on at the vendor and is taken up by the next attempt, row and all.
      if (keptTicket === null) await ledger.settle(callId, used === null ? { outcome: "unknown", kind: "cut-off" } : { outcome: "failed", kind: "cut-off", used });
      throw signal.reason;
    }
    if (ownFault !== null || thrown instanceof AppError || thrown instanceof HoldError) {
      if (keptTicket === null) await ledger.settle(callId, { outcome: "failed", kind: "cut-off", used });
      throw thrown;
    }
    const failure = abort.signal.aborted ? (abort.signal.reason as CallFailure).failure : thrown instanceof CallFailure ? thrown.failure : call.classify(thrown);
    const { costUsd } = await ledger.settle(callId, endOf(failure, used, worstCase));
    tell(failure.kind, costUsd, failure.detail);
    return { failure };
  } finally {
    clocks.stop();
    watch?.left();
  }
}

function endOf(failure: Failure, used: Units | null, worstCase: Units): CallEnd {
  const { kind } = failure;
  if (used !== null) return { outcome: "failed", kind, used };
  if (failure.billed === "unknown") return { outcome: "unknown", kind };
  return { outcome: "failed", kind, used: failure.billed === "yes" ? worstCase : null };
}
