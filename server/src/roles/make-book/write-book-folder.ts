import { mkdir, rm, writeFile } from "node:fs/promises";
import { rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Database } from "../../database/index.ts";
import { pageNumberOf } from "../../features/making/index.ts";
import type { FileStore } from "../../files/index.ts";
import { nameFolder, settleFolder } from "./name-folder.ts";

export type BookFolder = { folder: string; files: string[] };

/** Writes all files into a draft and moves it into place: the folder is there whole or not at all, also after Ctrl-C. */
export async function writeBookFolder(source: { database: Database; files: FileStore; bookId: string; topic: string }, out: string): Promise<BookFolder> {
  const draft = join(out, `.draft-${randomUUID().slice(0, 8)}`);
  const clear = (): void => rmSync(draft, { recursive: true, force: true });
  process.once("exit", clear);
  try {
    await mkdir(draft, { recursive: true });
    const entries = await listEntries(source.database, source.bookId);
    for (const { name, fileKey } of entries) {
      const bytes = await source.files.get(fileKey);
      if (bytes === null) throw new Error("a file of the finished book is gone");
      await writeFile(join(draft, name), bytes);
    }
    const folder = await settleFolder(draft, join(out, nameFolder(source.topic)));
    return { folder, files: entries.map((entry) => entry.name) };
  } finally {
    await rm(draft, { recursive: true, force: true });
    process.off("exit", clear);
  }
}

async function listEntries(database: Database, bookId: string): Promise<{ name: string; fileKey: string }[]> {
  const files = await database.selectFrom("book_files").select(["name", "file_key"]).where("book_id", "=", bookId).execute();
  const pictures = await database.selectFrom("pictures").select(["slot", "file_key"]).where("book_id", "=", bookId).execute();
  return [
    ...files.map((row) => ({ name: row.name, fileKey: row.file_key })).sort((a, b) => (a.name < b.name ? 1 : -1)),
    ...pictures.flatMap(({ slot, file_key: fileKey }) => {
      const number = pageNumberOf(slot);
      if (fileKey === null || number === null) return [];
      return [{ name: number === 0 ? "cover.jpg" : `page-${String(number).padStart(2, "0")}.jpg`, fileKey }];
    }).sort((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}
