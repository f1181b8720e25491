import { createOpenAI } from "@ai-sdk/openai";
import { generateImage } from "ai";
import { acceptPicture, type CallGate } from "../../calls/index.ts";
import { composePictureOrder } from "../compose-picture-order.ts";
import type { Painter } from "../ports.ts";
import { classifyOpenAiPicture } from "./classify-openai-picture.ts";

export type OpenAiPainterOptions = {
  apiKey: string;
  /** Such as `https://api.openai.com/v1`. */
  baseUrl: string;
  model: string;
  gate: CallGate;
  /** Paints the end papers: no model is paid for a pattern. */
  endPapers: Painter;
};

/** The answer comes in one piece when the picture is done, which may take more than a minute. */
const CLOCKS = { firstByteMs: 150_000, idleMs: 30_000, totalMs: 180_000 };

/** Pictures by OpenAI. Its models take no seed: a redraw differs by its words alone. */
export function createOpenAiPainter({ apiKey, baseUrl, model, gate, endPapers }: OpenAiPainterOptions): Painter {
  const image = createOpenAI({ apiKey, baseURL: baseUrl }).image(model);
  const openai = optionsFor(model);
  return {
    madeBy: model,
    isAi: true,
    async paint(request, options) {
      if (request.kind === "end-papers") return endPapers.paint(request, options);
      const { prompt, promptHash, seed } = composePictureOrder(request);
      const { answer, costUsd } = await gate.call({
        account: { provider: "openai", model },
        operation: "picture",
        origin: options.origin,
        signal: options.signal,
        worstCase: { images: 1 },
        clocks: CLOCKS,
        classify: classifyOpenAiPicture,
        async run(attempt) {
          const made = await generateImage({
            model: image, prompt, n: 1, size: "1024x1024", maxRetries: 0, abortSignal: attempt.signal,
            headers: { "x-client-request-id": attempt.requestId }, providerOptions: { openai },
          });
          attempt.heard();
          attempt.use({ images: 1 });
          return { answer: await acceptPicture(made.image.uint8Array, { madeBy: model, calmZone: request.calmZone }), used: { images: 1 } };
        },
      });
      return { ...answer, paintedStyle: request.style, notes: [], madeBy: model, isAi: true, seed, promptHash, costUsd };
    },
  };
}

/** JPEG is a third of PNG on the way; medium is what the price table reckons with. Older models know neither word. */
function optionsFor(model: string): Record<string, string> {
  return /gpt-image/.test(model) ? { quality: "medium", outputFormat: "jpeg" } : {};
}
