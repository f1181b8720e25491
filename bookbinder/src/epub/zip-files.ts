import { strToU8, zipSync, type Zippable } from "fflate";

export type ZipFile = { path: string; bytes: Uint8Array | string; /** Already compressed: stored as it is. */ isStored: boolean };

/** A zip whose bytes depend on its files and one UTC date alone. */
export function zipFiles(files: readonly ZipFile[], date: Date): Uint8Array {
  // fflate writes local clock fields: a date whose local fields are the UTC ones gives the same bytes in every time zone
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds());
  const entries: Zippable = {};
  for (const { path, bytes, isStored } of files) {
    entries[path] = [typeof bytes === "string" ? strToU8(bytes) : bytes, { level: isStored ? 0 : 6, mtime }];
  }
  return zipSync(entries);
}
