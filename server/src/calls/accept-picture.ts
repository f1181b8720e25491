import sharp from "sharp";
import { markPicture, type Picture } from "@ai-story-book/contracts";
import { CallFailure } from "./failure.ts";
import { measureCalmZone, type CalmZoneWish } from "./measure-calm-zone.ts";

// A cache of finished pictures only holds memory: none is asked for twice.
sharp.cache(false);

const SIDE_PX = 1024;
const MOST_PIXELS = 40_000_000;
/** Between these, a middle square loses less of a picture than anyone sees. */
const NEARLY_SQUARE = { least: 0.8, most: 1.25 };

/**
 * What a vendor sent, as a picture of ours: decoded under a cap, square, sRGB, encoded anew, so that nothing of the
 * vendor's bytes is left, and marked with what made it. Fails when it is no picture.
 */
export async function acceptPicture(bytes: Uint8Array, { madeBy, calmZone }: { madeBy: string; calmZone: CalmZoneWish | null }): Promise<Picture> {
  if (!isPicture(bytes)) throw unusable("no JPEG, PNG or WebP");
  const jpeg = await encodeAnew(bytes, markPicture({ madeBy, isAi: true }));
  return { jpeg, widthPx: SIDE_PX, heightPx: SIDE_PX, heads: [], calmZone: calmZone === null ? null : await measureCalmZone(jpeg, calmZone) };
}

async function encodeAnew(bytes: Uint8Array, xmp: string): Promise<Uint8Array> {
  try {
    const source = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 });
    const { width, height } = await source.metadata();
    const shape = width / height;
    const isNearlySquare = shape >= NEARLY_SQUARE.least && shape <= NEARLY_SQUARE.most;
    return await source
      .autoOrient()
      .resize(SIDE_PX, SIDE_PX, { fit: "cover", position: isNearlySquare ? "centre" : "attention" })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      // the second pass for the best code tables costs a third of the time and saves hardly any bytes
      .jpeg({ quality: 88, mozjpeg: false, optimizeCoding: false })
      .withXmp(xmp)
      .toBuffer();
  } catch (error) {
    throw unusable("it cannot be decoded", error);
  }
}

/** By the first bytes, whatever its name and type say. SVG, HTML and everything that can carry a script are none of these. */
function isPicture(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  return text.startsWith("\xff\xd8\xff") || text.startsWith("\x89PNG\r\n\x1a\n") || (text.startsWith("RIFF") && text.endsWith("WEBP"));
}

const unusable = (detail: string, cause?: unknown): CallFailure =>
  new CallFailure({ kind: "unusable", isRetryable: true, billed: "yes", detail: `not a usable picture: ${detail}` }, cause === undefined ? undefined : { cause });
