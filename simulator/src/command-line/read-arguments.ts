import { parseArgs } from "node:util";
import type { AccountLimits, LaneLimits } from "../account/account-limits.ts";
import { isProfileName } from "../draws/profiles.ts";
import { parseFaultRules, type FaultRule } from "../faults/fault-rules.ts";
import type { SimulatorOptions } from "../start-simulator.ts";

export type Arguments = { action: "help" } | { action: "print-prices" } | { action: "list-faults" } | { action: "serve"; options: SimulatorOptions };

const DEFAULT_PORT = 8787;
const LANES = ["openai/text", "openai/pictures", "openai/moderation", "openai/speech", "replicate/pictures"];

/** Throws a sentence for an argument that makes no sense. */
export function readArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      help: { type: "boolean", short: "h" },
      "print-prices": { type: "boolean" },
      "list-faults": { type: "boolean" },
      port: { type: "string" },
      host: { type: "string" },
      seed: { type: "string" },
      profile: { type: "string" },
      "time-scale": { type: "string" },
      faults: { type: "string" },
      fault: { type: "string", multiple: true },
      limit: { type: "string", multiple: true },
      model: { type: "string", multiple: true },
      "tokens-per-event": { type: "string" },
    },
  });
  if (values.help === true) return { action: "help" };
  if (values["print-prices"] === true) return { action: "print-prices" };
  if (values["list-faults"] === true) return { action: "list-faults" };
  const profile = values.profile ?? "A";
  if (!isProfileName(profile)) throw new Error(`--profile is A, B, C or null, not "${profile}".`);
  return {
    action: "serve",
    options: {
      profile,
      port: readNumber("--port", values.port ?? String(DEFAULT_PORT), 0, 65_535),
      host: values.host,
      seed: values.seed,
      timeScale: readNumber("--time-scale", values["time-scale"] ?? "1", 0.001, 100),
      faults: [...(values.fault ?? []).flatMap(parseFaultRules), ...readRate(values.faults)],
      limits: Object.assign({}, ...(values.limit ?? []).map(readLimit)) as AccountLimits,
      models: values.model,
      tokensPerEvent: readNumber("--tokens-per-event", values["tokens-per-event"] ?? "1", 1, 1000),
    },
  };
}

/** A share of all calls, with faults that a client can outlive; or rules, like `--fault`. */
function readRate(text: string | undefined): FaultRule[] {
  if (text === undefined) return [];
  return /^[0-9.]+$/.test(text) ? parseFaultRules(`recoverable:${text}`) : parseFaultRules(text);
}

/** `replicate/pictures=5`, `openai/text=/500`, `openai/text=20/500`: in flight, per minute. */
function readLimit(text: string): AccountLimits {
  const match = /^([a-z/]+)=(\d+)?(?:\/(\d+))?$/.exec(text);
  if (!match || !LANES.includes(match[1]!)) throw new Error(`--limit is lane=inFlight[/perMinute] with a lane of ${LANES.join(", ")}, not "${text}".`);
  const limits: LaneLimits = {};
  if (match[2] !== undefined) limits.inFlight = Number(match[2]);
  if (match[3] !== undefined) limits.perMinute = Number(match[3]);
  return { [match[1]!]: limits };
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!(value >= least && value <= most)) throw new Error(`${name} is a number from ${least} to ${most}, not "${text}".`);
  return value;
}
