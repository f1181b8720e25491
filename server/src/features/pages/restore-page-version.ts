import { inTransaction } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { bindChanges } from "./bind-changes.ts";
import type { ChangeContext, ChangedPage } from "./edit-page.ts";
import { lockOwnPage, showVersion, type PageName } from "./pages.store.ts";
import { readPage } from "./read-page.ts";

/** Shows a kept version again; all others stay. Fails with NOT_FOUND, or CONFLICT for a book that is not finished. */
export async function restorePageVersion(context: ChangeContext, { version, ...name }: PageName & { version: number }): Promise<ChangedPage> {
  const job = await inTransaction(context.database, async (transaction) => {
    const page = await lockOwnPage(transaction, name);
    if (page === undefined) throw new AppError("NOT_FOUND");
    if (page.version === version) return null;
    if (page.status !== "completed") throw new AppError("CONFLICT");
    if (!(await showVersion(transaction, name.bookId, name.pageNumber, version))) throw new AppError("NOT_FOUND");
    return bindChanges(context, transaction, { ...name, spec: page.spec });
  });
  return { page: await readPage(context.database, name), job };
}
