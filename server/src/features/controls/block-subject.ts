import { AppError } from "../../errors/index.ts";
import { actAsOperator } from "./act-as-operator.ts";
import type { ControlsContext, Operator } from "./controls.context.ts";
import { cancelQueuedJobs, insertBlock, type BlockKind } from "./controls.store.ts";
import { readAddressRange, writeAddressRange } from "./read-address-range.ts";

export type Subject = { kind: BlockKind; subject: string };

/** Shuts a user or an address out of everything that writes. A user's waiting jobs are canceled; what runs goes on. Fails with VALIDATION. */
export async function blockSubject(context: ControlsContext, operator: Operator, asked: Subject): Promise<{ subject: string; canceledJobs: number }> {
  const subject = nameSubject(asked);
  const canceledJobs = await actAsOperator(context, operator, { action: `${asked.kind}.block`, subject }, async (transaction) => {
    await insertBlock(transaction, { kind: asked.kind, subject, reason: operator.reason ?? null, createdBy: operator.actor });
    return asked.kind === "user" ? cancelQueuedJobs(transaction, subject) : 0;
  });
  return { subject, canceledJobs };
}

/** One way of writing each subject. Fails with VALIDATION. */
export function nameSubject({ kind, subject }: Subject): string {
  if (kind === "user") return subject;
  const range = readAddressRange(subject);
  if (range === null) throw new AppError("VALIDATION", { errors: [{ field: "subject", message: "must be an address or a range such as 203.0.113.0/24, at widest /8 (IPv6: /16)" }] });
  return writeAddressRange(range);
}
