import type { FastifyRequest } from "fastify";
import type { BillRow } from "../bill/bill.ts";
import type { Units } from "../bill/prices.ts";
import { formatIdentity, type CallIdentity } from "../draws/call-identity.ts";
import { drawCall, type CallDraw } from "../draws/draw-call.ts";
import { hashWords } from "../draws/seeded-random.ts";
import { FAULT_HEADER, type ChosenFault } from "../faults/choose-fault.ts";
import type { FaultName, Operation } from "../faults/fault-table.ts";
import { VendorRefusal, type VendorAnswer } from "../http/vendor-answer.ts";
import { findIdentity } from "./find-identity.ts";
import type { Simulation } from "./simulation.ts";

/** One call from its arrival to its bill. */
export type Call = {
  operation: Operation;
  identity: CallIdentity;
  row: BillRow;
  draw: CallDraw;
  fault: ChosenFault | undefined;
  arrivedAtMs: number;
  endedAtMs: number | null;
  leave: () => void;
};

type Asked = {
  request: FastifyRequest;
  provider: "openai" | "replicate";
  account: string;
  operation: Operation;
  model: string;
  lane: string;
  /** What makes two calls the same; also what markers of faults are looked for in. */
  content: string;
  idPrefix: string;
  /** The answer of a fault that makes this call no call at all. */
  faultAnswer: (name: FaultName, fault: ChosenFault) => VendorAnswer | undefined;
  limitAnswer: (retryAfterSeconds: number, limit: number) => VendorAnswer;
};

const TAIL_FACTOR = 10;

/** Names the call, opens its row of the bill, and refuses it where a fault or the account's limit says so. */
export function beginCall(simulation: Simulation, asked: Asked): Call {
  const { seed, profile, clock, gate, bill, faults, identities, calls } = simulation;
  const identity = findIdentity(identities, asked.request.headers, asked.operation, asked.content);
  const header = asked.request.headers[FAULT_HEADER];
  const chosen = faults.choose({ seed, identity, operation: asked.operation, prompt: asked.content, header: typeof header === "string" ? header : undefined });
  const fault = chosen && { ...chosen, settings: { ...chosen.settings, retryAfterSeconds: chosen.settings.retryAfterSeconds ?? usualWaitSeconds(chosen.name, clock.scale) } };
  const name = formatIdentity(identity);
  const vendorId = `${asked.idPrefix}${hashWords(26, seed, name, asked.operation, identities.next(`id ${asked.operation} ${name}`))}`;
  const row = bill.open({ provider: asked.provider, operation: asked.operation, model: asked.model, identity: name, account: asked.account, vendorId });
  row.fault = fault?.name ?? null;
  const draw = drawCall(profile, seed, identity);
  const call: Call = { operation: asked.operation, identity, row, draw: fault?.name === "slow-tail" ? slower(draw) : draw, fault, arrivedAtMs: clock.nowMs(), endedAtMs: null, leave: () => {} };
  calls.push(call);

  const refusal = fault && asked.faultAnswer(fault.name, fault);
  if (refusal) {
    endCall(simulation, call, { outcome: fault.name, billed: false, units: {} });
    throw new VendorRefusal(refusal);
  }
  const entered = gate.enter(asked.account, asked.lane, name);
  if (typeof entered !== "function") {
    endCall(simulation, call, { outcome: "refused", billed: false, units: {} });
    throw new VendorRefusal(asked.limitAnswer(entered.retryAfterSeconds * clock.scale, entered.limit));
  }
  call.leave = entered;
  return call;
}

/** Books what became of the call and gives its place in the account back; only the first time counts. */
export function endCall(simulation: Simulation, call: Call, end: { outcome: string; billed: boolean; units: Units }): void {
  if (call.endedAtMs !== null) return;
  call.endedAtMs = simulation.clock.nowMs();
  call.leave();
  simulation.bill.settle(call.row, end);
}

/** Whole seconds, for some vendors tell the wait in words only. */
function usualWaitSeconds(name: FaultName, scale: number): number {
  return Math.max(1, Math.ceil((name === "low-credit-throttled" ? 10 : 2) * scale));
}

function slower(draw: CallDraw): CallDraw {
  return {
    firstTokenMs: draw.firstTokenMs * TAIL_FACTOR,
    tokensPerSecond: draw.tokensPerSecond / TAIL_FACTOR,
    moderationMs: draw.moderationMs * TAIL_FACTOR,
    pictureMs: draw.pictureMs * TAIL_FACTOR,
    speechMs: draw.speechMs * TAIL_FACTOR,
    isTail: true,
  };
}
