import { StoryPageSchema, StorySchema, type Language, type TargetAge } from "@ai-story-book/contracts";
import { describe, expect, test } from "vitest";
import type { StoryOpening, StoryPart, StoryRequest, StoryWriter } from "../src/providers/ports.ts";
import { TEST_ORIGIN } from "./call-gate.ts";

export const requestFor = (changes: Partial<StoryRequest> = {}): StoryRequest => ({
  topic: "a shy dragon who learns to share", language: "en", targetAge: "5-7", pageCount: 4, seed: 7, style: "watercolor", savedCharacters: [], avoid: [], ...changes,
});
export const askOptions = (signal: AbortSignal = new AbortController().signal) => ({ signal, origin: TEST_ORIGIN });

export async function collectParts(parts: AsyncIterable<StoryPart>): Promise<StoryPart[]> {
  const collected: StoryPart[] = [];
  for await (const part of parts) collected.push(part);
  return collected;
}

export const openingOf = (parts: readonly StoryPart[]): StoryOpening => parts.find((part) => part.kind === "opening")!.opening;
export const pagesOf = (parts: readonly StoryPart[]) => parts.flatMap((part) => (part.kind === "page" ? [part.page] : []));

type Subject = {
  name: string;
  /** A writer that is able to write the request. */
  open(request: StoryRequest): StoryWriter;
  written: readonly { language: Language; targetAge: TargetAge; pageCount: number }[];
};

/** What every writer of stories does alike: builtin and models. */
export function describeStoryWriter({ name, open, written }: Subject): void {
  describe(`${name} as a writer of stories`, () => {
    test.each(written)("gives an opening, $pageCount pages in their order and an end, fit to be stored ($language, $targetAge)", async (book) => {
      const request = requestFor(book);
      const parts = await collectParts(open(request).writeStory(request, { ...askOptions(), soFar: null }));
      expect(parts.map((part) => part.kind)).toEqual(["opening", ...Array.from({ length: book.pageCount }, () => "page"), "end"]);
      expect(pagesOf(parts).map(({ pageNumber }) => pageNumber)).toEqual(Array.from({ length: book.pageCount }, (_, index) => index + 1));
      const end = parts.at(-1)!;
      StorySchema.parse({ ...openingOf(parts), pages: pagesOf(parts), language: request.language, targetAge: request.targetAge, seed: request.seed, notes: end.kind === "end" ? end.notes : [] });
    });

    test("scenes name only characters of the story, each once, the first of all the hero", async () => {
      const request = requestFor();
      const parts = await collectParts(open(request).writeStory(request, { ...askOptions(), soFar: null }));
      const ids = openingOf(parts).characters.map(({ id }) => id);
      expect(openingOf(parts).characters[0]!.role).toBe("hero");
      for (const { scene } of [openingOf(parts).cover, ...pagesOf(parts)]) {
        const cast = scene.cast.map(({ characterId }) => characterId);
        expect(cast.length).toBeGreaterThan(0);
        expect(ids).toEqual(expect.arrayContaining(cast));
        expect(new Set(cast).size).toBe(cast.length);
      }
    });

    test("every picture is ordered in English words and with the whole look of who is in it", async () => {
      const request = requestFor();
      const parts = await collectParts(open(request).writeStory(request, { ...askOptions(), soFar: null }));
      for (const page of pagesOf(parts)) {
        for (const { characterId } of page.scene.cast) expect(page.imagePrompt).toContain(openingOf(parts).characters.find(({ id }) => id === characterId)!.imagePrompt);
        expect(page.imagePrompt).toMatch(/no text/i);
      }
    });

    test("goes on after a crash with the pages that are missing", async () => {
      const request = requestFor();
      const whole = await collectParts(open(request).writeStory(request, { ...askOptions(), soFar: null }));
      const soFar = { opening: openingOf(whole), pages: pagesOf(whole).slice(0, 2) };
      const rest = await collectParts(open(request).writeStory(request, { ...askOptions(), soFar }));
      expect(pagesOf(rest).map(({ pageNumber }) => pageNumber)).toEqual(expect.arrayContaining([3, 4]));
      expect(rest.at(-1)!.kind).toBe("end");
      for (const page of pagesOf(rest)) StoryPageSchema.parse(page);
    });

    test("writes nothing for who no longer wants it", async () => {
      const request = requestFor();
      const stopped = AbortSignal.abort(new Error("not wanted any more"));
      await expect(collectParts(open(request).writeStory(request, { ...askOptions(stopped), soFar: null }))).rejects.toThrow(/not wanted any more/);
    });
  });
}
