import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AppError } from "../errors/index.ts";
import { assertKey, type FileStore } from "./file-store.ts";

/** Files in a folder. A file is written beside its place, flushed to the disk and moved into place. */
export function openFolderFileStore(folder: string): FileStore {
  const pathOf = (key: string): string => {
    assertKey(key);
    return join(folder, key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const draft = `${path}.${randomUUID()}.draft`;
      return orStorageFailed(async () => {
        await mkdir(dirname(path), { recursive: true });
        try {
          await writeFlushed(draft, bytes);
          await rename(draft, path);
        } catch (error) {
          await rm(draft, { force: true });
          throw error;
        }
        return { sizeBytes: bytes.byteLength };
      });
    },
    get: (key) => orStorageFailed(() => orNull(() => readFile(pathOf(key)))),
    stat: (key) => orStorageFailed(() => orNull(async () => ({ sizeBytes: (await stat(pathOf(key))).size }))),
    delete: (key) => orStorageFailed(() => rm(pathOf(key), { force: true })),
  };
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function orNull<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function orStorageFailed<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new AppError("STORAGE_FAILED", { internal: (error as NodeJS.ErrnoException).code ?? "unknown" }, { cause: error });
  }
}
