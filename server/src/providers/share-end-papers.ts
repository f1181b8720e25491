import type { PaintedPicture, Painter, PictureRequest } from "./ports.ts";

const SEED = 1;
const MOTIFS = [{ kind: "flower" }, { kind: "leaf" }, { kind: "star" }] as const;

/** End papers for books whose pages a model paints: one pattern a style, painted here once in the life of the process. Other pictures are not painted. */
export function shareEndPapers(painter: Painter): Painter {
  const patterns = new Map<string, Promise<PaintedPicture>>();
  return {
    madeBy: painter.madeBy,
    isAi: painter.isAi,
    paint(request, options) {
      if (request.kind !== "end-papers") throw new Error("only end papers are painted here");
      const known = patterns.get(request.style);
      if (known !== undefined) return known;
      const common: PictureRequest = { ...request, characters: [], motifs: MOTIFS, seed: SEED };
      // It serves all books: none of them may cancel it for the others.
      const pattern = painter.paint(common, { ...options, signal: new AbortController().signal });
      patterns.set(request.style, pattern);
      pattern.catch(() => patterns.delete(request.style));
      return pattern;
    },
  };
}
