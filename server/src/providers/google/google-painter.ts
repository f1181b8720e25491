import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { generateImage, NoImageGeneratedError } from "ai";
import { acceptPicture, CallFailure, type CallGate } from "../../calls/index.ts";
import { composePictureOrder } from "../compose-picture-order.ts";
import type { Painter } from "../ports.ts";
import { classifyGoogleFinish, classifyGooglePicture } from "./classify-google-picture.ts";

export type GooglePainterOptions = {
  apiKey: string;
  /** Such as `https://generativelanguage.googleapis.com/v1beta`. */
  baseUrl: string;
  model: string;
  gate: CallGate;
  /** Paints the end papers: no model is paid for a pattern. */
  endPapers: Painter;
};

/** The answer comes in one piece when the picture is done. */
const CLOCKS = { firstByteMs: 120_000, idleMs: 30_000, totalMs: 150_000 };

/** Pictures by Google's Gemini models that paint. */
export function createGooglePainter({ apiKey, baseUrl, model, gate, endPapers }: GooglePainterOptions): Painter {
  const image = createGoogleGenerativeAI({ apiKey, baseURL: baseUrl }).image(model);
  return {
    madeBy: model,
    isAi: true,
    async paint(request, options) {
      if (request.kind === "end-papers") return endPapers.paint(request, options);
      const { prompt, promptHash, seed } = composePictureOrder(request);
      const { answer, costUsd } = await gate.call({
        account: { provider: "google", model },
        operation: "picture",
        origin: options.origin,
        signal: options.signal,
        worstCase: { images: 1 },
        clocks: CLOCKS,
        classify: classifyGooglePicture,
        async run(attempt) {
          const made = await generateImage({
            model: image, prompt, seed, n: 1, aspectRatio: "1:1", maxRetries: 0, abortSignal: attempt.signal, headers: { "x-client-request-id": attempt.requestId },
          }).catch(sayWhyNone);
          attempt.heard();
          attempt.use({ images: 1 });
          return { answer: await acceptPicture(made.image.uint8Array, { madeBy: model, calmZone: request.calmZone }), used: { images: 1 } };
        },
      });
      return { ...answer, paintedStyle: request.style, notes: [], madeBy: model, isAi: true, seed, promptHash, costUsd };
    },
  };
}

/** An answer without a picture says why in what the vendor adds to it. */
function sayWhyNone(error: unknown): never {
  if (!NoImageGeneratedError.isInstance(error)) throw error;
  const google = error.calls?.[0]?.providerMetadata?.["google"] as { finishReason?: unknown; promptFeedback?: { blockReason?: unknown } | null } | undefined;
  const word = (value: unknown): string => (typeof value === "string" ? value.slice(0, 40) : "");
  const blocked = word(google?.promptFeedback?.blockReason);
  throw new CallFailure(blocked === "" ? classifyGoogleFinish(word(google?.finishReason), false) : classifyGoogleFinish(blocked, true), { cause: error });
}
