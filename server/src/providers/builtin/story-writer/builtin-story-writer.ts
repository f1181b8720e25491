import { canWrite, retellPage, writeStory } from "@ai-story-book/storyteller";
import type { StoryWriter } from "../../ports.ts";

/** The storyteller as a vendor: a story of our own, whole at once, handed out in the order of a stream. */
export function createBuiltinStoryWriter(): StoryWriter {
  return {
    madeBy: "AI Story Book storyteller",
    isAi: false,
    canWrite,
    async *writeStory(request, { signal }) {
      signal.throwIfAborted();
      const { pages, notes, title, dedication, refrains, characters, cover, motifs } = writeStory(request);
      yield { kind: "opening", opening: { title, dedication, refrains, characters, cover, motifs } };
      for (const page of pages) yield { kind: "page", page };
      yield { kind: "end", notes };
    },
    async retellPage(request, { soFar, pageNumber, variant, told }, { signal }) {
      signal.throwIfAborted();
      const page = retellPage(request, { cast: soFar.opening.characters, pageNumber, variant, told });
      return page === null ? null : { page };
    },
  };
}
