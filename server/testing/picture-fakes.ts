import sharp from "sharp";
import type { Bindery, Painter, PictureRequest, ReadingMeasurer } from "../src/providers/ports.ts";

export type FakePainter = Painter & { painted: string[]; beforePainting: (request: PictureRequest, signal: AbortSignal) => Promise<void> };

/** Paints tiny one-coloured JPEGs and keeps the keys of what it painted. */
export function fakePainter(): FakePainter {
  const painter: FakePainter = {
    madeBy: "fake painter",
    isAi: false,
    painted: [],
    beforePainting: async () => {},
    async paint(request, { signal, onPicture }) {
      await painter.beforePainting(request, signal);
      signal.throwIfAborted();
      painter.painted.push(request.key);
      const picture = {
        jpeg: await tinyJpeg(), widthPx: 16, heightPx: 16, heads: [], calmZone: null,
        paintedStyle: request.style, madeBy: painter.madeBy, isAi: painter.isAi, seed: request.seed, notes: [{ code: "FAKE", detail: "a picture for tests" }],
      };
      if (painter.isAi) await onPicture?.(picture);
      return { ...picture, costUsd: 0 };
    },
  };
  return painter;
}

let tiny: Promise<Uint8Array> | undefined;
const tinyJpeg = (): Promise<Uint8Array> =>
  (tiny ??= sharp({ create: { width: 16, height: 16, channels: 3, background: "#4f8f5b" } }).jpeg().toBuffer());

/** Binds nothing but the count of the pages. */
export const fakeBindery = (): Bindery => ({
  planCalmZones: ({ pages }) => pages.map(() => null),
  bind: async (gather) => {
    const { pictures } = await gather();
    return { pdf: Buffer.from(`%PDF ${pictures.pages.length}`), epub: Buffer.from(`EPUB ${pictures.pages.length}`), notes: [] };
  },
});

export const fakeReading = (): ReadingMeasurer => ({
  measureReading: ({ pages }) => ({ words_per_page: pages.length, flesch_kincaid_grade: null, longest_sentence_words: 8 }),
  measurePage: ({ text }) => {
    const words = text.split(" ").length;
    return { words, leastWords: 3, mostWords: 12, sentences: 1, mostSentences: 3, isInLanguage: true, problems: words > 12 ? ["It is too long."] : [] };
  },
});
