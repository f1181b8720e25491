import type { Book } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { describePage } from "../books/index.ts";
import { findOwnPage, findPictureKey, type PageName } from "./pages.store.ts";

/** The page as it is shown now. Fails with NOT_FOUND. */
export async function readPage(database: Database, name: PageName): Promise<Book["pages"][number]> {
  const page = await findOwnPage(database, name);
  if (page === undefined) throw new AppError("NOT_FOUND");
  return describePage(name.bookId, page, await findPictureKey(database, name.bookId, name.pageNumber));
}
