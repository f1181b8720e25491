type StoredFile = { sizeBytes: number };

/** How a browser takes what it finds under a link. */
export type LinkOptions = { contentType: string; contentDisposition: string };

/**
 * Where finished pictures and books are kept. Keys are relative paths such as `books/<id>/cover-<hash>.jpg`;
 * a key names what the file was made from, so writing it again writes the same. A folder belongs to one thing:
 * nothing outside of a book refers to a file in the book's folder, so the folder goes with the book.
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
  /** The folder with all that is in it, whoever put it there. Fails with STORAGE_FAILED. */
  deleteFolder(folder: string): Promise<void>;
  /** An address that gives this one file to whoever has it, for a few minutes. Null when the store has no addresses: then the file is read and sent. */
  link(key: string, options: LinkOptions): Promise<string | null>;
  /** Null when files can be kept now; else one line for the operator, without any secret. Never fails. */
  findProblem(): Promise<string | null>;
  /** Gives up what is under way. */
  close(): void;
}

const KEY = /^[a-z0-9][a-z0-9_.-]*(\/[a-z0-9][a-z0-9_.-]*){0,7}$/;

/** Keys are made by the program; one that is not well-formed is a mistake in it. */
export function assertKey(key: string): void {
  if (key.length > 200 || !KEY.test(key) || key.includes("..")) throw new Error("a file key is not well-formed");
}
