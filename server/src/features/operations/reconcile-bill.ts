import { actAsOperator, type Operator } from "../controls/index.ts";
import { reconcileCalls, type BillLine, type Reconciliation } from "../costs/index.ts";
import type { OperationsContext } from "./operations.context.ts";

type Bill = { lines: readonly BillLine[]; complete_for?: { provider: string; from: string; until: string } | undefined };

/**
 * Lays a vendor's bill beside the ledger. Every call is put right by itself, so that calls which are being made wait for one
 * line and not for the bill; the audit log has the act before the first, and after a crash the same bill goes on where it was.
 */
export async function reconcileBill(context: OperationsContext, operator: Operator, { lines, complete_for: completeFor }: Bill): Promise<Reconciliation> {
  const usd = Number(lines.reduce((sum, line) => sum + line.usd, 0).toFixed(9));
  await actAsOperator(context, operator, { action: "costs.reconcile", detail: { lines: lines.length, usd, ...(completeFor === undefined ? {} : { complete_for: completeFor }) } }, async () => {});
  return reconcileCalls(context, {
    lines,
    ...(completeFor === undefined ? {} : { isCompleteFor: { provider: completeFor.provider, from: new Date(completeFor.from), until: new Date(completeFor.until) } }),
  });
}
