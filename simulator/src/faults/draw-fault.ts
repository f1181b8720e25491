import { formatIdentity, type CallIdentity } from "../draws/call-identity.ts";
import { drawChoice, drawUniform } from "../draws/seeded-random.ts";
import type { FaultRule } from "./fault-rules.ts";
import { describeFault, findFaults, type FaultName, type Operation } from "./fault-table.ts";

/**
 * The fault that a rule with a rate gives this call, if any. Pure: a limit that knows of faults
 * can be computed offline. Counts are not looked at, for they depend on the order of calls.
 */
export function drawFault(rule: FaultRule, seed: number | string, identity: CallIdentity, operation: Operation, prompt = ""): FaultName | undefined {
  if (rule.operation !== undefined && rule.operation !== operation) return undefined;
  if (!matches(rule, identity, prompt)) return undefined;
  const names = rule.faults.flatMap((word) => findFaults(word)).filter((name) => describeFault(name).operations.includes(operation));
  if (names.length === 0) return undefined;
  const purpose = `fault ${rule.faults.join(" ")}`;
  const name = formatIdentity(identity);
  if (drawUniform(seed, name, operation, purpose) >= (rule.rate ?? 1)) return undefined;
  return drawChoice(names, seed, name, operation, purpose, "which");
}

function matches(rule: FaultRule, identity: CallIdentity, prompt: string): boolean {
  const { book, step, page, attempt, prompt: words } = rule.match ?? {};
  return (
    (book === undefined || book === identity.book) &&
    (step === undefined || step === identity.step) &&
    (page === undefined || page === identity.page) &&
    (attempt === undefined || attempt === identity.attempt) &&
    (words === undefined || prompt.includes(words))
  );
}
