import { createOpenAI } from "@ai-sdk/openai";
import { generateImage } from "ai";
import type { CallGate } from "../../calls/index.ts";
import { createWholePainter } from "../paint-in-one-piece.ts";
import type { Painter } from "../ports.ts";
import { classifyOpenAiPicture } from "./classify-openai-picture.ts";

export type OpenAiPainterOptions = {
  apiKey: string;
  /** Such as `https://api.openai.com/v1`. */
  baseUrl: string;
  model: string;
  gate: CallGate;
  endPapers: Painter;
};

const CLOCKS = { firstByteMs: 150_000, idleMs: 30_000, totalMs: 180_000 };

/** Pictures by OpenAI. Its models take no seed: a redraw differs by its words alone. */
export function createOpenAiPainter({ apiKey, baseUrl, model, ...parts }: OpenAiPainterOptions): Painter {
  const image = createOpenAI({ apiKey, baseURL: baseUrl }).image(model);
  const openai = optionsFor(model);
  return createWholePainter({
    account: { provider: "openai", model },
    clocks: CLOCKS,
    classify: classifyOpenAiPicture,
    async generate({ prompt }, { signal, requestId }) {
      const made = await generateImage({
        model: image, prompt, n: 1, size: "1024x1024", maxRetries: 0, abortSignal: signal, headers: { "x-client-request-id": requestId }, providerOptions: { openai },
      });
      return made.image.uint8Array;
    },
  }, parts);
}

/** JPEG is a third of PNG on the way; medium is what the price table reckons with. Older models know neither word. */
function optionsFor(model: string): Record<string, string> {
  return /gpt-image/.test(model) ? { quality: "medium", outputFormat: "jpeg" } : {};
}
