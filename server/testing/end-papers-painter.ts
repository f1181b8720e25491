import sharp from "sharp";
import type { Painter } from "../src/providers/ports.ts";

/** Stands for the painter that makes the end papers of a model's book. */
export function endPapersPainter(): Painter {
  const madeBy = "end papers";
  return {
    madeBy,
    isAi: false,
    async paint(request) {
      const jpeg = await sharp({ create: { width: 16, height: 16, channels: 3, background: "#dce4d2" } }).jpeg().toBuffer();
      return { jpeg, widthPx: 16, heightPx: 16, heads: [], calmZone: null, paintedStyle: request.style, notes: [], madeBy, isAi: false, seed: request.seed, costUsd: 0 };
    },
  };
}
