import type { Language } from "@ai-story-book/contracts";
import type { Moderator, SafetyCategory } from "./ports.ts";

type SuggestTopics = (categories: readonly SafetyCategory[], language: Language) => readonly string[];

/**
 * Two moderators in turn: what the first refuses is never sent to the second, and only what both let pass is safe. When
 * one of them cannot judge, the whole cannot. `suggestTopics` gives a refusal of the second the kind words it lacks.
 */
export function createLayeredModerator(first: Moderator, second: Moderator, suggestTopics: SuggestTopics = () => []): Moderator {
  const pictureLayers = [first, second].filter((layer) => layer.checkPicture !== undefined);
  return {
    async checkTexts(input, options) {
      const verdict = await first.checkTexts(input, options);
      if (!verdict.isSafe) return verdict;
      const secondVerdict = await second.checkTexts(input, options);
      if (secondVerdict.isSafe || secondVerdict.suggestions.length > 0) return secondVerdict;
      return { ...secondVerdict, suggestions: suggestTopics(secondVerdict.categories, input.language) };
    },
    ...(pictureLayers.length === 0 ? {} : {
      async checkPicture(input, options) {
        for (const layer of pictureLayers) {
          const verdict = await layer.checkPicture!(input, options);
          if (!verdict.isSafe) return verdict;
        }
        return { isSafe: true as const };
      },
    }),
  };
}
