import { setTimeout as wait } from "node:timers/promises";
import { AppError, HoldError } from "../errors/index.ts";
import type { AccountLimit, AccountTurns, Turn } from "./account-turns.ts";
import type { Breaker } from "./breaker.ts";
import type { CallEvents } from "./call-events.ts";
import type { CallAnswer, CallGate, ProviderCall } from "./call-gate.ts";
import type { CallLedger } from "./call-ledger.ts";
import { codeOfFailure } from "./code-of-failure.rules.ts";
import { CallFailure, type Failure, type FailureKind } from "./failure.ts";
import { findLostOrder } from "./find-lost-order.ts";
import { decideRetry } from "./retry.rules.ts";
import { tryCall } from "./try-call.ts";
import { accountKey, type Account, type Operation } from "./units.ts";

export type CallGateOptions = {
  breaker: Breaker;
  turns: AccountTurns;
  ledger: CallLedger;
  /** Operations without a limit of their own are not bounded here. */
  limits: Partial<Record<Operation, AccountLimit>>;
  events: CallEvents;
  now?: () => number;
  random?: () => number;
  pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/** How soon a job that was held looks again when nobody knows better. */
const HOLD_SECONDS = 30;

/** The gate over breaker, turns and ledger. */
export function createCallGate({ breaker, turns, ledger, limits, events, now = Date.now, random = Math.random, pause = pauseFor }: CallGateOptions): CallGate {
  return {
    async call<Answer>(call: ProviderCall<Answer>): Promise<CallAnswer<Answer>> {
      const failures: FailureKind[] = [];
      for (let tryNumber = 1; ; tryNumber += 1) {
        const turn = await takeTurn(call);
        const outcome = await admitted(call)
          // A retry never waits for work that has just failed.
          .then(() => findTicket(call, tryNumber === 1 ? call.ticket : undefined))
          .then((found) => ("failure" in found ? found : tryCall({ call, ledger, events, now, tryNumber, ticket: found.ticket })))
          .finally(() => turn?.release());
        if (outcome.failure === null) {
          await breaker.succeeded(accountKey(call.account));
          return { answer: outcome.answer, costUsd: outcome.costUsd, tryNumber };
        }
        const { failure } = outcome;
        failures.push(failure.kind);
        await breaker.failed(accountKey(call.account), failure.kind);
        await waitForNext(call, failure, failures);
      }
    },
  };

  /** Nothing is ordered while an earlier order may stand that nobody could ask about. */
  async function findTicket(call: ProviderCall<unknown>, known: string | undefined): Promise<{ ticket: string | null } | { failure: Failure }> {
    try {
      return { ticket: known ?? (await findLostOrder(call, ledger)) };
    } catch (error) {
      call.signal.throwIfAborted();
      if (!(error instanceof CallFailure)) throw error;
      return { failure: error.failure };
    }
  }

  /** A turn is waited for before the breaker is asked: the wait may be long. */
  async function takeTurn({ account, operation, origin, signal }: ProviderCall<unknown>): Promise<Turn | null> {
    signal.throwIfAborted();
    const limit = limits[operation];
    if (limit === undefined) return null;
    return turns.take({ limitKey: limitKeyOf(account, operation), limit, workKey: `${origin.bookId ?? "-"}/${origin.part}`, userKey: origin.userKey }, { signal });
  }

  async function admitted({ account, origin }: ProviderCall<unknown>): Promise<void> {
    if (origin.deadlineAt <= now()) throw new HoldError(1, "the time of this attempt went by in waiting for a turn");
    const admission = await breaker.admit(accountKey(account));
    if (admission.state === "open") throw new HoldError(Math.max(1, Math.ceil((admission.retryAtMs - now()) / 1000)), `${accountKey(account)}: ${admission.reason}`);
  }

  /** No sooner than anybody may ask again. */
  async function secondsUntilProbe(account: Account): Promise<number> {
    const open = (await breaker.listOpen()).find((row) => row.accountKey === accountKey(account));
    return open === undefined ? HOLD_SECONDS : Math.max(1, Math.ceil((open.retryAtMs - now()) / 1000));
  }

  async function waitForNext(call: ProviderCall<unknown>, failure: Failure, failures: readonly FailureKind[]): Promise<void> {
    const next = decideRetry({ failure, failures, remainingMs: call.origin.deadlineAt - now(), random: random() });
    if (next.step === "fail") throw new AppError(codeOfFailure(call.operation, failure.kind), { internal: `${accountKey(call.account)} ${failure.kind}: ${failure.detail}` }, { cause: new CallFailure(failure) });
    if (failure.kind === "rate-limited" && limits[call.operation] !== undefined) await turns.pause(limitKeyOf(call.account, call.operation), now() + next.waitMs);
    if (next.step === "hold") throw new HoldError(next.waitMs > 0 ? Math.ceil(next.waitMs / 1000) : await secondsUntilProbe(call.account), `${accountKey(call.account)}: ${failure.kind}`);
    await pause(next.waitMs, call.signal);
  }
}

const limitKeyOf = ({ provider }: Account, operation: Operation): string => `${provider}/${operation}`;

async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}
