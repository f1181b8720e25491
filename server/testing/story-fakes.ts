import type { CharacterSheet, Scene, StoryPage } from "@ai-story-book/contracts";
import type { Moderator, StoryPart, StoryRequest, StoryWriter } from "../src/providers/ports.ts";

const MINA: CharacterSheet = {
  id: "mina", name: "Mina", role: "hero", look: { species: "dragon", age: "child", mainColor: "green", outfit: [{ kind: "scarf", color: "red" }] },
  description: "a small green dragon with a red scarf", imagePrompt: "a small green dragon with a red scarf",
};
const MEADOW: Scene = {
  setting: "meadow", timeOfDay: "day", weather: "clear", shot: "medium", props: [],
  cast: [{ characterId: "mina", pose: "walk", emotion: "happy" }],
};

const fakePage = (pageNumber: number): StoryPage => ({
  pageNumber, beat: pageNumber === 1 ? "opening" : "try", text: `Mina walks over the meadow for the ${pageNumber}. time.`, scene: MEADOW,
  imagePrompt: "a small green dragon with a red scarf walks over a meadow", altText: "Mina walks over the meadow",
});

export type FakeStoryWriter = StoryWriter & { requests: StoryRequest[]; beforePage: (pageNumber: number) => Promise<void> };

/** Writes the same little story each time; a test may hold it up before any page. */
export function fakeStoryWriter(changes: { page?: (page: StoryPage) => StoryPage } = {}): FakeStoryWriter {
  const writer: FakeStoryWriter = {
    madeBy: "fake writer",
    isAi: false,
    requests: [],
    beforePage: async () => {},
    canWrite: () => true,
    async *writeStory(request): AsyncGenerator<StoryPart> {
      writer.requests.push(request);
      yield { kind: "opening", opening: {
        title: "Mina and the Meadow", dedication: "For all who walk", refrains: [], characters: [MINA],
        cover: { scene: MEADOW, imagePrompt: "a small green dragon", altText: "Mina on a meadow" }, motifs: [{ kind: "flower" }],
      } };
      for (let pageNumber = 1; pageNumber <= request.pageCount; pageNumber += 1) {
        await writer.beforePage(pageNumber);
        yield { kind: "page", page: (changes.page ?? ((page) => page))(fakePage(pageNumber)) };
      }
      yield { kind: "end", notes: [{ code: "FAKE", detail: "a story for tests" }] };
    },
  };
  return writer;
}

/** Refuses what contains the word "gore", and keeps what it was asked. */
export function fakeModerator(): Moderator & { judged: { texts: readonly string[]; stage: string }[] } {
  const judged: { texts: readonly string[]; stage: string }[] = [];
  return {
    judged,
    async checkTexts({ texts, stage }) {
      judged.push({ texts, stage });
      const isSafe = !texts.some((text) => text.includes("gore"));
      return isSafe ? { isSafe } : { isSafe, categories: ["violence"], suggestions: ["a kind dragon"] };
    },
  };
}
