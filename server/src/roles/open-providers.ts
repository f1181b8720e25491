import type { CallGate } from "../calls/index.ts";
import type { ChosenProviders } from "../config/index.ts";
import { createAnthropicLanguageModel } from "../providers/anthropic/anthropic-language-model.ts";
import { suggestTopics } from "../providers/builtin/moderation/suggest-topics.ts";
import { paintApart } from "../providers/builtin/painter/paint-apart.ts";
import { createBuiltinStoryWriter } from "../providers/builtin/story-writer/builtin-story-writer.ts";
import { createGoogleLanguageModel } from "../providers/google/google-language-model.ts";
import { createGooglePainter } from "../providers/google/google-painter.ts";
import type { LanguageModel } from "../providers/language-model.ts";
import { createModelStoryWriter } from "../providers/model/model-story-writer.ts";
import { createCompatibleLanguageModel } from "../providers/openai-compatible/compatible-language-model.ts";
import { createCompatibleNarrator } from "../providers/openai-compatible/compatible-narrator.ts";
import { createOpenAiLanguageModel } from "../providers/openai/openai-language-model.ts";
import { createOpenAiModerator } from "../providers/openai/openai-moderator.ts";
import { createOpenAiNarrator } from "../providers/openai/openai-narrator.ts";
import { createOpenAiPainter } from "../providers/openai/openai-painter.ts";
import type { Moderator, Narrator, Painter } from "../providers/ports.ts";
import { createReplicatePainter } from "../providers/replicate/replicate-painter.ts";
import { shareEndPapers } from "../providers/share-end-papers.ts";
import { openBuiltinArtists, openBuiltinHelpers } from "./open-builtin-providers.ts";
import type { Providers } from "./start-making.ts";

/** Those who make books, as the environment chooses them. What is built in is always there for measures, judgement and binding. */
export function openProviders(chosen: ChosenProviders, gate: CallGate): Providers & { close(): Promise<void> } {
  const { story, pictures, moderation, speech } = chosen;
  const { painter, ...builtIn } = openHouse(pictures, gate);
  return {
    ...builtIn,
    painter,
    storyWriter: story.provider === "builtin" ? createBuiltinStoryWriter() : createModelStoryWriter({ languageModel: openLanguageModel(story), gate, reading: builtIn.reading }),
    narrator: openNarrator(speech, gate),
    moderators: { ...builtIn.moderators, service: moderation.provider === "builtin" ? null : withSuggestions(createOpenAiModerator({ ...moderation, gate })) },
  };
}

function openHouse(pictures: ChosenProviders["pictures"], gate: CallGate): Omit<Providers, "storyWriter"> & { close(): Promise<void> } {
  if (pictures.provider === "builtin") return openBuiltinArtists();
  return { ...openBuiltinHelpers(), painter: openPainter(pictures, gate, shareEndPapers(paintApart)) };
}

/** A service says what is wrong; what to ask for instead is ours to say. */
function withSuggestions(service: Moderator): Moderator {
  return {
    ...service,
    async checkTexts(input, options) {
      const verdict = await service.checkTexts(input, options);
      return verdict.isSafe ? verdict : { ...verdict, suggestions: suggestTopics(verdict.categories, input.language) };
    },
  };
}

function openLanguageModel({ provider, ...access }: Exclude<ChosenProviders["story"], { provider: "builtin" }>): LanguageModel {
  switch (provider) {
    case "openai": return createOpenAiLanguageModel(access);
    case "anthropic": return createAnthropicLanguageModel(access);
    case "google": return createGoogleLanguageModel(access);
    case "openai-compatible": return createCompatibleLanguageModel(access);
  }
}

function openPainter({ provider, apiKey, ...access }: Exclude<ChosenProviders["pictures"], { provider: "builtin" }>, gate: CallGate, endPapers: Painter): Painter {
  switch (provider) {
    case "replicate": return createReplicatePainter({ ...access, token: apiKey, gate, endPapers });
    case "openai": return createOpenAiPainter({ ...access, apiKey, gate, endPapers });
    case "google": return createGooglePainter({ ...access, apiKey, gate, endPapers });
  }
}

function openNarrator(speech: ChosenProviders["speech"], gate: CallGate): Narrator | null {
  switch (speech.provider) {
    case "none": return null;
    case "openai": return createOpenAiNarrator({ ...speech, gate });
    case "openai-compatible": return createCompatibleNarrator({ ...speech, gate });
  }
}
