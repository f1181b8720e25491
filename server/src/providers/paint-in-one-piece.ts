import { acceptPicture, type Account, type CallAttempt, type CallGate, type Failure } from "../calls/index.ts";
import { composePictureOrder, type PictureOrder } from "./compose-picture-order.ts";
import type { Painter } from "./ports.ts";

export type WholePictureVendor = {
  account: Account;
  /** The answer comes when the picture is done, which may take more than a minute. */
  clocks: { firstByteMs: number; idleMs: number; totalMs: number };
  /** One request; resolves with the bytes of one picture. */
  generate(order: PictureOrder, attempt: Pick<CallAttempt, "signal" | "requestId">): Promise<Uint8Array>;
  classify(error: unknown): Failure;
};

/** A painter over a vendor that answers with the picture itself. `endPapers` paints the end papers: no model is paid for a pattern. */
export function createWholePainter({ account, clocks, generate, classify }: WholePictureVendor, { gate, endPapers }: { gate: CallGate; endPapers: Painter }): Painter {
  const madeBy = account.model;
  return {
    madeBy,
    isAi: true,
    async paint(request, options) {
      if (request.kind === "end-papers") return endPapers.paint(request, options);
      const order = composePictureOrder(request);
      const { answer, costUsd } = await gate.call({
        account, clocks, classify,
        operation: "picture",
        origin: options.origin,
        signal: options.signal,
        worstCase: { images: 1 },
        async run(attempt) {
          const bytes = await generate(order, attempt);
          attempt.heard();
          attempt.use({ images: 1 });
          const picture = {
            ...(await acceptPicture(bytes, { madeBy, calmZone: request.calmZone })),
            paintedStyle: request.style, notes: [], madeBy, isAi: true, seed: order.seed, promptHash: order.promptHash,
          };
          await attempt.keepAnswer(async () => options.onPicture?.(picture));
          return { answer: picture, used: { images: 1 } };
        },
      });
      return { ...answer, costUsd };
    },
  };
}
