import type { PaintedPicture, Painter, PictureRequest } from "./ports.ts";

const SEED = 1;
const MOTIFS = [{ kind: "flower" }, { kind: "leaf" }, { kind: "star" }] as const;

type HiredPainter = Painter & { close(): Promise<void> };

/**
 * End papers for books whose pages a model paints: one pattern a style, painted here once in the life of the process by a
 * painter that is hired for it, so that no painting threads wait for work that never comes. Other pictures are not painted.
 */
export function shareEndPapers(hire: () => HiredPainter): Painter {
  const patterns = new Map<string, Promise<PaintedPicture>>();
  return {
    madeBy: "AI Story Book illustrator",
    isAi: false,
    paint(request, options) {
      if (request.kind !== "end-papers") throw new Error("only end papers are painted here");
      const known = patterns.get(request.style);
      if (known !== undefined) return known;
      const painter = hire();
      const common: PictureRequest = { ...request, characters: [], motifs: MOTIFS, seed: SEED };
      // It serves all books: none of them may cancel it for the others.
      const pattern = painter.paint(common, { ...options, signal: new AbortController().signal }).finally(() => painter.close());
      patterns.set(request.style, pattern);
      pattern.catch(() => patterns.delete(request.style));
      return pattern;
    },
  };
}
