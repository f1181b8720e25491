import { randomUUID } from "node:crypto";
import type { Series } from "@ai-story-book/contracts";
import { requestOrigin } from "../../calls/index.ts";
import { inTransaction, type Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { Moderator } from "../../providers/ports.ts";
import { describeSeries } from "./describe-series.ts";
import { deleteSeriesRow, findSeries, insertSeries, listSeriesRows, listVolumes, lockFirstVolume, makeFirstVolume, updateSeriesTitle } from "./series.store.ts";

type Context = { database: Database; moderator: Moderator };

/** Begins a series; a book that is named becomes its first volume. Fails with SAFETY_INPUT, VALIDATION for a book that is not there, or CONFLICT for one that is in a series. */
export async function createSeries(context: Context, userKey: string, { title, book_id: bookId }: { title: string; book_id?: string | undefined }): Promise<Series> {
  await refuseUnsafe(context, userKey, title);
  const id = randomUUID();
  await inTransaction(context.database, async (transaction) => {
    const book = bookId === undefined ? null : await lockFirstVolume(transaction, userKey, bookId);
    if (book === undefined) throw new AppError("VALIDATION", { errors: [{ field: "book_id", message: "names a book that is not there" }] });
    if (book !== null && book.series_id !== null) throw new AppError("CONFLICT");
    const givenCast = (book?.characters ?? []).map(({ name, role, description, look }) => ({ name, role, description, look }));
    await insertSeries(transaction, { id, userKey, title, givenCast });
    if (bookId !== undefined) await makeFirstVolume(transaction, bookId, id);
  });
  return getSeries(context, userKey, id);
}

/** Fails with NOT_FOUND, also for a series of somebody else. */
export async function getSeries({ database }: Pick<Context, "database">, userKey: string, id: string): Promise<Series> {
  const row = await findSeries(database, userKey, id);
  if (row === undefined) throw new AppError("NOT_FOUND");
  return describeSeries(row, await listVolumes(database, [id]));
}

/** A page of the user's series, newest first. */
export async function listSeries({ database }: Pick<Context, "database">, userKey: string, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  if (cursor !== undefined && !/^[0-9a-f-]{36}$/.test(cursor)) throw new AppError("VALIDATION", { errors: [{ field: "cursor", message: "is not a cursor of this list" }] });
  const rows = await listSeriesRows(database, userKey, limit + 1, cursor);
  const shown = rows.slice(0, limit);
  const volumes = await listVolumes(database, shown.map((row) => row.id));
  return { series: shown.map((row) => describeSeries(row, volumes)), next_cursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}

/** Fails with NOT_FOUND or SAFETY_INPUT. */
export async function renameSeries(context: Context, userKey: string, id: string, title: string): Promise<Series> {
  await getSeries(context, userKey, id);
  await refuseUnsafe(context, userKey, title);
  if (!(await updateSeriesTitle(context.database, userKey, id, title))) throw new AppError("NOT_FOUND");
  return getSeries(context, userKey, id);
}

/** Books stay. Fails with NOT_FOUND. */
export async function deleteSeries({ database }: Pick<Context, "database">, userKey: string, id: string): Promise<void> {
  if (!(await deleteSeriesRow(database, userKey, id))) throw new AppError("NOT_FOUND");
}

async function refuseUnsafe({ moderator }: Context, userKey: string, title: string): Promise<void> {
  const verdict = await moderator.checkTexts({ texts: [title], language: "en", stage: "input" }, { signal: AbortSignal.timeout(10_000), origin: requestOrigin(userKey) });
  if (!verdict.isSafe) throw new AppError("SAFETY_INPUT", { suggestions: verdict.suggestions });
}
