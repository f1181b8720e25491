import type { BillRow } from "../bill/bill.ts";
import type { CallIdentity } from "../draws/call-identity.ts";
import type { CallDraw } from "../draws/draw-call.ts";
import type { ChosenFault } from "../faults/choose-fault.ts";
import type { Operation } from "../faults/fault-table.ts";

/** One call from its arrival to its bill. */
export type Call = {
  operation: Operation;
  identity: CallIdentity;
  row: BillRow;
  draw: CallDraw;
  fault: ChosenFault | undefined;
  arrivedAtMs: number;
  /** All that a model would write if nothing broke off. */
  tokens?: readonly string[];
  endedAtMs: number | null;
  leave: () => void;
};
