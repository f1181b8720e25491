import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Database } from "../../database/index.ts";
import type { FileStore } from "../../files/index.ts";
import { listBookIds, listFileKeys, readAccountRows, readBookRows } from "./export.store.ts";

type ExportContext = { database: Database; files: FileStore };
type Entry = { path: string; bytes: Uint8Array; isPacked: boolean };

/** All that is kept of a user, as the pieces of a zip. One file is in memory at a time, and the next is read when the one before was taken. */
export async function* exportAccount(context: ExportContext, userKey: string): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for await (const { path, bytes, isPacked } of listEntries(context, userKey)) {
    const file = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(file);
    file.push(bytes, true);
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces.splice(0);
}

async function* listEntries({ database, files }: ExportContext, userKey: string): AsyncGenerator<Entry> {
  yield describe("account.json", await readAccountRows(database, userKey));
  const missing: string[] = [];
  for (const bookId of await listBookIds(database, userKey)) {
    const rows = await readBookRows(database, userKey, bookId);
    if (rows === undefined) continue;
    yield describe(`books/${bookId}/book.json`, rows);
    for (const key of await listFileKeys(database, bookId)) {
      const bytes = await files.get(key);
      if (bytes === null) missing.push(key);
      else yield { path: key, bytes, isPacked: true };
    }
  }
  // Deleted while this was read, or lost: whoever reads the zip should know that it is not everything.
  if (missing.length > 0) yield describe("missing.json", { files: missing });
}

const describe = (path: string, value: unknown): Entry => ({ path, bytes: Buffer.from(JSON.stringify(value, null, 2)), isPacked: false });
