export type { FileStore } from "./file-store.ts";
export { openFolderFileStore } from "./folder-file-store.ts";
export { openMemoryFileStore } from "./memory-file-store.ts";
