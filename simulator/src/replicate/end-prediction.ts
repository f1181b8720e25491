import { endCall } from "../call/begin-call.ts";
import type { Simulation } from "../call/simulation.ts";
import { sendWebhook } from "./send-webhook.ts";
import type { EndStatus, Prediction } from "./prediction.ts";

/** Ends a prediction now: books it, gives its place back, tells its webhook. Whoever never fetches the picture pays, too. */
export function endPrediction(simulation: Simulation, prediction: Prediction): void {
  if (prediction.isEnded) return;
  prediction.isEnded = true;
  for (const drop of prediction.dropTimers) drop();
  const { call, endStatus, picture } = prediction;
  const isBilled = isEndBilled(prediction);
  endCall(simulation, call, { outcome: outcomeOf(prediction), billed: isBilled, units: isBilled ? { pictures: picture.count } : {} });
  if (endStatus === "succeeded" && call.fault?.name === "unsafe-picture") simulation.hasUnsafePictures = true;
  prediction.tellEnd();
  sendWebhook(simulation, prediction, "completed");
}

/** Canceled work is billed, aborted work never is; what fails is free, unless its fault says otherwise. */
function isEndBilled({ endStatus, call }: Prediction): boolean {
  const byStatus: Record<EndStatus, boolean> = { succeeded: call.fault?.billed ?? true, failed: call.fault?.billed ?? false, canceled: true, aborted: false };
  return byStatus[endStatus];
}

function outcomeOf({ call, endStatus }: Prediction): string {
  if (endStatus === "canceled" || endStatus === "aborted") return endStatus;
  return call.fault?.name ?? "ok";
}
