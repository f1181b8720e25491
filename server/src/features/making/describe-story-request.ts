import type { StoryRequest } from "../../providers/ports.ts";
import type { Making } from "./making.context.ts";
import { listSavedCharacters, type BookRow } from "./making.store.ts";

/** What the writer is asked for, as it was accepted. */
export async function describeStoryRequest({ database, userKey }: Pick<Making, "database" | "userKey">, book: BookRow): Promise<StoryRequest> {
  const { spec } = book;
  const saved = await listSavedCharacters(database, userKey, spec.character_ids ?? []);
  return {
    topic: book.topic,
    language: book.language,
    targetAge: book.target_age,
    pageCount: book.page_count,
    seed: book.seed,
    style: book.style,
    ...(spec.theme === undefined ? {} : { theme: spec.theme }),
    ...(spec.hero === undefined ? {} : { hero: { name: spec.hero.name, ...(spec.hero.description === undefined ? {} : { description: spec.hero.description }) } }),
    savedCharacters: saved.map(({ name, description, look }) => ({ name, look, ...(description === null ? {} : { description }) })),
    avoid: spec.avoid ?? [],
  };
}
