import sharp from "sharp";
import { describe, expect, it, test } from "vitest";
import { acceptPicture } from "./accept-picture.ts";
import type { Failure } from "./failure.ts";

const WANTED = { madeBy: "black-forest-labs/flux & co", calmZone: null };
const plain = (width: number, height: number, background = "#7fa7d0") => sharp({ create: { width, height, channels: 3, background } });
const failureOf = async (bytes: Uint8Array): Promise<Partial<Failure>> => ((await acceptPicture(bytes, WANTED).catch((error: unknown) => error)) as { failure: Failure }).failure;

test.each([
  ["PNG", () => plain(512, 512).png().toBuffer()],
  ["WebP", () => plain(1024, 1024).webp().toBuffer()],
  ["JPEG", () => plain(1152, 896).jpeg().toBuffer()],
  ["a wide picture", () => plain(1600, 900).png().toBuffer()],
  ["a picture with transparency", () => sharp({ create: { width: 64, height: 64, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer()],
  ["greys", () => plain(300, 300).greyscale().png().toBuffer()],
  ["16 bits a channel", () => plain(300, 300).toColourspace("rgb16").png().toBuffer()],
  ["CMYK", () => plain(300, 300).toColourspace("cmyk").jpeg().toBuffer()],
  ["a single point", () => plain(1, 1).png().toBuffer()],
])("takes %s and makes it a square sRGB JPEG", async (_, make) => {
  const picture = await acceptPicture(await make(), WANTED);
  expect(await sharp(picture.jpeg).metadata()).toMatchObject({ format: "jpeg", width: 1024, height: 1024, channels: 3, space: "srgb" });
  expect(picture).toMatchObject({ widthPx: 1024, heightPx: 1024, heads: [], calmZone: null });
});

it("leaves nothing of the vendor's metadata and says what made it", async () => {
  const vendors = await plain(200, 200).withExif({ IFD0: { Copyright: "vendor secret", Artist: "somebody" } }).withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>vendor secret</a></x:xmpmeta>").jpeg().toBuffer();
  const { jpeg } = await acceptPicture(vendors, WANTED);
  const { exif, iptc, icc, xmpAsString } = await sharp(jpeg).metadata();
  expect([exif, iptc, icc]).toEqual([undefined, undefined, undefined]);
  expect(Buffer.from(jpeg).includes("vendor secret")).toBe(false);
  expect(xmpAsString).toContain("<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>");
  expect(xmpAsString).toContain("<Iptc4xmpExt:AISystemUsed>black-forest-labs/flux &amp; co</Iptc4xmpExt:AISystemUsed>");
});

it("drops what stands behind a picture's end, as in a file that is two things at once", async () => {
  const polyglot = Buffer.concat([await plain(64, 64).jpeg().toBuffer(), Buffer.from("<script>alert(1)</script>")]);
  expect(Buffer.from((await acceptPicture(polyglot, WANTED)).jpeg).includes("<script>")).toBe(false);
});

describe("refuses", () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ["an SVG", () => svg],
    ["a web page", () => Buffer.from("<!doctype html><title>Proxy</title>")],
    ["nothing", () => new Uint8Array()],
    ["a GIF", () => plain(9, 9).gif().toBuffer()],
    ["a PNG header and garbage", () => Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(5000, 7)])],
    ["half a JPEG", async () => (await plain(900, 900).jpeg().toBuffer()).subarray(0, 700)],
    ["half a PNG", async () => (await sharp({ create: { width: 300, height: 300, channels: 3, background: "#000", noise: { type: "gaussian", mean: 128, sigma: 60 } } }).png().toBuffer()).subarray(0, 90_000)],
  ])("%s", async (_, make) => {
    expect(await failureOf(await make())).toMatchObject({ kind: "unusable", billed: "yes", isRetryable: true });
  });

  it("50 000 × 50 000 points, before they are decoded", async () => {
    const flood = await plain(1, 1).png().toBuffer();
    flood.writeUInt32BE(50_000, 16);
    flood.writeUInt32BE(50_000, 20);
    const before = process.memoryUsage().rss;
    expect(await failureOf(flood)).toMatchObject({ kind: "unusable" });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

describe("the calm zone", () => {
  const zone = { edge: "top", size: 0.34 } as const;
  const accept = async (bytes: Uint8Array) => (await acceptPicture(bytes, { madeBy: "a model", calmZone: zone })).calmZone;
  it("is what was asked for where the picture is calm there, with ink that reads", async () => {
    expect(await accept(await plain(512, 512, "#dfe9f5").png().toBuffer())).toEqual({ ...zone, inkColor: "#2b2420" });
    expect(await accept(await plain(512, 512, "#14213d").png().toBuffer())).toEqual({ ...zone, inkColor: "#fff8ec" });
  });

  it("is none where the model painted something there", async () => {
    const stripes = Buffer.alloc(512 * 512 * 3).map((_, index) => ((index / 3) % 64 < 32 ? 20 : 230));
    expect(await accept(await sharp(stripes, { raw: { width: 512, height: 512, channels: 3 } }).png().toBuffer())).toBeNull();
  });
});
