import sharp from "sharp";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { FileStore } from "../../files/index.ts";
import { findEarlierPicture, findOwnBook, listPaintedPictures } from "./books.store.ts";

/** The JPEG of a page, the cover being page 0, no wider than asked for; `version` names one that the page showed before. Fails with NOT_FOUND until it is painted. */
export async function readPicture({ database, files }: { database: Database; files: FileStore }, input: { userKey: string; bookId: string; pageNumber: number; width?: number; version?: string }): Promise<Uint8Array> {
  const book = await findOwnBook(database, input.userKey, input.bookId);
  const slot = input.pageNumber === 0 ? "cover" : `page-${input.pageNumber}`;
  const row = book === undefined ? undefined : (await listPaintedPictures(database, book.id)).find((picture) => picture.slot === slot);
  if (row === undefined || row.file_key === null) throw new AppError("NOT_FOUND");
  const jpeg = await files.get(await findAsked(database, row.file_key, input));
  if (jpeg === null) throw new AppError("STORAGE_FAILED", { internal: "a stored picture is gone" });
  if (input.width === undefined || input.width >= 1024) return jpeg;
  return sharp(jpeg).resize({ width: input.width, withoutEnlargement: true }).jpeg({ quality: 82, mozjpeg: false }).toBuffer();
}

async function findAsked(database: Database, shownKey: string, { bookId, pageNumber, version }: { bookId: string; pageNumber: number; version?: string }): Promise<string> {
  if (version === undefined || pageNumber === 0 || shownKey.endsWith(`-${version}.jpg`)) return shownKey;
  return (await findEarlierPicture(database, bookId, pageNumber, version)) ?? shownKey;
}
