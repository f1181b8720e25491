import type { FastifyReply, FastifyRequest } from "fastify";
import { beginCall, endCall } from "../call/begin-call.ts";
import type { Simulation } from "../call/simulation.ts";
import { hashWords } from "../draws/seeded-random.ts";
import { replicateCreateAnswer, serverError, throttled } from "../faults/replicate-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import { hang, resetConnection } from "../http/break-connection.ts";
import { authenticate } from "./authenticate.ts";
import { describePrediction } from "./describe-prediction.ts";
import { endPrediction } from "./end-prediction.ts";
import { planPrediction, readCancelAfter } from "./plan-prediction.ts";
import type { Prediction, PredictionStore } from "./prediction.ts";
import { readInput } from "./read-input.ts";
import { sendWebhook } from "./send-webhook.ts";

export type CreateBody = { version?: string; input?: unknown; webhook?: string; webhook_events_filter?: string[] };
const LONGEST_WAIT_SECONDS = 60;

/** Takes an order for a picture and answers with the prediction, at once or when it is done. */
export async function createPrediction(simulation: Simulation, store: PredictionStore, request: FastifyRequest<{ Body: CreateBody }>, reply: FastifyReply, model: string): Promise<FastifyReply> {
  const account = authenticate(simulation, request);
  const { input, picture } = readInput(request.body?.input);
  const call = beginCall(simulation, {
    request, provider: "replicate", account, operation: "prediction", model, lane: "replicate/pictures", content: `${input.prompt}\nseed ${String(input["seed"] ?? "")}`, idPrefix: "",
    faultAnswer: (name, { settings }) => replicateCreateAnswer(name, settings),
    limitAnswer: (retryAfterSeconds) => throttled(Math.ceil(retryAfterSeconds), true),
  });
  const fault = call.fault?.name;
  if (fault === "create-hang") {
    await hang(reply);
    endCall(simulation, call, { outcome: fault, billed: false, units: {} });
    return reply;
  }
  let tellEnd = () => {};
  const ended = new Promise<void>((resolve) => (tellEnd = resolve));
  const prediction: Prediction = {
    id: call.row.vendorId, call, account, model, version: hashWords(64, model), input, picture, ...planPrediction(call, readCancelAfter(headerOf(request, "cancel-after"))),
    webhook: request.body.webhook === undefined ? undefined : { url: request.body.webhook, events: request.body.webhook_events_filter ?? ["start", "output", "logs", "completed"] },
    createdAtMs: call.arrivedAtMs, isEnded: false, ended, tellEnd, dropTimers: [], pollCount: 0, downloadCount: 0,
  };
  store.add(prediction);
  schedule(simulation, prediction);
  if (fault === "create-answer-lost") throw new VendorRefusal(serverError());
  if (fault === "create-reset") {
    resetConnection(reply);
    return reply;
  }
  const waitSeconds = readWait(headerOf(request, "prefer"));
  if (waitSeconds > 0) await Promise.race([ended, simulation.clock.waitUntil(call.arrivedAtMs + waitSeconds * 1000)]);
  const isLate = waitSeconds > 0 && !prediction.isEnded;
  return reply.code(isLate ? 202 : 201).send(describePrediction(simulation, prediction));
}

function schedule(simulation: Simulation, prediction: Prediction): void {
  const { clock } = simulation;
  const now = clock.nowMs();
  if (prediction.endsAtMs <= now) return endPrediction(simulation, prediction);
  if (prediction.webhook && prediction.startsAtMs < prediction.endsAtMs) prediction.dropTimers.push(clock.after(prediction.startsAtMs - now, () => tellStart(simulation, prediction)));
  prediction.dropTimers.push(clock.after(prediction.endsAtMs - now, () => endPrediction(simulation, prediction)));
}

function tellStart(simulation: Simulation, prediction: Prediction): void {
  // A timer may come a little early; what it tells of has begun all the same.
  prediction.startsAtMs = Math.min(prediction.startsAtMs, simulation.clock.nowMs());
  sendWebhook(simulation, prediction, "start");
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const header = request.headers[name];
  return typeof header === "string" ? header : undefined;
}

/** `wait`, or `wait=` up to 60 seconds. */
function readWait(prefer: string | undefined): number {
  const match = /\bwait(?:=(\d+))?/.exec(prefer ?? "");
  if (!match) return 0;
  return Math.min(LONGEST_WAIT_SECONDS, Number(match[1] ?? LONGEST_WAIT_SECONDS));
}
