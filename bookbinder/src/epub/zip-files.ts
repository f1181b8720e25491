import { crc32, deflateRawSync } from "node:zlib";

export type ZipFile = { path: string; bytes: Uint8Array | string; /** Already compressed: stored as it is. */ isStored: boolean };

const LOCAL = { signature: 0x04034b50, bytes: 30 };
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const END = { signature: 0x06054b50, bytes: 22 };
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;

/** A zip whose bytes depend on its files and one UTC date alone. No file is near the 4 GB where a zip changes its form. */
export function zipFiles(files: readonly ZipFile[], date: Date): Uint8Array {
  const entries = files.map(packFile);
  const stamp = dosTime(date);
  const size = entries.reduce((sum, { name, packed }) => sum + LOCAL.bytes + CENTRAL.bytes + 2 * name.length + packed.length, END.bytes);
  // in a buffer of its own, so that it can be handed to another thread
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, LOCAL.signature, true);
    writeFields(view, at + 4, entry, stamp);
    zip.set(entry.name, at + LOCAL.bytes);
    zip.set(entry.packed, at + LOCAL.bytes + entry.name.length);
    at += LOCAL.bytes + entry.name.length + entry.packed.length;
    return offset;
  });
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, CENTRAL.signature, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, entry, stamp);
    view.setUint32(at + 42, offsets[index]!, true);
    zip.set(entry.name, at + CENTRAL.bytes);
    at += CENTRAL.bytes + entry.name.length;
  }
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

type Entry = { name: Uint8Array; packed: Uint8Array; method: number; check: number; sizeBytes: number };

function packFile({ path, bytes, isStored }: ZipFile): Entry {
  const whole = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  return { name: Buffer.from(path), packed: isStored ? whole : deflateRawSync(whole), method: isStored ? STORED : DEFLATED, check: crc32(whole), sizeBytes: whole.length };
}

/** The fields that a file's own header and its line in the directory share. */
function writeFields(view: DataView, at: number, { name, packed, method, check, sizeBytes }: Entry, stamp: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, stamp, true);
  view.setUint32(at + 10, check, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, sizeBytes, true);
  view.setUint16(at + 22, name.length, true);
}

/** Date and time as zips keep them, to two seconds; their clock begins in 1980. */
const dosTime = (date: Date): number =>
  (((Math.max(1980, date.getUTCFullYear()) - 1980) << 25) | ((date.getUTCMonth() + 1) << 21) | (date.getUTCDate() << 16)
    | (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)) >>> 0;
