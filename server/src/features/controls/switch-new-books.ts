import { actAsOperator } from "./act-as-operator.ts";
import type { ControlsContext, Operator } from "./controls.context.ts";
import { storeSetting } from "./controls.store.ts";

/** The emergency switch: new work is refused while it is off; reads, downloads and running jobs go on. */
export async function switchNewBooks(context: ControlsContext, operator: Operator, isOn: boolean): Promise<void> {
  await actAsOperator(context, operator, { action: isOn ? "books.on" : "books.off" }, (transaction) =>
    storeSetting(transaction, { name: "new_books", value: isOn, reason: operator.reason ?? null, changedBy: operator.actor }));
}
