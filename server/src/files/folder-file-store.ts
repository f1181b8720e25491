import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AppError } from "../errors/index.ts";
import { assertKey, type FileStore } from "./file-store.ts";

/** No key can begin with a dot. */
const DRAFTS = ".drafts";

/**
 * Files in a folder. A file is written as a draft, flushed to the disk and moved into place. Drafts of a process that was
 * killed are removed here: all of them when this process is alone with the folder, else those too old to be under way.
 */
export async function openFolderFileStore(folder: string, options: { isAlone: boolean }): Promise<FileStore> {
  await removeDrafts(join(folder, DRAFTS), options.isAlone ? 0 : OLD_DRAFT_MS);
  const pathOf = (key: string): string => {
    assertKey(key);
    return join(folder, key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const draft = join(folder, DRAFTS, randomUUID());
      return orStorageFailed(async () => {
        try {
          await writeFlushed(draft, bytes);
          await moveInto(path, draft);
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
    async deleteFolder(inner) {
      const path = pathOf(inner);
      await orStorageFailed(() => rm(path, { recursive: true, force: true }));
    },
    link: async () => null,
    findProblem: () => findFolderProblem(folder),
    close() {},
  };
}

/** Whether the folder takes a file: a full disk and a folder of somebody else show only then. */
async function findFolderProblem(folder: string): Promise<string | null> {
  const draft = join(folder, DRAFTS, randomUUID());
  try {
    await writeFlushed(draft, Buffer.from("may I?"));
    await rm(draft, { force: true });
    return null;
  } catch (error) {
    return `DATA_DIR: no file can be written in ${folder} (${(error as NodeJS.ErrnoException).code ?? "unknown"}).`;
  }
}

const OLD_DRAFT_MS = 3_600_000;

async function removeDrafts(drafts: string, olderThanMs: number): Promise<void> {
  await mkdir(drafts, { recursive: true });
  for (const name of await readdir(drafts)) {
    const draft = join(drafts, name);
    const written = await stat(draft).catch(() => null);
    if (olderThanMs === 0 || (written !== null && Date.now() - written.mtimeMs >= olderThanMs)) await rm(draft, { force: true });
  }
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

/** Most files go to a folder that is there: it is made when it turns out not to be. */
async function moveInto(path: string, draft: string): Promise<void> {
  try {
    await rename(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    await mkdir(dirname(path), { recursive: true });
    await rename(draft, path);
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
    throw new AppError("STORAGE_FAILED", { mayPass: true, internal: (error as NodeJS.ErrnoException).code ?? "unknown" }, { cause: error });
  }
}
