import type { OpenedDatabase } from "../database/index.ts";
import type { Breaker } from "./breaker.ts";
import { changeReason, closeBreaker, countAnswer, countFailure, listBreakerRows, openBreaker, takeProbe, type BreakerRow } from "./breaker.store.ts";
import type { FailureKind } from "./failure.ts";

/** What the logs and metrics hear; alerts hang on these. Of all processes one tells of an opening or a closing. */
export type BreakerEvents = {
  opened(breaker: { accountKey: string; reason: FailureKind }): void;
  closed(breaker: { accountKey: string }): void;
  /** The states as this process knows them, whenever it looks. */
  seen(states: readonly { accountKey: string; isOpen: boolean }[]): void;
  failedToLook(error: unknown): void;
};

type BreakerOptions = { opened: Pick<OpenedDatabase, "database" | "listen">; probeSeconds: number; events: BreakerEvents; cacheMs?: number };

/** Nothing gets better by itself here: one such answer is enough, and asking again soon is pointless. */
const AT_ONCE: ReadonlySet<FailureKind> = new Set(["billing", "credentials", "not-found"]);
const COUNTED: ReadonlySet<FailureKind> = new Set(["server", "timeout", "network", "cut-off", "unusable"]);
/** The vendor is there and works, it only does not want this. */
const ANSWERED: ReadonlySet<FailureKind> = new Set(["refused", "unsafe-output", "too-long"]);

/** A row as it was read, and how long it stays open from now on. */
type KnownRow = BreakerRow & { leftMs(): number };
const reasonOf = (row: BreakerRow): FailureKind => row.reason ?? "server";

const MOST_IN_ROW = 5;
const LEAST_CALLS = 10;
const LONGEST_WAIT_SECONDS = 300;
const CACHE_MS = 1000;

/** A breaker that all processes on one database share; while it is closed and nothing fails, it costs one statement a second. */
export async function createDatabaseBreaker({ opened, probeSeconds, events, cacheMs = CACHE_MS }: BreakerOptions): Promise<Breaker & { close(): Promise<void> }> {
  const { database } = opened;
  const probing = new Set<string>();
  let known: { at: number; rows: Promise<Map<string, KnownRow>> } | null = null;

  const look = (): Promise<Map<string, KnownRow>> => {
    if (known !== null && performance.now() - known.at < cacheMs) return known.rows;
    const at = performance.now();
    const rows = listBreakerRows(database).then((list) => {
      events.seen(list);
      return new Map(list.map((row) => [row.accountKey, { ...row, leftMs: () => Math.max(0, row.openForMs - (performance.now() - at)) }]));
    });
    const mine = { at, rows };
    known = mine;
    rows.catch((error: unknown) => {
      if (known === mine) known = null;
      events.failedToLook(error);
    });
    return rows;
  };
  const forget = (): void => {
    known = null;
  };

  const unlisten = await opened.listen("storybook_breakers", forget);

  const close = async (accountKey: string): Promise<void> => {
    probing.delete(accountKey);
    if (await closeBreaker(database, accountKey)) events.closed({ accountKey });
    forget();
  };
  const open = async (accountKey: string, kind: FailureKind): Promise<void> => {
    if (await openBreaker(database, accountKey, kind, probeSeconds)) events.opened({ accountKey, reason: kind });
    else if (AT_ONCE.has(kind)) await changeReason(database, accountKey, kind);
    forget();
  };

  return {
    async admit(accountKey) {
      let row = (await look()).get(accountKey);
      if (row?.isOpen === true && row.leftMs() === 0) {
        const isMine = await takeProbe(database, accountKey, LONGEST_WAIT_SECONDS);
        forget();
        if (isMine) {
          probing.add(accountKey);
          return { state: "probe" };
        }
        row = (await look()).get(accountKey);
      }
      return row?.isOpen === true ? { state: "open", retryAtMs: Date.now() + row.leftMs(), reason: reasonOf(row) } : { state: "closed" };
    },
    async succeeded(accountKey) {
      // What was under way when it opened says nothing about now; only the one that was let in to see does.
      if (probing.has(accountKey)) return close(accountKey);
      const row = (await look()).get(accountKey);
      if (row !== undefined && !row.isOpen && (row.failuresInRow > 0 || row.windowFailures > 0)) await countAnswer(database, accountKey);
    },
    async failed(accountKey, kind) {
      if (probing.has(accountKey) && ANSWERED.has(kind)) return close(accountKey);
      const isCounted = COUNTED.has(kind);
      if (isCounted || AT_ONCE.has(kind)) probing.delete(accountKey);
      if (AT_ONCE.has(kind)) return open(accountKey, kind);
      if (!isCounted) return;
      const { failuresInRow, windowCalls, windowFailures } = await countFailure(database, accountKey);
      forget();
      if (failuresInRow >= MOST_IN_ROW || (windowCalls >= LEAST_CALLS && windowFailures * 2 >= windowCalls)) await open(accountKey, kind);
    },
    async listOpen() {
      const rows = [...(await look()).values()].filter((row) => row.isOpen);
      return rows.map((row) => ({ accountKey: row.accountKey, reason: reasonOf(row), openedAt: row.openedAt ?? new Date(), retryAtMs: Date.now() + row.leftMs() }));
    },
    close: () => unlisten(),
  };
}
