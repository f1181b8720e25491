import type { Call } from "../call/begin-call.ts";
import type { PictureFormat } from "../pictures/add-comment.ts";

export type EndStatus = "succeeded" | "failed" | "canceled" | "aborted";
export type PredictionInput = Record<string, unknown> & { prompt: string };
export type Webhook = { url: string; events: readonly string[] };

/** A picture being made: all instants are decided at its creation, so that a poll only compares them with the clock. */
export type Prediction = {
  id: string;
  call: Call;
  account: string;
  model: string;
  version: string;
  input: PredictionInput;
  webhook: Webhook | undefined;
  createdAtMs: number;
  startsAtMs: number;
  endsAtMs: number;
  /** Until then the status is one that nobody has heard of. */
  unknownUntilMs: number;
  endStatus: EndStatus;
  error: string | null;
  picture: { widthPx: number; heightPx: number; format: PictureFormat; count: number };
  isEnded: boolean;
  ended: Promise<void>;
  tellEnd: () => void;
  dropTimers: (() => void)[];
  pollCount: number;
  downloadCount: number;
};

export const UNKNOWN_STATUS = "queued_for_capacity";

export function statusOf(prediction: Prediction, nowMs: number): string {
  if (nowMs >= prediction.endsAtMs || prediction.isEnded) return prediction.endStatus;
  if (nowMs < prediction.unknownUntilMs) return UNKNOWN_STATUS;
  return nowMs < prediction.startsAtMs ? "starting" : "processing";
}

/** The predictions of all accounts, in the order of their making. */
export class PredictionStore {
  private readonly byId = new Map<string, Prediction>();

  add(prediction: Prediction): void {
    this.byId.set(prediction.id, prediction);
  }

  find(id: string): Prediction | undefined {
    return this.byId.get(id);
  }

  /** Newest first. */
  list(account: string): Prediction[] {
    return [...this.byId.values()].filter((prediction) => prediction.account === account).reverse();
  }

  clear(): void {
    for (const prediction of this.byId.values()) for (const drop of prediction.dropTimers) drop();
    this.byId.clear();
  }
}
