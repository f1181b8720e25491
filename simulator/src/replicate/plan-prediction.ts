import type { Call } from "../call/begin-call.ts";
import type { FaultName } from "../faults/fault-table.ts";
import { replicateFailureText } from "../faults/replicate-answers.ts";
import type { EndStatus } from "./prediction.ts";

export type Plan = { startsAtMs: number; endsAtMs: number; unknownUntilMs: number; endStatus: EndStatus; error: string | null };

/** The share of a picture's time before its model runs. */
const STARTING_SHARE = 0.1;
const COLD_BOOT_MS = 60_000;
const PLATFORM_LIMIT_MS = 30 * 60_000;
const NEVER_MS = 24 * 60 * 60_000;

/** When a prediction starts and ends, and how; `cancelAfterMs` is the deadline its client has set. */
export function planPrediction(call: Call, cancelAfterMs: number): Plan {
  const created = call.arrivedAtMs;
  const { fault } = call;
  const bootMs = fault?.name === "cold-boot" ? (fault.settings.delayMs ?? COLD_BOOT_MS) : 0;
  const startsAtMs = created + bootMs + call.draw.pictureMs * STARTING_SHARE;
  const usual: Plan = { startsAtMs, endsAtMs: created + bootMs + call.draw.pictureMs, unknownUntilMs: 0, endStatus: "succeeded", error: null };
  const planned = fault ? spoil(usual, fault.name, created, replicateFailureText(fault.name, fault.settings)) : usual;
  const deadlineMs = created + cancelAfterMs;
  if (deadlineMs >= planned.endsAtMs) return planned;
  return { ...planned, endsAtMs: deadlineMs, endStatus: deadlineMs < planned.startsAtMs ? "aborted" : "canceled", error: null };
}

function spoil(plan: Plan, fault: FaultName, createdAtMs: number, failure: string | undefined): Plan {
  if (failure !== undefined) return { ...plan, endStatus: "failed", error: failure };
  switch (fault) {
    case "aborted": return { ...plan, endsAtMs: plan.startsAtMs, endStatus: "aborted" };
    case "canceled-by-vendor": return { ...plan, endStatus: "canceled" };
    case "unknown-status": return { ...plan, unknownUntilMs: (createdAtMs + plan.endsAtMs) / 2 };
    case "unknown-status-forever": return { ...plan, startsAtMs: createdAtMs + NEVER_MS, endsAtMs: createdAtMs + NEVER_MS, unknownUntilMs: createdAtMs + NEVER_MS, endStatus: "aborted" };
    case "prediction-stuck": return { ...plan, endsAtMs: createdAtMs + PLATFORM_LIMIT_MS, endStatus: "failed", error: "Prediction timed out after 30 minutes." };
    default: return plan;
  }
}

/** `120s`, `2m`, `1h` or seconds; no deadline when there is no header. */
export function readCancelAfter(header: string | undefined): number {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(header ?? "");
  if (!match || header === undefined || header === "") return Infinity;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
