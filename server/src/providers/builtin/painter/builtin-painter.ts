import { createIllustrator } from "@ai-story-book/illustrator";
import type { Painter } from "../../ports.ts";

export type BuiltinPainter = Painter & { close(): Promise<void> };

/** The illustrator as a vendor: a pool of painting threads that lives as long as the process. */
export function createBuiltinPainter(): BuiltinPainter {
  const illustrator = createIllustrator();
  const by = { madeBy: "AI Story Book illustrator", isAi: false };
  return {
    ...by,
    paint: async (request, { signal }) => ({ ...(await illustrator.paint(request, { signal })), ...by, seed: request.seed, costUsd: 0 }),
    close: () => illustrator.close(),
  };
}
