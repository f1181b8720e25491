import type { StoryRequest } from "../../providers/ports.ts";
import type { Making } from "./making.context.ts";
import { listSavedCharacters, type BookRow } from "./making.store.ts";

/** What the writer is asked for, as it was accepted. */
export async function describeStoryRequest({ database, userKey }: Pick<Making, "database" | "userKey">, book: BookRow): Promise<StoryRequest> {
  const { spec } = book;
  const saved = book.given_cast ?? (await listSavedCharacters(database, userKey, spec.character_ids ?? []));
  const { hero } = spec;
  return {
    topic: book.topic,
    language: book.language,
    targetAge: book.target_age,
    pageCount: book.page_count,
    seed: book.seed,
    style: book.style,
    ...(spec.theme === undefined ? {} : { theme: spec.theme }),
    ...(hero === undefined ? {} : { hero: { name: hero.name, ...(hero.description === undefined ? {} : { description: hero.description }) } }),
    ...(book.retold_from === null ? {} : { retelling: book.retold_from }),
    savedCharacters: saved.map(({ name, description, look }) => ({ name, look, ...(description === null || description === "" ? {} : { description }) })),
    avoid: spec.avoid ?? [],
  };
}
