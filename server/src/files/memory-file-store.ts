import { assertKey, type FileStore } from "./file-store.ts";

/** Files that live as long as the process. */
export function openMemoryFileStore(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(key, bytes) {
      assertKey(key);
      kept.set(key, bytes);
      return { sizeBytes: bytes.byteLength };
    },
    get: async (key) => kept.get(key) ?? null,
    async stat(key) {
      const bytes = kept.get(key);
      return bytes === undefined ? null : { sizeBytes: bytes.byteLength };
    },
    delete: async (key) => void kept.delete(key),
    async deleteFolder(folder) {
      assertKey(folder);
      for (const key of kept.keys()) if (key.startsWith(`${folder}/`)) kept.delete(key);
    },
    link: async () => null,
    findProblem: async () => null,
    close() {},
  };
}
