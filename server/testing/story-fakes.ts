import type { CharacterSheet, Scene, StoryPage } from "@ai-story-book/contracts";
import type { Moderator, PageToRetell, PageToRewrite, StoryOpening, StoryPart, StoryRequest, StorySoFar, StoryWriter } from "../src/providers/ports.ts";

const MINA: CharacterSheet = {
  id: "mina", name: "Mina", role: "hero", look: { species: "dragon", age: "child", mainColor: "green", outfit: [{ kind: "scarf", color: "red" }] },
  description: "a small green dragon with a red scarf", imagePrompt: "a small green dragon with a red scarf",
};
const MEADOW: Scene = {
  setting: "meadow", timeOfDay: "day", weather: "clear", shot: "medium", props: [],
  cast: [{ characterId: "mina", pose: "walk", emotion: "happy" }],
};

const OPENING: StoryOpening = {
  title: "Mina and the Meadow", dedication: "For all who walk", refrains: [], characters: [MINA],
  cover: { scene: MEADOW, imagePrompt: "a small green dragon", altText: "Mina on a meadow" }, motifs: [{ kind: "flower" }],
};

const fakePage = (pageNumber: number): StoryPage => ({
  pageNumber, beat: pageNumber === 1 ? "opening" : "try", text: `Mina walks over the meadow for the ${pageNumber}. time.`, scene: MEADOW,
  imagePrompt: "a small green dragon with a red scarf walks over a meadow", altText: "Mina walks over the meadow",
});

export type FakeStoryWriter = StoryWriter & { requests: StoryRequest[]; retellings: PageToRetell[]; tellAgain: (retelling: PageToRetell) => string | null; beforePage: (pageNumber: number) => Promise<void> };

export type FakeModelWriter = FakeStoryWriter & { goneOn: (StorySoFar | null)[]; rewrites: (readonly PageToRewrite[])[] };

/**
 * A writer as a model is: `texts` gives what it writes for a page the first time, the second and so on; null leaves the
 * page out. Without an entry the page is right.
 */
export function fakeModelWriter(texts: Readonly<Record<number, readonly (string | null)[]>> = {}): FakeModelWriter {
  const times = new Map<number, number>();
  const write = (pageNumber: number): StoryPage | null => {
    const time = times.get(pageNumber) ?? 0;
    times.set(pageNumber, time + 1);
    const text = texts[pageNumber]?.[time];
    return text === null ? null : { ...fakePage(pageNumber), ...(text === undefined ? {} : { text }) };
  };
  const writer: FakeModelWriter = {
    ...fakeStoryWriter(),
    madeBy: "fake model",
    isAi: true,
    goneOn: [],
    rewrites: [],
    async *writeStory(request, { soFar }) {
      writer.requests.push(request);
      writer.goneOn.push(soFar);
      if (soFar === null) yield { kind: "opening", opening: OPENING };
      for (let pageNumber = 1; pageNumber <= request.pageCount; pageNumber += 1) {
        if (soFar?.pages.some((page) => page.pageNumber === pageNumber)) continue;
        await writer.beforePage(pageNumber);
        const page = write(pageNumber);
        if (page !== null) yield { kind: "page", page, promptHash: "abc" };
      }
      yield { kind: "end", notes: [] };
    },
    async rewritePages(_, { pages }) {
      writer.rewrites.push(pages);
      return pages.flatMap(({ pageNumber }) => write(pageNumber) ?? []).map((page) => ({ page, promptHash: "def" }));
    },
  };
  return writer;
}

/** Writes the same little story each time; a test may hold it up before any page. */
export function fakeStoryWriter(changes: { page?: (page: StoryPage) => StoryPage } = {}): FakeStoryWriter {
  const writer: FakeStoryWriter = {
    madeBy: "fake writer",
    isAi: false,
    requests: [],
    beforePage: async () => {},
    canWrite: () => true,
    retellings: [],
    async retellPage(_, retelling) {
      writer.retellings.push(retelling);
      const text = writer.tellAgain(retelling);
      return text === null ? null : { page: { ...fakePage(retelling.pageNumber), text, altText: "Mina told anew" }, promptHash: "fed" };
    },
    tellAgain: ({ pageNumber, variant }) => `Mina walks on page ${pageNumber} another way, ${variant}.`,
    async *writeStory(request): AsyncGenerator<StoryPart> {
      writer.requests.push(request);
      yield { kind: "opening", opening: OPENING };
      for (let pageNumber = 1; pageNumber <= request.pageCount; pageNumber += 1) {
        await writer.beforePage(pageNumber);
        yield { kind: "page", page: (changes.page ?? ((page) => page))(fakePage(pageNumber)) };
      }
      yield { kind: "end", notes: [{ code: "FAKE", detail: "a story for tests" }] };
    },
  };
  return writer;
}

export type FakeModerator = Moderator & { judged: { texts: readonly string[]; stage: string }[] };

/** Refuses what contains the word "gore", and keeps what it was asked. */
export function fakeModerator(): FakeModerator {
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
