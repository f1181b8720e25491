import { createIllustrator } from "@ai-story-book/illustrator";
import type { PaintedPicture, Painter, PictureRequest } from "../../ports.ts";

export type BuiltinPainter = Painter & {
  paint(request: PictureRequest, options: { signal: AbortSignal }): Promise<PaintedPicture>;
  close(): Promise<void>;
};

const MADE_BY = "AI Story Book illustrator";

/** The illustrator as a vendor: a pool of painting threads that lives as long as the process. */
export function createBuiltinPainter(options: { threads?: number } = {}): BuiltinPainter {
  const illustrator = createIllustrator(options);
  return {
    madeBy: MADE_BY,
    isAi: false,
    async paint(request, { signal }) {
      const picture = await illustrator.paint(request, { signal });
      return { ...picture, madeBy: MADE_BY, isAi: false, seed: request.seed, costUsd: 0 };
    },
    close: () => illustrator.close(),
  };
}
