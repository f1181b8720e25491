import type { AccountTurns, Breaker, CallEnd, CallLedger, FailureKind, NewCall } from "../src/calls/index.ts";

/** A ledger in memory: rows as they were opened and settled. */
export function fakeLedger(): CallLedger & { rows: { id: string; call: NewCall; ticket: string | null; end: CallEnd | null }[] } {
  const rows: { id: string; call: NewCall; ticket: string | null; end: CallEnd | null }[] = [];
  const find = (id: string) => rows.find((row) => row.id === id)!;
  return {
    rows,
    async open(call) {
      rows.push({ id: `call-${rows.length + 1}`, call, ticket: null, end: null });
      return rows.at(-1)!.id;
    },
    async keepTicket(id, ticket) {
      find(id).ticket = ticket;
    },
    findByTicket: async (_, ticket) => rows.find((row) => row.ticket === ticket)?.id ?? null,
    listUncertain: async ({ origin }) =>
      rows.filter((row) => row.call.origin.part === origin.part && row.ticket === null && (row.end === null || row.end.outcome === "unknown")).map((row) => ({ callId: row.id, since: new Date(0) })),
    async settle(id, end) {
      const row = find(id);
      if (row.end === null || row.end.outcome === "unknown") row.end = end;
      return { costUsd: end.outcome === "succeeded" ? 0.003 : 0 };
    },
  };
}

/** Turns that are always free; keeps who was asked to wait until when. */
export function fakeTurns(): AccountTurns & { atOnce: number; pauses: { limitKey: string; untilMs: number }[] } {
  const turns = {
    atOnce: 0,
    pauses: [] as { limitKey: string; untilMs: number }[],
    async take() {
      turns.atOnce += 1;
      return { release: async () => void (turns.atOnce -= 1) };
    },
    async pause(limitKey: string, untilMs: number) {
      turns.pauses.push({ limitKey, untilMs });
    },
  };
  return turns;
}

/** A breaker that a test opens; keeps what it was told. */
export function fakeBreaker(): Breaker & { told: string[]; openUntilMs: number | null } {
  const breaker = {
    told: [] as string[],
    openUntilMs: null as number | null,
    admit: async () => (breaker.openUntilMs === null ? { state: "closed" as const } : { state: "open" as const, retryAtMs: breaker.openUntilMs, reason: "billing" as const }),
    succeeded: async () => void breaker.told.push("succeeded"),
    failed: async (_: string, kind: FailureKind) => void breaker.told.push(kind),
    listOpen: async () => [],
  };
  return breaker;
}
