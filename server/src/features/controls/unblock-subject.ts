import { AppError } from "../../errors/index.ts";
import { actAsOperator } from "./act-as-operator.ts";
import { nameSubject, type Subject } from "./block-subject.ts";
import type { ControlsContext, Operator } from "./controls.context.ts";
import { deleteBlock } from "./controls.store.ts";

/** Lets a user or an address in again. Fails with NOT_FOUND when it is not blocked in exactly this form. */
export async function unblockSubject(context: ControlsContext, operator: Operator, asked: Subject): Promise<void> {
  const subject = nameSubject(asked);
  await actAsOperator(context, operator, { action: `${asked.kind}.unblock`, subject }, async (transaction) => {
    if (!(await deleteBlock(transaction, asked.kind, subject))) throw new AppError("NOT_FOUND");
  });
}
