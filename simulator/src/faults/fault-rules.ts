import { OPERATIONS, findFaults, type Operation } from "./fault-table.ts";

/** Numbers and words that shape a fault. */
export type FaultSettings = {
  /** The wait that a refusal names. */
  retryAfterSeconds?: number | undefined;
  /** How many tokens come before a stream breaks; default about half of them. */
  afterTokens?: number | undefined;
  delayMs?: number | undefined;
  /** The vendor's code, for example `credit_balance_exhausted`. */
  code?: string | undefined;
};

export type FaultRule = FaultSettings & {
  /** Names, rows (`O1`), groups (`stream`), `recoverable` or `all`; where several fit, the identity chooses. */
  faults: readonly string[];
  /** Share of the calls, chosen by seed and identity; default all of them. */
  rate?: number | undefined;
  /** At most this many calls. */
  count?: number | undefined;
  operation?: Operation | undefined;
  match?: { book?: string; step?: string; page?: number; attempt?: number; prompt?: string } | undefined;
  /** Overrides what the table says. */
  billed?: boolean | undefined;
};

type Match = NonNullable<FaultRule["match"]>;
const MATCH_KEYS = ["book", "step", "page", "attempt", "prompt"] as const satisfies (keyof Match)[];
const SETTING_KEYS = ["retryAfterSeconds", "afterTokens", "delayMs", "code"] as const satisfies (keyof FaultSettings)[];

/** Reads `recoverable:0.1,nsfw@page=7,chat/insufficient-quota*1`: `[operation/]fault[@key=value&key=value][:rate][*count]`, separated by commas. */
export function parseFaultRules(text: string): FaultRule[] {
  return text.split(",").map((part) => part.trim()).filter((part) => part !== "").map(parseFaultRule);
}

function parseFaultRule(text: string): FaultRule {
  const match = /^(?:([a-z]+)\/)?([A-Za-z0-9-]+)(?:@(.+?))?(?::([0-9.]+))?(?:\*(\d+))?$/.exec(text);
  if (!match) throw new Error(`"${text}" is not [operation/]fault[@key=value][:rate][*count].`);
  const [, operation, fault, selector, rate, count] = match;
  const rule: FaultRule = { faults: [fault!], ...readSelector(selector) };
  if (operation !== undefined) rule.operation = operation as Operation;
  if (rate !== undefined) rule.rate = Number(rate);
  if (count !== undefined) rule.count = Number(count);
  checkFaultRule(rule);
  return rule;
}

function readSelector(selector: string | undefined): Partial<FaultRule> {
  const read: Record<string, unknown> = {};
  const match: Record<string, unknown> = {};
  for (const pair of selector?.split("&") ?? []) {
    const [key = "", value = ""] = pair.split(/=(.*)/s);
    if ((MATCH_KEYS as readonly string[]).includes(key)) match[key] = key === "page" || key === "attempt" ? Number(value) : value;
    else if (key === "billed") read[key] = value === "true";
    else if ((SETTING_KEYS as readonly string[]).includes(key)) read[key] = key === "code" ? value : Number(value);
    else throw new Error(`"${key}" is not one of ${[...MATCH_KEYS, ...SETTING_KEYS, "billed"].join(", ")}.`);
  }
  return Object.keys(match).length > 0 ? { ...read, match } : read;
}

/** Throws a sentence when a rule could never do what it says. */
export function checkFaultRule(rule: FaultRule): void {
  if (!Array.isArray(rule.faults) || rule.faults.length === 0) throw new Error("A fault rule names at least one fault.");
  const specs = rule.faults.flatMap((word) => findFaults(word));
  if (specs.length === 0) throw new Error("A fault rule names at least one fault.");
  if (rule.operation !== undefined && !OPERATIONS.includes(rule.operation)) throw new Error(`"${rule.operation}" is not one of ${OPERATIONS.join(", ")}.`);
  if (rule.rate !== undefined && !(rule.rate >= 0 && rule.rate <= 1)) throw new Error("A rate is between 0 and 1.");
}
