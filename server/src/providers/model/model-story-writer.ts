import type { CallGate } from "../../calls/index.ts";
import type { LanguageModel } from "../language-model.ts";
import type { ReadingMeasurer, StoryPart, StoryRequest, StoryWriter } from "../ports.ts";
import { askModel } from "./ask-model.ts";
import { openPartChannel } from "./part-channel.ts";
import { StoryInProgress } from "./story-in-progress.ts";

export type ModelStoryWriterParts = { languageModel: LanguageModel; gate: CallGate; reading: ReadingMeasurer };

/** Stories by a language model: one streamed answer, each part given as soon as it is complete and never before. */
export function createModelStoryWriter({ languageModel, gate, reading }: ModelStoryWriterParts): StoryWriter {
  const ask = { languageModel, gate };
  const limitsOf = ({ language, targetAge }: StoryRequest) =>
    reading.measurePage({ text: "", language, targetAge, refrains: [] });
  return {
    madeBy: languageModel.madeBy,
    isAi: true,
    canWrite: () => true,

    async *writeStory(request, { signal, origin, soFar }) {
      signal.throwIfAborted();
      const channel = openPartChannel<StoryPart>();
      // Who stops reading stops the call.
      const stopped = new AbortController();
      const story = new StoryInProgress({ request, limits: limitsOf(request), takesLongLists: languageModel.takesLongLists, soFar, onPart: (part) => channel.give(part) });
      const write = async () => {
        await askModel({ ...ask, work: story, origin, signal: AbortSignal.any([signal, stopped.signal]) });
        channel.give({ kind: "end", notes: [] });
        channel.close();
      };
      const call = write().catch((error: unknown) => channel.fail(error));
      try {
        yield* channel.parts();
      } finally {
        stopped.abort();
        await call;
      }
    },

    async retellPage(request, { soFar, pageNumber, wish }, { signal, origin }) {
      const problems = ["The reader wants to see this page told another way: new words, and other things to see where the story allows."];
      if (wish !== undefined) problems.push(`The parent wishes for this page: ${wish}`);
      const story = new StoryInProgress({ request, limits: limitsOf(request), takesLongLists: languageModel.takesLongLists, soFar, wrong: [{ pageNumber, problems }], onPart: () => {} });
      await askModel({ ...ask, work: story, origin, signal });
      return story.writtenPages()[0] ?? null;
    },

    async rewritePages(request, { soFar, pages }, { signal, origin }) {
      const story = new StoryInProgress({ request, limits: limitsOf(request), takesLongLists: languageModel.takesLongLists, soFar, wrong: pages, onPart: () => {} });
      await askModel({ ...ask, work: story, origin, signal });
      return story.writtenPages();
    },
  };
}
