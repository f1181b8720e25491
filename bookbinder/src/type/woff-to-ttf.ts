import { inflateSync } from "node:zlib";

const TABLE_ENTRY = 16;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;

/** Unpacks WOFF 1 once: fontkit inflates the whole glyph table of a WOFF for every single glyph. Other bytes pass through. */
export function woffToTtf(bytes: Buffer): Buffer {
  if (bytes.toString("latin1", 0, 4) !== "wOFF") return bytes;
  const count = bytes.readUInt16BE(12);
  let offset = 12 + count * TABLE_ENTRY;
  const tables = Array.from({ length: count }, (_, index) => {
    const at = WOFF_HEADER + index * WOFF_ENTRY;
    const from = bytes.readUInt32BE(at + 4);
    const packedLength = bytes.readUInt32BE(at + 8);
    const fullLength = bytes.readUInt32BE(at + 12);
    const packed = bytes.subarray(from, from + packedLength);
    const table = {
      tag: bytes.subarray(at, at + 4),
      checksum: bytes.readUInt32BE(at + 16),
      data: packedLength < fullLength ? inflateSync(packed) : packed,
      offset,
    };
    offset += (fullLength + 3) & ~3;
    return table;
  });
  // fontkit reads a header even for an empty last glyph, so a few bytes follow the last table
  const ttf = Buffer.alloc(offset + 16);
  const power = Math.floor(Math.log2(count));
  bytes.copy(ttf, 0, 4, 8);
  ttf.writeUInt16BE(count, 4);
  ttf.writeUInt16BE(16 * 2 ** power, 6);
  ttf.writeUInt16BE(power, 8);
  ttf.writeUInt16BE(count * 16 - 16 * 2 ** power, 10);
  for (const [index, table] of tables.entries()) {
    const at = 12 + index * TABLE_ENTRY;
    table.tag.copy(ttf, at);
    ttf.writeUInt32BE(table.checksum, at + 4);
    ttf.writeUInt32BE(table.offset, at + 8);
    ttf.writeUInt32BE(table.data.length, at + 12);
    table.data.copy(ttf, table.offset);
  }
  return ttf;
}
