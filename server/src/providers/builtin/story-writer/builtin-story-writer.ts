import { BUILTIN_LANGUAGES } from "@ai-story-book/contracts";
import type { StoryWriter } from "../../ports.ts";

/**
 * The storyteller as a vendor: a story of our own, whole at once, handed out in the order of a stream. Its stories and its
 * grammar are loaded where they are told, not where models write.
 */
export function createBuiltinStoryWriter(): StoryWriter {
  const storyteller = import("@ai-story-book/storyteller");
  storyteller.catch(() => {});
  return {
    madeBy: "AI Story Book storyteller",
    isAi: false,
    canWrite: (language) => BUILTIN_LANGUAGES.some((known) => known === language),
    async *writeStory(request, { signal }) {
      signal.throwIfAborted();
      const { writeStory } = await storyteller;
      const { pages, notes, title, dedication, refrains, characters, cover, motifs } = writeStory(request);
      yield { kind: "opening", opening: { title, dedication, refrains, characters, cover, motifs } };
      for (const page of pages) yield { kind: "page", page };
      yield { kind: "end", notes };
    },
    async retellPage(request, { soFar, pageNumber, variant, told }, { signal }) {
      signal.throwIfAborted();
      const { retellPage } = await storyteller;
      const page = retellPage(request, { cast: soFar.opening.characters, pageNumber, variant, told });
      return page === null ? null : { page };
    },
  };
}
