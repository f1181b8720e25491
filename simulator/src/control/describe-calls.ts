import type { BillRow } from "../bill/bill.ts";
import type { Simulation } from "../call/simulation.ts";
import type { CallDraw } from "../draws/draw-call.ts";

/** A row of the bill with its times (simulated milliseconds since the start), what was drawn for it, and the tokens of what a model wrote. */
export type CallReport = BillRow & { arrivedAtMs: number; endedAtMs: number | null; draw: CallDraw; tokens?: readonly string[] };

export function describeCalls(simulation: Simulation): CallReport[] {
  return simulation.calls.map(({ row, arrivedAtMs, endedAtMs, draw, tokens }) => ({ ...row, arrivedAtMs, endedAtMs, draw, ...(tokens === undefined ? {} : { tokens }) }));
}
