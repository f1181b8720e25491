import { linkRulesFor, type CallGate } from "../../calls/index.ts";
import { composePictureOrder } from "../compose-picture-order.ts";
import type { Painter } from "../ports.ts";
import { classifyReplicate } from "./classify-replicate.ts";
import { makePrediction, WAIT_MS, type PictureWork } from "./make-prediction.ts";
import { modelInput } from "./model-input.ts";
import { findOrdered } from "./order-prediction.ts";
import { createPollPace } from "./poll-pace.ts";
import { createReplicateApi } from "./replicate-api.ts";

export type ReplicatePainterOptions = {
  token: string;
  /** Such as `https://api.replicate.com/v1`. */
  baseUrl: string;
  /** `owner/name`. */
  model: string;
  gate: CallGate;
  /** Paints the end papers: no model is paid for a pattern. */
  endPapers: Painter;
  /** How long one prediction is waited for. */
  waitMs?: number;
};

/** Where Replicate keeps what its models make. */
const OUTPUT_HOSTS = ["replicate.delivery", "*.replicate.delivery", "api.replicate.com"];
/** `totalMs` leaves room for the wait, the cancel at its end and the download; the waits have shorter clocks of their own. */
const CLOCKS = { firstByteMs: 30_000, idleMs: 60_000, totalMs: 240_000 };

/** Pictures by a model on Replicate. */
export function createReplicatePainter({ token, baseUrl, model, gate, endPapers, waitMs = WAIT_MS }: ReplicatePainterOptions): Painter {
  const api = createReplicateApi({ token, baseUrl });
  const rules = linkRulesFor({ baseUrl, hosts: OUTPUT_HOSTS });
  const pace = createPollPace();
  const inWork = new Set<string>();
  return {
    madeBy: model,
    isAi: true,
    async paint(request, options) {
      if (request.kind === "end-papers") return endPapers.paint(request, options);
      const order = composePictureOrder(request);
      const ended = new Set<string>();
      const work: PictureWork = {
        api, rules, pace, ended, waitMs,
        callerSignal: options.signal,
        wanted: { madeBy: model, calmZone: request.calmZone },
        order: { model, input: modelInput(model, order), isKnown: (id) => ended.has(id) || inWork.has(id) },
      };
      const mine: string[] = options.ticket === undefined ? [] : [options.ticket];
      for (const ticket of mine) inWork.add(ticket);
      try {
        const { answer, costUsd } = await gate.call({
          account: { provider: "replicate", model },
          operation: "picture",
          origin: options.origin,
          worstCase: { images: 1 },
          clocks: CLOCKS,
          signal: options.signal,
          ...(options.ticket !== undefined && { ticket: options.ticket }),
          onTicket: async (ticket) => {
            inWork.add(ticket);
            mine.push(ticket);
            await options.onTicket?.(ticket);
          },
          findOrders: async (since, signal) => (await findOrdered(api, work.order, since, signal))?.map(({ id }) => id) ?? null,
          async run(attempt) {
            const made = await makePrediction(work, attempt);
            const picture = { ...made, paintedStyle: request.style, notes: [], madeBy: model, isAi: true, seed: order.seed, promptHash: order.promptHash };
            await attempt.keepAnswer(async () => options.onPicture?.(picture));
            return { answer: picture, used: { images: 1 } };
          },
          classify: classifyReplicate,
        });
        return { ...answer, costUsd };
      } finally {
        for (const ticket of mine) inWork.delete(ticket);
      }
    },
  };
}
