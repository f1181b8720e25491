import { AppError } from "../../errors/index.ts";
import type { Making } from "./making.context.ts";
import { progressOf } from "./making.rules.ts";
import { getBook, hasOpening, listPages } from "./making.store.ts";

/** Every figure in every scene has a sheet, so that it can be painted the same on each page. Fails with LLM_JSON_INVALID. */
export async function ensureCharacters({ lease, database, bookId }: Making): Promise<void> {
  const book = await getBook(database, bookId);
  const pages = await listPages(database, bookId);
  if (!hasOpening(book)) throw new AppError("LLM_JSON_INVALID", { internal: "the story has no characters" });
  await lease.report({ step: "design_characters", progress: progressOf({ pageCount: book.page_count, storedPages: pages.length, paintedPictures: 0 }) });
  const known = new Set(book.characters.map((sheet) => sheet.id));
  const strangers = [book.cover.scene, ...pages.map((page) => page.scene)].flatMap((scene) => scene.cast).filter((member) => !known.has(member.characterId));
  if (strangers.length > 0) throw new AppError("LLM_JSON_INVALID", { internal: `${strangers.length} figures without a character sheet` });
}
