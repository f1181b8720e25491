export type { FileStore } from "./file-store.ts";
export { openFolderFileStore } from "./folder-file-store.ts";
export { openMemoryFileStore } from "./memory-file-store.ts";
export { measureFiles } from "./measure-files.ts";
