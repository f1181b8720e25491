import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { generateImage, NoImageGeneratedError } from "ai";
import { CallFailure, type CallGate } from "../../calls/index.ts";
import { createWholePainter } from "../paint-in-one-piece.ts";
import type { Painter } from "../ports.ts";
import { classifyGoogleFinish, classifyGooglePicture } from "./classify-google-picture.ts";

export type GooglePainterOptions = {
  apiKey: string;
  /** Such as `https://generativelanguage.googleapis.com/v1beta`. */
  baseUrl: string;
  model: string;
  gate: CallGate;
  endPapers: Painter;
};

const CLOCKS = { firstByteMs: 120_000, idleMs: 30_000, totalMs: 150_000 };

/** Pictures by Google's Gemini models that paint. */
export function createGooglePainter({ apiKey, baseUrl, model, ...parts }: GooglePainterOptions): Painter {
  const image = createGoogleGenerativeAI({ apiKey, baseURL: baseUrl }).image(model);
  return createWholePainter({
    account: { provider: "google", model },
    clocks: CLOCKS,
    classify: classifyGooglePicture,
    async generate({ prompt, seed }, { signal, requestId }) {
      const made = await generateImage({
        model: image, prompt, seed, n: 1, aspectRatio: "1:1", maxRetries: 0, abortSignal: signal, headers: { "x-client-request-id": requestId },
      }).catch(sayWhyNone);
      return made.image.uint8Array;
    },
  }, parts);
}

/** An answer without a picture says why in what the vendor adds to it. */
function sayWhyNone(error: unknown): never {
  if (!NoImageGeneratedError.isInstance(error)) throw error;
  const google = error.calls?.[0]?.providerMetadata?.["google"] as { finishReason?: unknown; promptFeedback?: { blockReason?: unknown } | null } | undefined;
  const word = (value: unknown): string => (typeof value === "string" ? value.slice(0, 40) : "");
  const blocked = word(google?.promptFeedback?.blockReason);
  throw new CallFailure(blocked === "" ? classifyGoogleFinish(word(google?.finishReason), false) : classifyGoogleFinish(blocked, true), { cause: error });
}
