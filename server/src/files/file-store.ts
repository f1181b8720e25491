type StoredFile = { sizeBytes: number };

/**
 * Where finished pictures and books are kept. Keys are relative paths such as `books/<id>/cover-<hash>.jpg`;
 * a key names what the file was made from, so writing it again writes the same.
 */
export interface FileStore {
  /** Whole or not at all: a reader never sees half a file. Fails with STORAGE_FAILED. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<StoredFile>;
  /** Null when there is no such file. Fails with STORAGE_FAILED. */
  get(key: string): Promise<Uint8Array | null>;
  /** Null when there is no such file. Fails with STORAGE_FAILED. */
  stat(key: string): Promise<StoredFile | null>;
  /** Deleting what is not there is fine. Fails with STORAGE_FAILED. */
  delete(key: string): Promise<void>;
}

const KEY = /^[a-z0-9][a-z0-9_.-]*(\/[a-z0-9][a-z0-9_.-]*){0,7}$/;

/** Keys are made by the program; one that is not well-formed is a mistake in it. */
export function assertKey(key: string): void {
  if (key.length > 200 || !KEY.test(key) || key.includes("..")) throw new Error("a file key is not well-formed");
}
