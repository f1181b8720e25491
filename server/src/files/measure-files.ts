import type { FileStore } from "./file-store.ts";

export type FileOperation = "get" | "put" | "stat" | "delete";
export type FileMeasures = { operated(operation: FileOperation, result: "ok" | "error", seconds: number): void };

/** The same store, which tells how long each operation took and whether it went well. */
export function measureFiles(files: FileStore, { operated }: FileMeasures): FileStore {
  const timed = <Arguments extends unknown[], Result>(operation: FileOperation, work: (...given: Arguments) => Promise<Result>) => async (...given: Arguments): Promise<Result> => {
    const startedAt = performance.now();
    const tell = (result: "ok" | "error"): void => operated(operation, result, (performance.now() - startedAt) / 1000);
    try {
      const result = await work(...given);
      tell("ok");
      return result;
    } catch (error) {
      tell("error");
      throw error;
    }
  };
  return {
    put: timed("put", (key: string, bytes: Uint8Array, contentType: string) => files.put(key, bytes, contentType)),
    get: timed("get", (key: string) => files.get(key)),
    stat: timed("stat", (key: string) => files.stat(key)),
    delete: timed("delete", (key: string) => files.delete(key)),
    deleteFolder: timed("delete", (folder: string) => files.deleteFolder(folder)),
    link: (key, options) => files.link(key, options),
    findProblem: () => files.findProblem(),
    close: () => files.close(),
  };
}
