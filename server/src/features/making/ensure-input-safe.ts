import { checkTexts } from "./check-texts.ts";
import type { Making } from "./making.context.ts";
import { PROGRESS } from "./making.rules.ts";
import { getBook, hasOpening, listSavedCharacters } from "./making.store.ts";

/** Nothing is made from what has not been judged. A book that has an opening has passed here before. */
export async function ensureInputSafe(making: Making): Promise<void> {
  const { lease, database, bookId, userKey } = making;
  const book = await getBook(database, bookId);
  if (hasOpening(book)) return;
  await lease.report({ step: "moderate_input", progress: 1 });
  const saved = await listSavedCharacters(database, userKey, book.spec.character_ids ?? []);
  await checkTexts(making, {
    // The words to avoid are left out: who asks to leave out something dreadful must name it.
    texts: [book.topic, book.spec.theme, book.spec.hero?.name, book.spec.hero?.description, ...saved.flatMap((character) => [character.name, character.description])],
    language: book.language,
    stage: "input",
  });
  await lease.report({ step: "moderate_input", progress: PROGRESS.inputChecked });
}
