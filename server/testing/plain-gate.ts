import type { CallGate, ProviderCall, Units } from "../src/calls/index.ts";

export type PlainGate = CallGate & { used: Units[]; tickets: string[] };

/** Runs each call once: no turns, no money, no second try. Errors come out as the adapter threw them. */
export function plainGate(): PlainGate {
  const gate: PlainGate = {
    used: [],
    tickets: [],
    async call<Answer>(call: ProviderCall<Answer>) {
      const { answer } = await call.run({
        signal: call.signal,
        tryNumber: 1,
        requestId: `${call.origin.bookId}/${call.origin.part}/${call.origin.attempt}/1`,
        ticket: call.ticket ?? null,
        async keepTicket(ticket) {
          gate.tickets.push(ticket);
          await call.onTicket?.(ticket);
        },
        keepAnswer: (keep) => keep(),
        heard: () => {},
        use: (units) => void gate.used.push(units),
      });
      return { answer, costUsd: 0.003, tryNumber: 1 };
    },
  };
  return gate;
}
