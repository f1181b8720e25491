import type { PaintedPicture, Painter, PictureRequest } from "./ports.ts";

const SEED = 1;
const MOTIFS = [{ kind: "flower" }, { kind: "leaf" }, { kind: "star" }] as const;

/**
 * End papers for books whose pages a model paints: one pattern a style, painted once in the life of the process. Other
 * pictures are not painted.
 */
export function shareEndPapers(paintPattern: (request: PictureRequest) => Promise<PaintedPicture>): Painter {
  const patterns = new Map<string, Promise<PaintedPicture>>();
  return {
    madeBy: "AI Story Book illustrator",
    isAi: false,
    paint(request) {
      if (request.kind !== "end-papers") throw new Error("only end papers are painted here");
      const known = patterns.get(request.style);
      if (known !== undefined) return known;
      // It serves all books, so none of them can cancel it for the others.
      const pattern = paintPattern({ ...request, characters: [], motifs: MOTIFS, seed: SEED });
      patterns.set(request.style, pattern);
      pattern.catch(() => patterns.delete(request.style));
      return pattern;
    },
  };
}
