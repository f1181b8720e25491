// WOFF 1 -> TTF. fontkit reads a glyph at the very end of a WOFF glyf table out of bounds (Korean fonts crash); in one flat file it does not.
import { inflateSync } from "node:zlib";

export function woffToTtf(bytes) {
  if (bytes.toString("latin1", 0, 4) !== "wOFF") return bytes;
  const count = bytes.readUInt16BE(12),
    head = 12 + count * 16,
    tables = [];
  let offset = head;
  for (let i = 0; i < count; i++) {
    const at = 44 + i * 20,
      from = bytes.readUInt32BE(at + 4),
      packed = bytes.readUInt32BE(at + 8),
      full = bytes.readUInt32BE(at + 12),
      raw = bytes.subarray(from, from + packed);
    tables.push({
      tag: bytes.subarray(at, at + 4),
      sum: bytes.readUInt32BE(at + 16),
      offset,
      data: packed < full ? inflateSync(raw) : raw,
    });
    offset += (full + 3) & ~3;
  }
  const out = Buffer.alloc(offset + 16),
    power = Math.floor(Math.log2(count));
  bytes.copy(out, 0, 4, 8);
  out.writeUInt16BE(count, 4);
  out.writeUInt16BE(16 * 2 ** power, 6);
  out.writeUInt16BE(power, 8);
  out.writeUInt16BE(count * 16 - 16 * 2 ** power, 10);
  tables.forEach((t, i) => {
    const at = 12 + i * 16;
    t.tag.copy(out, at);
    out.writeUInt32BE(t.sum, at + 4);
    out.writeUInt32BE(t.offset, at + 8);
    out.writeUInt32BE(t.data.length, at + 12);
    t.data.copy(out, t.offset);
  });
  return out;
}
