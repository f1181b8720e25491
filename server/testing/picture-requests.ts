import type { CharacterSheet, Scene } from "@ai-story-book/contracts";
import type { CallOrigin } from "../src/calls/index.ts";
import type { PictureRequest } from "../src/providers/ports.ts";

const MINA: CharacterSheet = {
  id: "mina", name: "Mina", role: "hero", look: { species: "dragon", age: "child", mainColor: "green", outfit: [{ kind: "scarf", color: "red" }] },
  description: "a small green dragon with a red scarf", imagePrompt: "a small green dragon with a red scarf",
};
const MEADOW: Scene = {
  setting: "meadow", timeOfDay: "day", weather: "clear", shot: "medium", props: [],
  cast: [{ characterId: "mina", pose: "walk", emotion: "happy" }],
};

type PageRequest = Exclude<PictureRequest, { kind: "end-papers" }>;

export const pageRequest = (changes: Partial<PageRequest> = {}): PageRequest => ({
  kind: "page", key: "page-3", scene: MEADOW, characters: [MINA], style: "watercolor", seed: 7, calmZone: null, redraw: 0,
  imagePrompt: "A small green dragon with a red scarf walks over a meadow, watercolor picture-book illustration.", ...changes,
});

export const endPapersRequest = (): PictureRequest => ({ kind: "end-papers", key: "end-papers", characters: [MINA], motifs: [{ kind: "flower" }], style: "watercolor", seed: 7 });

export const pictureOrigin = (): CallOrigin => ({
  userKey: "user_test", bookId: "book-1", jobId: "job-1", attempt: 1, step: "draw_pages", part: "page-3", deadlineAt: Date.now() + 600_000,
});

export const askOptions = () => ({ signal: new AbortController().signal, origin: pictureOrigin() });
