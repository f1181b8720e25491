import type { CallIdentity } from "../draws/call-identity.ts";
import { drawFault } from "./draw-fault.ts";
import { checkFaultRule, type FaultRule, type FaultSettings } from "./fault-rules.ts";
import { describeFault, findFaults, type FaultName, type Operation } from "./fault-table.ts";

export type ChosenFault = { name: FaultName; billed: boolean; settings: FaultSettings };

/** A request header that names a fault for this one call. */
export const FAULT_HEADER = "x-simulator-fault";
/** `[[fault:name]]` in a prompt is a fault for every call with this prompt; `[[fault:name*2]]` for the first two of a page. */
const MARKER = /\[\[fault:([A-Za-z0-9-]+)(?:\*(\d+))?\]\]/g;

type Asked = { seed: number | string; identity: CallIdentity; operation: Operation; prompt: string; header: string | undefined };

/** Decides for each call whether it goes wrong: by header, by marker in the prompt, then by the rules in their order. */
export class FaultChooser {
  private rules: { rule: FaultRule; left: number }[] = [];
  private markersSeen = new Map<string, number>();

  setRules(rules: readonly FaultRule[]): void {
    for (const rule of rules) checkFaultRule(rule);
    this.rules = rules.map((rule) => ({ rule, left: rule.count ?? Infinity }));
    this.markersSeen.clear();
  }

  addRules(rules: readonly FaultRule[]): void {
    for (const rule of rules) checkFaultRule(rule);
    this.rules.push(...rules.map((rule) => ({ rule, left: rule.count ?? Infinity })));
  }

  listRules(): (FaultRule & { left: number | null })[] {
    return this.rules.map(({ rule, left }) => ({ ...rule, left: Number.isFinite(left) ? left : null }));
  }

  choose(asked: Asked): ChosenFault | undefined {
    const named = this.findNamed(asked);
    if (named) return { name: named, billed: describeFault(named).billed, settings: {} };
    for (const entry of this.rules) {
      const name = entry.left > 0 ? drawFault(entry.rule, asked.seed, asked.identity, asked.operation, asked.prompt) : undefined;
      if (!name) continue;
      entry.left -= 1;
      const { retryAfterSeconds, afterTokens, delayMs, code, billed } = entry.rule;
      return { name, billed: billed ?? describeFault(name).billed, settings: { retryAfterSeconds, afterTokens, delayMs, code } };
    }
    return undefined;
  }

  private findNamed(asked: Asked): FaultName | undefined {
    if (asked.header) return applicable(asked.header, asked.operation);
    for (const [, word, most] of asked.prompt.matchAll(MARKER)) {
      const name = applicable(word!, asked.operation);
      if (!name) continue;
      const key = `${asked.identity.book}/${asked.identity.step}/${asked.identity.page}/${name}`;
      const seen = this.markersSeen.get(key) ?? 0;
      this.markersSeen.set(key, seen + 1);
      if (seen < Number(most ?? Infinity)) return name;
    }
    return undefined;
  }
}

/** A word nobody knows is no fault here: prompts are written by people. */
function applicable(word: string, operation: Operation): FaultName | undefined {
  try {
    return findFaults(word).find((name) => describeFault(name).operations.includes(operation));
  } catch {
    return undefined;
  }
}
