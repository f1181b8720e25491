import { inTransaction, type DatabaseTransaction } from "../../database/index.ts";
import type { ControlsContext, Operator } from "./controls.context.ts";
import { insertAct, type Act } from "./controls.store.ts";

/** Does something and writes who did it into the audit log: both or neither. */
export async function actAsOperator<Result>(
  { database, events }: ControlsContext, { actor, reason }: Operator, act: Omit<Act, "actor">, work: (transaction: DatabaseTransaction) => Promise<Result>,
): Promise<Result> {
  const written = { ...act, actor, detail: { ...act.detail, ...(reason === undefined ? {} : { reason }) } };
  const result = await inTransaction(database, async (transaction) => {
    const done = await work(transaction);
    await insertAct(transaction, written);
    return done;
  });
  events.acted(written);
  return result;
}
