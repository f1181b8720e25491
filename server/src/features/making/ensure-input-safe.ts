import { judgeBy, refuseUnsafe, type TextsToCheck } from "./check-texts.ts";
import type { Making } from "./making.context.ts";
import { PROGRESS } from "./making.rules.ts";
import { getBook, hasOpening, listSavedCharacters } from "./making.store.ts";

/**
 * Nothing is asked for that the built-in layer has not judged: it answers at once. A service may take a second, in which
 * the story begins: `service` resolves when it agrees, and nothing of the story is kept or painted before.
 * A book that has an opening has passed here before.
 */
export async function ensureInputSafe(making: Making): Promise<{ service: Promise<void> }> {
  const { lease, database, bookId, moderators } = making;
  const book = await getBook(database, bookId);
  if (hasOpening(book)) return { service: Promise.resolve() };
  await lease.report({ step: "moderate_input", progress: 1 });
  const request = await gatherInput(making);
  refuseUnsafe(making, "input", await judgeBy(making, moderators.builtIn, request));
  const service = moderators.service === null ? Promise.resolve() : judgeBy(making, moderators.service, request).then((verdict) => refuseUnsafe(making, "input", verdict));
  // Whoever awaits it hears of its failure; until then it must not end the process.
  service.catch(() => {});
  await lease.report({ step: "moderate_input", progress: PROGRESS.inputChecked });
  return { service };
}

async function gatherInput({ database, bookId, userKey }: Making): Promise<TextsToCheck> {
  const book = await getBook(database, bookId);
  const saved = await listSavedCharacters(database, userKey, book.spec.character_ids ?? []);
  return {
    // The words to avoid are left out: who asks to leave out something dreadful must name it.
    texts: [book.topic, book.spec.theme, book.spec.hero?.name, book.spec.hero?.description, ...saved.flatMap((character) => [character.name, character.description])],
    language: book.language,
    stage: "input",
    part: "input",
  };
}
