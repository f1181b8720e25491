import { createIllustrator } from "@ai-story-book/illustrator";
import type { Painter } from "../../ports.ts";

export type BuiltinPainter = Painter & { close(): Promise<void> };

/** The illustrator as a vendor: a pool of painting threads that lives as long as the process. */
export function createBuiltinPainter(): BuiltinPainter {
  const illustrator = createIllustrator();
  return {
    madeBy: "AI Story Book illustrator",
    isAi: false,
    paint: (request, { signal }) => illustrator.paint(request, { signal }),
    close: () => illustrator.close(),
  };
}
