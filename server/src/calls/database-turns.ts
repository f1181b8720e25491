import { randomUUID } from "node:crypto";
import type { OpenedDatabase } from "../database/index.ts";
import { repeat } from "../jobs/index.ts";
import type { AccountTurns, Turn, TurnRequest } from "./account-turns.ts";
import { grantTurnRows, listTurnRows, pauseTurnRows, releaseTurnRow, renewTurnRows, takeTurnRow } from "./turns.store.ts";

/** What the logs and metrics hear of turns. */
export type TurnEvents = {
  granted(turn: { limitKey: string; waitedSeconds: number }): void;
  paused(pause: { limitKey: string; waitSeconds: number }): void;
  /** The database did not answer; a turn that could not be renewed or released runs out by itself. */
  trouble(error: unknown): void;
};

type TurnsOptions = { opened: Pick<OpenedDatabase, "database" | "listen">; events: TurnEvents; holdSeconds?: number };

/** A process that is silent for this long has lost its turns. */
const HOLD_SECONDS = 45;
const RENEW_MS = 10_000;
const LOOK_MS = 1000;
/** A vendor that asks for more than this is asked again after it. */
const LONGEST_PAUSE_MS = 10 * 60_000;

/** After a pause turns are granted at most this far apart; it shrinks by half with each. */
const WIDEST_SPACING_MS = 10_000;

type Waiter = { request: TurnRequest; isAsked: boolean; resolve: () => void };

/** Turns that all processes on one database share. A turn without a wait is two statements: one takes it, one releases it. */
export async function createDatabaseTurns({ opened, events, holdSeconds = HOLD_SECONDS }: TurnsOptions): Promise<AccountTurns & { close(): Promise<void> }> {
  const { database } = opened;
  const holder = randomUUID();
  const waiting = new Map<string, Waiter>();
  const running = new Set<string>();

  /** Wakes those of this process whose turn it is; asks anew for rows that ran out while the process slept. */
  const look = async (): Promise<void> => {
    const found = await listTurnRows(database, [...waiting.keys()]);
    for (const [id, waiter] of waiting) {
      if (found.get(id) === true) waiter.resolve();
      else if (waiter.isAsked && !found.has(id)) await askAgain(id, waiter);
    }
  };
  const askAgain = async (id: string, { request, resolve }: Waiter): Promise<void> => {
    if (await takeTurnRow(database, { ...request, id, holder, holdSeconds })) resolve();
    if (!waiting.has(id) && !running.has(id)) await releaseTurnRow(database, id, request.limitKey, request.limit);
  };
  const lookAround = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const limits = new Map([...waiting.values()].map(({ request }) => [request.limitKey, request.limit]));
    for (const [limitKey, limit] of limits) await grantTurnRows(database, limitKey, limit);
    await look();
  };

  const looking = repeat(lookAround, LOOK_MS, events.trouble);
  const renewing = repeat(() => renewTurnRows(database, [...waiting.keys(), ...running], holdSeconds), Math.min(RENEW_MS, (holdSeconds * 1000) / 4), events.trouble);
  const unlisten = await opened.listen("storybook_account_turns", (payload) => {
    if (payload !== null) waiting.get(payload)?.resolve();
    else looking.soon();
  });

  const release = async (id: string, { limitKey, limit }: TurnRequest): Promise<void> => {
    if (!running.delete(id)) return;
    await releaseTurnRow(database, id, limitKey, limit).catch(events.trouble);
  };

  return {
    async take(request, { signal }): Promise<Turn> {
      signal.throwIfAborted();
      const begun = performance.now();
      const id = randomUUID();
      const granted = Promise.withResolvers<void>();
      granted.promise.catch(() => {});
      const giveUp = (): void => granted.reject(signal.reason);
      signal.addEventListener("abort", giveUp, { once: true });
      const waiter: Waiter = { request, isAsked: false, resolve: granted.resolve };
      // Before the row exists, so that no wake-up is missed.
      waiting.set(id, waiter);
      try {
        if (await takeTurnRow(database, { ...request, id, holder, holdSeconds })) granted.resolve();
        waiter.isAsked = true;
        await granted.promise;
        running.add(id);
      } catch (error) {
        waiting.delete(id);
        await releaseTurnRow(database, id, request.limitKey, request.limit).catch(events.trouble);
        throw error;
      } finally {
        waiting.delete(id);
        signal.removeEventListener("abort", giveUp);
      }
      events.granted({ limitKey: request.limitKey, waitedSeconds: (performance.now() - begun) / 1000 });
      return { release: () => release(id, request) };
    },
    async pause(limitKey, untilMs) {
      const waitMs = Math.min(LONGEST_PAUSE_MS, Math.ceil(untilMs - Date.now()));
      if (waitMs <= 0) return;
      await pauseTurnRows(database, limitKey, waitMs, Math.min(WIDEST_SPACING_MS, waitMs));
      events.paused({ limitKey, waitSeconds: waitMs / 1000 });
    },
    async close() {
      await unlisten();
      await Promise.all([looking.stop(), renewing.stop()]);
    },
  };
}
