import { crc32 } from "node:zlib";

export type PictureFormat = "jpeg" | "png" | "webp";

/** The same picture with a comment inside, so that shared pixels are different files; no pixel is encoded again. */
export function addComment(format: PictureFormat, bytes: Buffer, comment: string): Buffer {
  const text = Buffer.from(comment);
  if (format === "jpeg") return addToJpeg(bytes, text);
  return format === "png" ? addToPng(bytes, text) : addToWebp(bytes, text);
}

const JPEG_START_BYTES = 2;

function addToJpeg(bytes: Buffer, text: Buffer): Buffer {
  const header = Buffer.from([0xff, 0xfe, 0, 0]);
  header.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([bytes.subarray(0, JPEG_START_BYTES), header, text, bytes.subarray(JPEG_START_BYTES)]);
}

/** Signature and IHDR, which always comes first and is always as long. */
const PNG_START_BYTES = 8 + 25;

function addToPng(bytes: Buffer, text: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from("tEXtComment\0"), text]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([bytes.subarray(0, PNG_START_BYTES), length, body, check, bytes.subarray(PNG_START_BYTES)]);
}

const RIFF_HEADER_BYTES = 12;
const HAS_XMP = 0x04;

/** A simple file becomes an extended one: VP8X, the pixels, XMP. */
function addToWebp(bytes: Buffer, text: Buffer): Buffer {
  if (bytes.toString("latin1", 12, 15) !== "VP8" || bytes[15] !== 0x20) throw new Error("Only lossy WebP without extensions is made here.");
  const extended = Buffer.alloc(18);
  extended.write("VP8X", 0, "latin1");
  extended.writeUInt32LE(10, 4);
  extended[8] = HAS_XMP;
  extended.writeUIntLE((bytes.readUInt16LE(26) & 0x3fff) - 1, 12, 3);
  extended.writeUIntLE((bytes.readUInt16LE(28) & 0x3fff) - 1, 15, 3);
  const padded = text.length % 2 === 0 ? text : Buffer.concat([text, Buffer.from(" ")]);
  const xmp = Buffer.alloc(8);
  xmp.write("XMP ", 0, "latin1");
  xmp.writeUInt32LE(padded.length, 4);
  const pixels = bytes.subarray(RIFF_HEADER_BYTES);
  const riff = Buffer.from(bytes.subarray(0, RIFF_HEADER_BYTES));
  riff.writeUInt32LE(4 + extended.length + pixels.length + xmp.length + padded.length, 4);
  return Buffer.concat([riff, extended, pixels, xmp, padded]);
}
