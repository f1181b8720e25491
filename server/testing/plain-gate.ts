import type { CallGate } from "../src/calls/index.ts";

/** A gate that makes each call once and books nothing; keeps the tickets it was given. */
export function plainGate(): CallGate & { tickets: string[] } {
  const tickets: string[] = [];
  return {
    tickets,
    async call({ run, signal, ticket, onTicket }) {
      const { answer } = await run({
        signal, tryNumber: 1, requestId: "test", ticket: ticket ?? null, heard() {}, use() {},
        async keepTicket(kept) {
          tickets.push(kept);
          await onTicket?.(kept);
        },
      });
      return { answer, costUsd: 0, tryNumber: 1 };
    },
  };
}
